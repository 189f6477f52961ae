#pragma once

#include <QList>
#include <QObject>

#include <optional>

namespace Sealpost {

/// One word to a person who may be looking elsewhere.
struct Notification {
    enum class Urgency { Low = 0, Normal = 1, Critical = 2 }; ///< as the specification numbers them

    QString title;
    QString text; ///< plain
    Urgency urgency = Urgency::Normal;

    /// A button of it, where the desktop shows any.
    struct Action {
        QString key; ///< not "default": that is a click on the notification itself
        QString label;

        friend bool operator==(const Action &, const Action &) = default;
    };
    QList<Action> actions = {};

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Speaks by the desktop's own means: the Desktop Notifications Specification 1.2 (org.freedesktop.Notifications on
/// the session's D-Bus). Where nobody listens there, nothing is shown; nothing waits for an answer.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(QObject *parent = nullptr);

    /// In the place of the one before, if that is still there: a desk is not to be covered.
    void show(const Notification &notification);

Q_SIGNALS:
    /// The person wants to see what it is about; with what the desktop gives for bringing a window to the front.
    void chosen(const QString &activation);
    void actedOn(const QString &key); ///< a button of it was pressed

private Q_SLOTS:
    void afterToken(uint id, const QString &token);
    void afterAction(uint id, const QString &action);
    void afterClosed(uint id);

private:
    void goOn();
    void askForAbilities();
    void send();

    enum class Markup { Unknown, Taken, Literal };

    std::optional<Notification> m_waiting; ///< for the answer that is due
    bool m_isAsking = false;
    bool m_isNew = false; ///< it came after the question that is under way
    Markup m_markup = Markup::Unknown;
    QString m_activation;
    uint m_shown = 0;                      ///< as the service calls it; 0: none
    QList<Notification::Action> m_actions; ///< of what is shown
};

} // namespace Sealpost
