#pragma once

#include "accounts/Settings.h"
#include "outbox/OutboxStore.h"
#include "ui/outbox/Notifications.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace Sealpost {

class Engine;
class PostOffice;

/// Whether it is worth a word to a person who looks elsewhere that a message has come to this.
enum class News { None, WentWell, NeedsPerson };

[[nodiscard]] News newsOf(const EntrySummary &entry);

/// One notification of them all, which are of one kind and at least one.
[[nodiscard]] Notification notificationOf(const QList<EntrySummary> &entries, const QDateTime &now);

/// Tells what becomes of messages to a person who looks elsewhere: what does not go on by itself always, what went
/// well if that is wished. What happens together is told as one.
class DeliveryNews : public QObject
{
    Q_OBJECT

public:
    /// What ends within this time is told together: a server that is away takes many at once with it.
    static constexpr std::chrono::milliseconds together{1000};

    /// `isSeen`: whether the person has the outbox before their eyes just now.
    DeliveryNews(Engine &engine, PostOffice &post, std::function<bool()> isSeen, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see it: the first message that was told of, and what brings a window to the front.
    void chosen(Sealpost::EntryId id, const QString &activation);

private:
    void note(EntryId id);
    void tell();
    void act(const QString &key); ///< of a notification's button

    Engine &m_engine;
    PostOffice &m_post;
    std::function<bool()> m_isSeen;
    Notifications m_notifications;
    using Told = std::pair<EntryState, std::optional<Smtp::Failure::Kind>>;
    QHash<EntryId, Told> m_told; ///< the last word about what stays in the outbox
    QList<EntrySummary> m_went;
    QList<EntrySummary> m_wait;
    EntryId m_first = 0; ///< of the last notification
    QTimer m_soon;
};

} // namespace Sealpost
