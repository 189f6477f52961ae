#include "ui/outbox/DeliveryNews.h"

#include "base/Clock.h"
#include "ui/Engine.h"
#include "ui/outbox/PostOffice.h"
#include "ui/parts/ShownSubject.h"
#include "wording/EntryText.h"

#include <tuple>

namespace Sealpost {

namespace {

constexpr qsizetype longestSubject = 60; ///< characters
constexpr qsizetype mostSubjects = 3;    ///< lines, of what desktops show of a notification

QString titleOf(const EntrySummary &entry)
{
    const QString subject = shownSubject(entry.subject, longestSubject);
    switch (entry.state) {
    case EntryState::Sent:
        return DeliveryNews::tr("Sent: %1").arg(subject);
    case EntryState::Partly:
        return DeliveryNews::tr("Not sent to everybody: %1").arg(subject);
    case EntryState::Uncertain:
        return DeliveryNews::tr("Uncertain whether it was sent: %1").arg(subject);
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
    case EntryState::Waiting:
    case EntryState::Refused:
        return DeliveryNews::tr("Not sent: %1").arg(subject);
    }
    Q_UNREACHABLE();
}

const auto tryAgain = QStringLiteral("try-again");

/// What one message can be told to do from afar. What is uncertain, or needs a reason, is decided in the outbox.
QList<Notification::Action> actionsOf(const EntrySummary &entry)
{
    if (entry.state != EntryState::Waiting && entry.state != EntryState::Refused)
        return {};
    return {{tryAgain, DeliveryNews::tr("Try Again", "a button of a notification")}};
}

QString subjectsOf(const QList<EntrySummary> &entries)
{
    QStringList lines;
    for (const EntrySummary &entry : entries.first(std::min(entries.size(), mostSubjects)))
        lines += shownSubject(entry.subject, longestSubject);
    if (entries.size() > mostSubjects)
        lines += DeliveryNews::tr("and %n more", "messages", static_cast<int>(entries.size() - mostSubjects));
    return lines.join(u'\n');
}

/// What trust holds up goes by itself when the level is back, but mostly that is for a person to see to. Whoever
/// has stopped a message knows.
bool waitsForPerson(const EntrySummary &entry)
{
    using Kind = Smtp::Failure::Kind;
    const std::optional<Kind> why = entry.failure ? std::optional(entry.failure->kind) : std::nullopt;
    if (why == Kind::NotPermitted || why == Kind::EncryptionUnavailable)
        return true;
    return !entry.nextTry.isValid() && why != Kind::Cancelled;
}

} // namespace

News newsOf(const EntrySummary &entry)
{
    switch (entry.state) {
    case EntryState::Sent:
        return News::WentWell;
    case EntryState::Partly:
    case EntryState::Refused:
    case EntryState::Uncertain:
        return News::NeedsPerson;
    case EntryState::Waiting:
        return waitsForPerson(entry) ? News::NeedsPerson : News::None;
    case EntryState::Holding:
    case EntryState::Queued:
    case EntryState::Sending:
        return News::None;
    }
    Q_UNREACHABLE();
}

Notification notificationOf(const QList<EntrySummary> &entries, const QDateTime &now)
{
    const EntrySummary &first = entries.first();
    const bool well = newsOf(first) == News::WentWell;
    const auto urgency = well ? Notification::Urgency::Low : Notification::Urgency::Normal;
    if (entries.size() == 1)
        return {titleOf(first), Wording::sentence(first, now), urgency, actionsOf(first)};
    const auto count = static_cast<int>(entries.size());
    return {well ? DeliveryNews::tr("%n message(s) were sent", nullptr, count)
                 : DeliveryNews::tr("%n message(s) were not sent and need you", nullptr, count),
            subjectsOf(entries), urgency};
}

DeliveryNews::DeliveryNews(Engine &engine, PostOffice &post, std::function<bool()> isSeen, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_post(post)
    , m_isSeen(std::move(isSeen))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &DeliveryNews::tell);
    connect(&post, &PostOffice::settled, this, &DeliveryNews::note);
    connect(&m_notifications, &Notifications::chosen, this,
            [this](const QString &activation) { Q_EMIT chosen(m_first, activation); });
    connect(&m_notifications, &Notifications::actedOn, this, &DeliveryNews::act);
}

void DeliveryNews::note(EntryId id)
{
    const auto entry = m_post.store().entry(id);
    if (!entry || !*entry)
        return;
    const EntrySummary summary = summaryOf(**entry);
    switch (newsOf(summary)) {
    case News::None:
        return;
    case News::WentWell:
        m_told.remove(id);
        m_went += summary;
        break;
    case News::NeedsPerson: {
        const Told told{summary.state, summary.failure ? std::optional(summary.failure->kind) : std::nullopt};
        if (m_told.contains(id) && m_told.value(id) == told)
            return; // one more try, and the same again
        m_told.insert(id, told);
        m_wait += summary;
        break;
    }
    }
    if (!m_soon.isActive())
        m_soon.start();
}

/// What is on its way already, or gone, needs nothing more.
void DeliveryNews::act(const QString &key)
{
    if (key != tryAgain)
        return;
    m_told.remove(m_first); // whatever comes of it is an answer
    std::ignore = m_post.sendNow(m_first);
}

/// What needs a person goes first, and one word is enough.
void DeliveryNews::tell()
{
    const QList<EntrySummary> wait = std::exchange(m_wait, {});
    const QList<EntrySummary> went = std::exchange(m_went, {});
    const QList<EntrySummary> news = !wait.isEmpty() || !m_engine.settings().notifySuccess ? wait : went;
    if (news.isEmpty() || m_isSeen())
        return;
    m_first = news.first().id;
    m_notifications.show(notificationOf(news, m_engine.clock().now()));
}

} // namespace Sealpost
