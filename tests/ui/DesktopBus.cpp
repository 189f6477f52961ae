#include "ui/DesktopBus.h"

#include <QCoreApplication>
#include <QDBusMessage>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

const auto connectionName = u"desktop"_s;
const auto service = u"org.freedesktop.Notifications"_s;

QDBusConnection bus()
{
    return QDBusConnection(connectionName);
}

} // namespace

DesktopBus::DesktopBus()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForReadyRead())
        qFatal("no D-Bus: %s", qPrintable(m_daemon.errorString()));
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection::connectToBus(QString::fromUtf8(address), connectionName)
        .registerObject(u"/org/freedesktop/Notifications"_s, this,
                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
}

DesktopBus::~DesktopBus()
{
    QDBusConnection::disconnectFromBus(connectionName);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void DesktopBus::appear(const QStringList &abilities)
{
    m_abilities = abilities;
    m_shown.clear();
    if (!bus().registerService(service))
        qFatal("the desktop's name is taken");
}

void DesktopBus::vanish()
{
    bus().unregisterService(service);
}

uint DesktopBus::Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                        const QStringList &actions, const QVariantMap &hints, int)
{
    m_shown += {replaces, title, text, actions, hints};
    return replaces > 0 ? replaces : static_cast<uint>(m_shown.size());
}

/// Each end hears what was said before its question was asked, before it hears the answer.
void DesktopBus::letItArrive()
{
    const auto question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                         u"org.freedesktop.DBus"_s, u"GetId"_s);
    for (const QDBusConnection &end : {bus(), QDBusConnection::sessionBus()})
        if (end.call(question).type() != QDBusMessage::ReplyMessage)
            qFatal("the bus does not answer");
    QCoreApplication::processEvents();
}

void DesktopBus::click(uint id, const QString &token)
{
    if (!token.isEmpty())
        Q_EMIT ActivationToken(id, token);
    Q_EMIT ActionInvoked(id, u"default"_s);
}

void DesktopBus::press(uint id, const QString &key)
{
    Q_EMIT ActionInvoked(id, key);
}

void DesktopBus::close(uint id)
{
    Q_EMIT NotificationClosed(id, 2);
}

} // namespace Sealpost
