#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto connectionName = u"desktop"_s;

/// A session bus of the test's own, on which nothing starts by itself, and GNOME's keyring if the test starts it.
class Desktop
{
public:
    Desktop()
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
    ~Desktop()
    {
        stopKeyring();
        QDBusConnection::disconnectFromBus(connectionName);
        end(m_bus);
    }

    void startUnlocked() { start({u"--unlock"_s}); }
    void startLocked() { start({}); }
    void stopKeyring()
    {
        end(m_keyring);
        if (!QTest::qWaitFor([] { return !isThere(); }, 10000))
            qFatal("the keyring does not go");
    }

private:
    [[nodiscard]] static bool isThere()
    {
        return QDBusConnection(connectionName).interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
    }

    void start(const QStringList &options)
    {
        m_keyring.start(u"gnome-keyring-daemon"_s,
                        QStringList{u"--foreground"_s, u"--components=secrets"_s} + options);
        if (!m_keyring.waitForStarted())
            qFatal("no keyring: %s", qPrintable(m_keyring.errorString()));
        m_keyring.write("login"); // makes it where there was none yet
        m_keyring.closeWriteChannel();
        if (!QTest::qWaitFor(isThere, 10000))
            qFatal("the keyring does not come up");
    }

    static void end(QProcess &process)
    {
        process.terminate();
        process.waitForFinished();
    }

    QString configuration()
    {
        QFile file(m_home.filePath(u"bus.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configuration for D-Bus");
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                   "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                   "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        return file.fileName();
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace

/// Against a real Secret Service. Each use is a start of a program of its own: the libraries between us and the
/// service keep their line to the first one that they met.
class tst_Keyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadAtTheNextStart();
    void itOutlivesTheService();
    void whatWasNeverKeptIsNotThere();
    void whatIsRemovedIsGone();
    void withoutAKeyringItSaysSo();
    void aLockedKeyringGivesNothing();

private:
    static QString use(const QStringList &words);
};

QString tst_Keyring::use(const QStringList &words)
{
    QProcess user;
    user.start(QStringLiteral(SEALPOST_KEYRING_USER), words);
    if (!user.waitForFinished())
        qFatal("no answer");
    return QString::fromUtf8(user.readAllStandardOutput());
}

void tst_Keyring::whatIsKeptIsReadAtTheNextStart()
{
    Desktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann@mail.example.org"_s, u"pässwörd with spaces"_s}), u"done"_s);
    QCOMPARE(use({u"read"_s, u"ann@mail.example.org"_s}), u"password pässwörd with spaces"_s);
    QCOMPARE(use({u"write"_s, u"ann@mail.example.org"_s, u"another"_s}), u"done"_s);
    QCOMPARE(use({u"read"_s, u"ann@mail.example.org"_s}), u"password another"_s);
}

void tst_Keyring::itOutlivesTheService()
{
    Desktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"done"_s);
    desktop.stopKeyring();
    desktop.startUnlocked();
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"password kept"_s);
}

void tst_Keyring::whatWasNeverKeptIsNotThere()
{
    Desktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"read"_s, u"nobody"_s}), u"not there"_s);
}

void tst_Keyring::whatIsRemovedIsGone()
{
    Desktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"done"_s);
    QCOMPARE(use({u"remove"_s, u"ann"_s}), u"done"_s);
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"not there"_s);
    QCOMPARE(use({u"remove"_s, u"ann"_s}), u"done"_s); // gone it is
}

void tst_Keyring::withoutAKeyringItSaysSo()
{
    Desktop desktop;
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"unavailable"_s);
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"unavailable"_s);
}

void tst_Keyring::aLockedKeyringGivesNothing()
{
    Desktop desktop;
    desktop.startUnlocked();
    QCOMPARE(use({u"write"_s, u"ann"_s, u"kept"_s}), u"done"_s);
    desktop.stopKeyring();
    desktop.startLocked();
    QVERIFY(!use({u"read"_s, u"ann"_s}).startsWith(u"password"_s));
    QVERIFY(use({u"write"_s, u"ann"_s, u"other"_s}) != "done"_L1);
    desktop.stopKeyring();
    desktop.startUnlocked();
    QCOMPARE(use({u"read"_s, u"ann"_s}), u"password kept"_s);
}

QTEST_GUILESS_MAIN(tst_Keyring)
#include "tst_Keyring.moc"
