#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

namespace Sealpost {

/// What a desktop was asked to show.
struct Shown {
    uint replaces = 0;
    QString title;
    QString text;
    QStringList actions; ///< key and label in turn
    QVariantMap hints;
};

/// A session bus of the test's own, and on it a desktop that shows notifications when it is there.
class DesktopBus : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    DesktopBus(); ///< before anything else in the process speaks to the session's bus
    ~DesktopBus() override;

    void appear(const QStringList &abilities = {});
    void vanish();

    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }
    /// What the desktop and the program have said so far has arrived, and has been acted on.
    static void letItArrive();
    void click(uint id, const QString &token = {});
    void press(uint id, const QString &key); ///< a button
    void close(uint id);

public Q_SLOTS:
    // The specification's methods, by its names.
    QStringList GetCapabilities() { return m_abilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout);

Q_SIGNALS:
    void ActivationToken(uint id, const QString &token);
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QProcess m_daemon;
    QStringList m_abilities;
    QList<Shown> m_shown;
};

} // namespace Sealpost
