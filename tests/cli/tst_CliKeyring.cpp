#include "cli/CliRun.h"
#include "practice/PracticeServer.h"
#include "support/KeyringDesktop.h"

#include <QFile>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// The usual profile keeps its passwords in the desktop's keyring: the real program, a real Secret Service, the
/// practice server.
class tst_CliKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeptPasswordIsUsedInTheNextRun();
    void withoutAKeyringNothingIsChangedAndTheFileIsNamed();
    void aLockedKeyringIsNotAWrongPassword();
    void aLockedKeyringTakesNoPassword();
    void anAccountThatGoesTakesItsPasswordAlong();
    void theSettingsMayWishForTheSealedFile();

private:
    [[nodiscard]] CliEnded run(const QStringList &words, const QByteArray &input = {});
    [[nodiscard]] CliEnded add(const QByteArray &password, const QStringList &more = {});
    [[nodiscard]] QByteArray accountsFile() const;

    std::unique_ptr<KeyringDesktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    Port m_port = Port::submissions;
};

void tst_CliKeyring::init()
{
    m_desktop = std::make_unique<KeyringDesktop>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(m_folder->path());
    const auto endpoint = m_server->start();
    QVERIFY(endpoint);
    m_port = endpoint->port;
}

void tst_CliKeyring::cleanup()
{
    m_server.reset();
    m_folder.reset();
    m_desktop.reset();
}

/// In the usual profile, as nobody names one.
CliEnded tst_CliKeyring::run(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(CliRun::program(), QStringList(u"--json"_s) + words);
    process.write(input);
    process.closeWriteChannel();
    return waitFor(process);
}

CliEnded tst_CliKeyring::add(const QByteArray &password, const QStringList &more)
{
    return run(QStringList{u"account"_s, u"add"_s, u"me"_s, u"--address"_s, u"me@example.org"_s, u"--host"_s,
                           u"127.0.0.1"_s, u"--smtps-port"_s, QString::number(m_port.number()),
                           u"--starttls-port"_s, u"off"_s, u"--username"_s, u"practice"_s, u"--password-stdin"_s} +
                   more,
               password + '\n');
}

QByteArray tst_CliKeyring::accountsFile() const
{
    QFile file(m_desktop->home() + u"/sealpost/accounts.ini"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CliKeyring::aKeptPasswordIsUsedInTheNextRun()
{
    m_desktop->startUnlocked();
    QCOMPARE(add("practice").code, 0);
    QVERIFY(accountsFile().contains("password = stored"));
    QCOMPARE(run({u"check"_s, u"me"_s, u"--login"_s}).code, 0);
    m_desktop->stopKeyring();
    m_desktop->startUnlocked();
    QCOMPARE(run({u"check"_s, u"me"_s, u"--login"_s}).code, 0);
}

void tst_CliKeyring::withoutAKeyringNothingIsChangedAndTheFileIsNamed()
{
    const CliEnded refused = add("practice");
    QCOMPARE(refused.code, 74);
    QCOMPARE(refused.error()[u"kind"_s], u"no_keyring"_s);
    QVERIFY(refused.error()[u"sentence"_s].toString().contains(u"password-place file"_s));
    QVERIFY(accountsFile().isEmpty());
}

void tst_CliKeyring::aLockedKeyringIsNotAWrongPassword()
{
    m_desktop->startUnlocked();
    QCOMPARE(add("practice").code, 0);
    m_desktop->stopKeyring();
    m_desktop->startLocked();
    const CliEnded locked = run({u"check"_s, u"me"_s, u"--login"_s});
    QCOMPARE(locked.code, 77);
    // A service that nobody unlocks says that it has nothing.
    QCOMPARE(locked.error()[u"kind"_s], u"password_missing"_s);
    m_desktop->stopKeyring();
    m_desktop->startUnlocked();
    QCOMPARE(run({u"check"_s, u"me"_s, u"--login"_s}).code, 0);
}

void tst_CliKeyring::aLockedKeyringTakesNoPassword()
{
    m_desktop->startUnlocked(); // which makes it
    m_desktop->stopKeyring();
    m_desktop->startLocked();
    QVERIFY(add("practice").code != 0);
    QVERIFY(accountsFile().isEmpty());
}

void tst_CliKeyring::anAccountThatGoesTakesItsPasswordAlong()
{
    m_desktop->startUnlocked();
    QCOMPARE(add("practice").code, 0);
    QCOMPARE(run({u"account"_s, u"remove"_s, u"me"_s}).code, 0);
    QCOMPARE(add("wrong").code, 0);
    QCOMPARE(run({u"account"_s, u"set"_s, u"me"_s, u"--forget-password"_s}).code, 0);
    const CliEnded missing = run({u"check"_s, u"me"_s, u"--login"_s});
    QCOMPARE(missing.error()[u"kind"_s], u"password_missing"_s);
}

void tst_CliKeyring::theSettingsMayWishForTheSealedFile()
{
    m_desktop->startUnlocked();
    QCOMPARE(run({u"settings"_s, u"set"_s, u"password-place"_s, u"file"_s}).code, 0);
    QCOMPARE(add("open sesame\npractice", {u"--passphrase-stdin"_s}).code, 0);
    QVERIFY(QFile::exists(m_desktop->home() + u"/sealpost/passwords.sealed"_s));
    QCOMPARE(run({u"check"_s, u"me"_s, u"--login"_s}).error()[u"kind"_s], u"passwords_locked"_s);
    QCOMPARE(run({u"check"_s, u"me"_s, u"--login"_s, u"--passphrase-stdin"_s}, "open sesame\n").code, 0);
    QCOMPARE(run({u"settings"_s, u"set"_s, u"password-place"_s, u"keyring"_s}).code, 0);
    const CliEnded refused = run({u"check"_s, u"me"_s, u"--login"_s, u"--passphrase-stdin"_s}, "open sesame\n");
    QCOMPARE(refused.code, 64);
}

QTEST_GUILESS_MAIN(tst_CliKeyring)
#include "tst_CliKeyring.moc"
