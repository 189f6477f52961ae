#include "cli/CliRun.h"
#include "practice/PracticeServer.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Passwords that are kept: in the sealed file of a profile of its own, by the real program before the practice
/// server.
class tst_CliPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeptPasswordIsUsedUnderItsPassphrase();
    void withoutThePassphraseItIsLockedAndTheMessageWaits();
    void aWrongPassphraseIsSaid();
    void aPasswordThatCannotBeKeptChangesNothing();
    void anAccountThatIsNotAddedLeavesNoPasswordBehind();
    void aChangeThatIsNotMadeLeavesThePasswordAsItWas();
    void whatMayStillBeThereIsSaidOnce();
    void aRejectedPasswordIsReplaced();
    void aForgottenPasswordIsGoneFromTheFile();
    void anAccountThatGoesTakesItsPasswordAlong();
    void aPasswordThatAnotherAccountNeedsStays();
    void anotherServerGetsNoPassword();
    void neitherPasswordNorPassphraseIsAnywhereInTheProfile();
    void anAccountWithoutALoginKeepsNoPassword();

private:
    [[nodiscard]] QStringList added(const QString &name) const;
    [[nodiscard]] CliEnded keep(const QByteArray &password, const QByteArray &passphrase = "open sesame");
    [[nodiscard]] CliEnded check(const QByteArray &passphrase);
    void sayItIsStored() const; ///< in the account that was added last
    [[nodiscard]] QByteArray inProfile(const QString &file) const;

    std::unique_ptr<CliRun> m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    Port m_port = Port::submissions;
};

void tst_CliPasswords::init()
{
    m_cli = std::make_unique<CliRun>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(m_folder->path());
    const auto endpoint = m_server->start();
    QVERIFY(endpoint);
    m_port = endpoint->port;
}

void tst_CliPasswords::cleanup()
{
    m_server.reset();
    m_folder.reset();
    m_cli.reset();
}

QStringList tst_CliPasswords::added(const QString &name) const
{
    return {u"account"_s,
            u"add"_s,
            name,
            u"--address"_s,
            u"me@example.org"_s,
            u"--host"_s,
            u"127.0.0.1"_s,
            u"--smtps-port"_s,
            QString::number(m_port.number()),
            u"--starttls-port"_s,
            u"off"_s,
            u"--username"_s,
            u"practice"_s};
}

CliEnded tst_CliPasswords::keep(const QByteArray &password, const QByteArray &passphrase)
{
    return m_cli->json(added(u"me"_s) + QStringList{u"--passphrase-stdin"_s, u"--password-stdin"_s},
                       passphrase + '\n' + password + '\n');
}

CliEnded tst_CliPasswords::check(const QByteArray &passphrase)
{
    return m_cli->json({u"check"_s, u"me"_s, u"--login"_s, u"--passphrase-stdin"_s}, passphrase + '\n');
}

void tst_CliPasswords::sayItIsStored() const
{
    QFile accounts(m_cli->profile() + u"/accounts.ini"_s);
    if (!accounts.open(QIODevice::Append) || accounts.write("password = stored\n") < 0)
        qFatal("the account cannot be changed");
}

QByteArray tst_CliPasswords::inProfile(const QString &name) const
{
    QFile file(m_cli->profile() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CliPasswords::aKeptPasswordIsUsedUnderItsPassphrase()
{
    const CliEnded kept = keep("practice");
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.json()[u"account"_s].toObject()[u"password_stored"_s], QJsonValue(true));
    QCOMPARE(check("open sesame").code, 0);
    const CliEnded sent =
        m_cli->json({u"send"_s, u"--to"_s, u"ann@example.org"_s, u"--body"_s, u"x"_s, u"--passphrase-stdin"_s},
                    "open sesame\n");
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.json()[u"outcome"_s], u"sent"_s);
}

void tst_CliPasswords::withoutThePassphraseItIsLockedAndTheMessageWaits()
{
    QCOMPARE(keep("practice").code, 0);
    const CliEnded held = m_cli->json({u"send"_s, u"--to"_s, u"ann@example.org"_s, u"--body"_s, u"x"_s});
    QCOMPARE(held.code, 77);
    QCOMPARE(held.json()[u"outcome"_s], u"waiting"_s);
    QVERIFY2(held.json()[u"reason"_s].toString().contains(u"locked"_s), held.output.constData());
    const CliEnded ran = m_cli->json({u"outbox"_s, u"run"_s, u"--passphrase-stdin"_s}, "open sesame\n");
    QCOMPARE(ran.json()[u"outcome"_s], u"sent"_s);
    QCOMPARE(ran.code, 0);
}

void tst_CliPasswords::aWrongPassphraseIsSaid()
{
    QCOMPARE(keep("practice").code, 0);
    const CliEnded refused = check("open barley");
    QCOMPARE(refused.code, 77);
    QVERIFY2(refused.errors.contains("The passphrase"), refused.errors.constData());
    QVERIFY(!refused.errors.contains("barley"));
    const CliEnded empty = check("");
    QCOMPARE(empty.code, 64);
}

void tst_CliPasswords::aPasswordThatCannotBeKeptChangesNothing()
{
    const CliEnded locked = m_cli->json(added(u"me"_s) + QStringList(u"--password-stdin"_s), "practice\n");
    QCOMPARE(locked.code, 77);
    QCOMPARE(locked.error()[u"kind"_s], u"passwords_locked"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"show"_s, u"me"_s}).error()[u"kind"_s], u"no_such_account"_s);
}

void tst_CliPasswords::anAccountThatIsNotAddedLeavesNoPasswordBehind()
{
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).code, 0); // makes the profile
    {
        QLockFile busy(m_cli->profile() + u"/accounts.ini.lock"_s);
        QVERIFY(busy.lock());
        QVERIFY(keep("practice").code != 0);
    }
    QCOMPARE(m_cli->json(added(u"me"_s)).code, 0);
    sayItIsStored();
    QCOMPARE(check("open sesame").json()[u"error"_s].toObject()[u"kind"_s], u"password_missing"_s);
}

void tst_CliPasswords::aChangeThatIsNotMadeLeavesThePasswordAsItWas()
{
    QCOMPARE(keep("practice").code, 0);
    const QStringList set{u"account"_s, u"set"_s, u"me"_s, u"--passphrase-stdin"_s, u"--password-stdin"_s};
    QCOMPARE(m_cli->json(set + QStringList{u"--reason"_s, QString()}, "open sesame\nanother\n").code, 64);
    {
        QLockFile busy(m_cli->profile() + u"/accounts.ini.lock"_s);
        QVERIFY(busy.lock());
        QVERIFY(m_cli->json(set, "open sesame\nanother\n").code != 0);
    }
    QCOMPARE(check("open sesame").code, 0);
}

void tst_CliPasswords::whatMayStillBeThereIsSaidOnce()
{
    const QString certificate = m_cli->file(u"me.pem"_s, "no matter what");
    QCOMPARE(m_cli
                 ->json(added(u"me"_s) + QStringList{u"--passphrase-stdin"_s, u"--password-stdin"_s,
                                                     u"--client-certificate"_s, certificate},
                        "open sesame\npractice\n")
                 .code,
             0);
    const CliEnded removed = m_cli->run({u"account"_s, u"remove"_s, u"me"_s});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.errors.count("may still be stored"), 1);
}

void tst_CliPasswords::aRejectedPasswordIsReplaced()
{
    QCOMPARE(keep("wrong").code, 0);
    QCOMPARE(check("open sesame").code, 77);
    const CliEnded changed =
        m_cli->json({u"account"_s, u"set"_s, u"me"_s, u"--passphrase-stdin"_s, u"--password-stdin"_s},
                    "open sesame\npractice\n");
    QCOMPARE(changed.code, 0);
    QCOMPARE(check("open sesame").code, 0);
}

void tst_CliPasswords::aForgottenPasswordIsGoneFromTheFile()
{
    QCOMPARE(keep("practice").code, 0);
    const QStringList forget{u"account"_s, u"set"_s, u"me"_s, u"--forget-password"_s, u"--passphrase-stdin"_s};
    const CliEnded forgotten = m_cli->json(forget, "open sesame\n");
    QCOMPARE(forgotten.code, 0);
    QCOMPARE(forgotten.json()[u"account"_s].toObject()[u"password_stored"_s], QJsonValue(false));
    // Even where somebody writes into the account that it is kept.
    sayItIsStored();
    QCOMPARE(check("open sesame").json()[u"error"_s].toObject()[u"kind"_s], u"password_missing"_s);
}

void tst_CliPasswords::anAccountThatGoesTakesItsPasswordAlong()
{
    QCOMPARE(keep("practice").code, 0);
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"me"_s, u"--passphrase-stdin"_s}, "open sesame\n").code, 0);
    QCOMPARE(m_cli->json(added(u"me"_s)).code, 0);
    sayItIsStored();
    QCOMPARE(check("open sesame").code, 77);
}

void tst_CliPasswords::aPasswordThatAnotherAccountNeedsStays()
{
    QCOMPARE(keep("practice").code, 0);
    QCOMPARE(m_cli
                 ->json(added(u"other"_s) + QStringList{u"--passphrase-stdin"_s, u"--password-stdin"_s},
                        "open sesame\npractice\n")
                 .code,
             0);
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"other"_s, u"--passphrase-stdin"_s}, "open sesame\n").code,
             0);
    QCOMPARE(check("open sesame").code, 0);
}

void tst_CliPasswords::anotherServerGetsNoPassword()
{
    QCOMPARE(keep("practice").code, 0);
    QCOMPARE(m_cli->json({u"account"_s, u"set"_s, u"me"_s, u"--host"_s, u"localhost"_s}).code, 0);
    QVERIFY(m_cli->json({u"trust"_s, u"pin"_s, u"me"_s, u"--unseen"_s}).code == 0);
    const CliEnded refused = check("open sesame");
    QCOMPARE(refused.code, 77);
    QCOMPARE(refused.json()[u"error"_s].toObject()[u"kind"_s], u"password_missing"_s);
}

void tst_CliPasswords::neitherPasswordNorPassphraseIsAnywhereInTheProfile()
{
    QCOMPARE(keep("hunter2-of-mine").code, 0);
    const QStringList files = QDir(m_cli->profile()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(u"passwords.sealed"_s));
    for (const QString &name : files) {
        QVERIFY2(!inProfile(name).contains("hunter2-of-mine"), qPrintable(name));
        QVERIFY2(!inProfile(name).contains("open sesame"), qPrintable(name));
    }
    QVERIFY(inProfile(u"accounts.ini"_s).contains("password = stored"));
}

void tst_CliPasswords::anAccountWithoutALoginKeepsNoPassword()
{
    const CliEnded refused =
        m_cli->json(added(u"me"_s) + QStringList{u"--credential"_s, u"external"_s, u"--passphrase-stdin"_s,
                                                 u"--password-stdin"_s},
                    "open sesame\npractice\n");
    QCOMPARE(refused.code, 64);
}

QTEST_GUILESS_MAIN(tst_CliPasswords)
#include "tst_CliPasswords.moc"
