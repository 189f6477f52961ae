#include "ui/outbox/Notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

template <typename Answered>
void ask(const QDBusMessage &question, QObject *context, Answered answered)
{
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, answered] {
        answer->deleteLater();
        answered(*answer);
    });
}

/// A click on the notification itself, not on a button of it.
const auto defaultAction = u"default"_s;
constexpr int asLongAsTheDesktopLikes = -1;

QStringList actionsOf(const Notification &notification)
{
    QStringList pairs{defaultAction, Notifications::tr("Show")};
    for (const Notification::Action &action : notification.actions)
        pairs += {action.key, action.label};
    return pairs;
}

} // namespace

Notifications::Notifications(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(afterToken(uint, QString)));
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(afterAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(afterClosed(uint)));
}

void Notifications::show(const Notification &notification)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    m_waiting = notification;
    m_isNew = true;
    goOn();
}

void Notifications::goOn()
{
    if (m_isAsking || !m_waiting)
        return;
    m_isAsking = true;
    m_isNew = false;
    if (m_markup == Markup::Unknown)
        askForAbilities();
    else
        send();
}

/// Whether a text may hold markup, and so has to be written without any.
void Notifications::askForAbilities()
{
    ask(call(u"GetCapabilities"_s), this, [this](const QDBusPendingReply<QStringList> &abilities) {
        m_isAsking = false;
        if (abilities.isValid())
            m_markup = abilities.value().contains("body-markup"_L1) ? Markup::Taken : Markup::Literal;
        else if (!m_isNew)
            m_waiting.reset(); // nobody is there; perhaps with the next one
        goOn();
    });
}

void Notifications::send()
{
    const Notification notification = *std::exchange(m_waiting, std::nullopt);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notification.urgency))},
                            {u"desktop-entry"_s, u"org.sealpost.Sealpost"_s},
                            {u"category"_s, u"email"_s}};
    m_actions = notification.actions;
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Sealpost"_s << m_shown << u"org.sealpost.Sealpost"_s << notification.title
           << (m_markup == Markup::Taken ? notification.text.toHtmlEscaped() : notification.text)
           << actionsOf(notification) << hints << asLongAsTheDesktopLikes;
    ask(notify, this, [this](const QDBusPendingReply<uint> &named) {
        m_isAsking = false;
        m_shown = named.isValid() ? named.value() : 0;
        goOn();
    });
}

void Notifications::afterToken(uint id, const QString &token)
{
    if (id == m_shown)
        m_activation = token;
}

void Notifications::afterAction(uint id, const QString &action)
{
    if (id != m_shown)
        return;
    if (action == defaultAction)
        Q_EMIT chosen(std::exchange(m_activation, {}));
    else if (std::ranges::any_of(m_actions, [&](const auto &button) { return button.key == action; }))
        Q_EMIT actedOn(action);
}

void Notifications::afterClosed(uint id)
{
    if (id == m_shown)
        m_shown = 0;
}

} // namespace Sealpost
