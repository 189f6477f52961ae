#include "support/KeyringDesktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

const auto connectionName = u"desktop"_s;

bool isThere()
{
    return QDBusConnection(connectionName).interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
}

/// By hand: a QDBusInterface of what it does not know beforehand leaks a little each time (Qt 6.4).
QDBusMessage answerOf(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &with)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    question.setArguments(with);
    return QDBusConnection(connectionName).call(question);
}

/// It has its name on the bus before it has opened anything; whoever asks then is sent to a prompt that nobody
/// answers.
bool isOpen()
{
    const QDBusReply<QDBusObjectPath> usual = answerOf(
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    if (!usual.isValid() || usual.value().path() == "/"_L1)
        return false;
    const QDBusReply<QDBusVariant> locked =
        answerOf(usual.value().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                 {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.isValid() && locked.value().variant() == QVariant(false);
}

void end(QProcess &process)
{
    process.terminate();
    process.waitForFinished();
}

} // namespace

KeyringDesktop::KeyringDesktop()
{
    qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // QtKeychain chooses by it
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path()));
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, configuration()});
    if (!m_bus.waitForReadyRead())
        qFatal("no D-Bus: %s", qPrintable(m_bus.errorString()));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection::connectToBus(QString::fromUtf8(address), connectionName);
}

KeyringDesktop::~KeyringDesktop()
{
    stopKeyring();
    QDBusConnection::disconnectFromBus(connectionName);
    end(m_bus);
}

void KeyringDesktop::startUnlocked()
{
    start({u"--unlock"_s});
    if (!QTest::qWaitFor(isOpen, 10000))
        qFatal("the keyring does not open");
}

void KeyringDesktop::startLocked()
{
    start({});
}

void KeyringDesktop::stopKeyring()
{
    end(m_keyring);
    if (!QTest::qWaitFor([] { return !isThere(); }, 10000))
        qFatal("the keyring does not go");
}

void KeyringDesktop::start(const QStringList &options)
{
    m_keyring.start(u"gnome-keyring-daemon"_s, QStringList{u"--foreground"_s, u"--components=secrets"_s} + options);
    if (!m_keyring.waitForStarted())
        qFatal("no keyring: %s", qPrintable(m_keyring.errorString()));
    m_keyring.write("login"); // makes it where there was none yet
    m_keyring.closeWriteChannel();
    if (!QTest::qWaitFor(isThere, 10000))
        qFatal("the keyring does not come up");
}

QString KeyringDesktop::configuration()
{
    QFile file(m_home.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no configuration for D-Bus");
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
               "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    return file.fileName();
}

} // namespace Sealpost
