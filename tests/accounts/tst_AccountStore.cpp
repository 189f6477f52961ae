#include "accounts/AccountStore.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Account plain(const QString &name)
{
    return {.name = name,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s)};
}

Account everythingElse(const QString &name)
{
    Account account = plain(name);
    account.identity = {u"Ann \"A\" Exämple"_s, *Address::parse(u"ann@bücher.example"_s)};
    account.host = *HostName::parse(u"mail.bücher.example"_s);
    account.smtpsPort = Port::from(10465);
    account.startTlsPort = std::nullopt;
    account.plainPort = Port::from(25);
    account.username = u" ann = x "_s;
    account.credentialKind = Smtp::Credentials::Kind::Token;
    account.passwordCommand = u"pass show 'mail/x' | head -n 1"_s;
    account.authorization = {QUrl(u"https://login.example.org/authorize?tenant=a%26b"_s),
                             QUrl(u"http://127.0.0.1:8080/token"_s), u"https://mail.example.org/ offline_access"_s,
                             u"1234-abc.apps.example.org"_s};
    account.caFile = u"/etc/ssl/own ca.pem"_s;
    account.clientCertificate = u"C:\\me.p12"_s;
    account.proxy = *Proxy::parse(u"socks5://ann@proxy.example:1081"_s);
    account.consent = Consent::PlainMail;
    account.plainPasswordOverUnverified = true;
    account.localException = false;
    account.strictPin = true;
    account.veryOldServer = true;
    account.timeout = std::chrono::seconds(7);
    account.identity.sentCopy = false;
    account.copyToSelf = true;
    account.identity.replyTo = Mailbox{u"Desk, front"_s, *Address::parse(u"desk@example.org"_s)};
    account.identity.organization = u"Bücher & Co."_s;
    account.identity.signature = u"Ann\n\t\"A\" \\ 書 "_s;
    account.furtherIdentities = {
        {.displayName = u"A."_s, .address = *Address::parse(u"a@example.org"_s)},
        {.displayName = {}, .address = *Address::parse(u"b@example.org"_s), .signature = u"B"_s, .sentCopy = true}};
    return account;
}

} // namespace

class tst_AccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFileIsNoAccounts();
    void anAccountComesBackAsItWasSaved_data();
    void anAccountComesBackAsItWasSaved();
    void savingReplacesTheOneOfTheSameName();
    void whatWasTypedForOneRunStandsBeforeTheFile();
    void anotherValueThanUsualAndBackLeavesNoKey();
    void accountsStandInTheOrderTheyWereAdded();
    void anAccountMovesToAnotherPlace();
    void anEntryThatIsBrokenTakesUpNoPlace();
    void whatANewerVersionWroteIsKept();
    void aBrokenEntryIsNamedAndStays_data();
    void aBrokenEntryIsNamedAndStays();
    void theSecondOfTwoWithOneNameIsBroken();
    void removingSaysWhetherThereWasOne();
    void nobodyElseMayReadTheFile();
    void aWriterWaitsForTheLockAndGivesUp();
    void aFolderThatIsNotThereIsAFailure();

private:
    void write(const QByteArray &text);
    QByteArray text() const;
    AccountStore store() const { return AccountStore(m_folder->path()); }
    QString path() const { return m_folder->filePath(u"accounts.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_AccountStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_AccountStore::write(const QByteArray &text)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray tst_AccountStore::text() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_AccountStore::noFileIsNoAccounts()
{
    const auto contents = store().load();
    QVERIFY(contents.has_value());
    QVERIFY(contents->accounts.isEmpty());
    QVERIFY(contents->broken.isEmpty());
}

void tst_AccountStore::anAccountComesBackAsItWasSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Work"_s;
    QTest::newRow("signs of the format") << u"[a]/b=c;#d \\ \"e\""_s;
    QTest::newRow("other scripts") << u"Büro 書 \U0001F4EE"_s;
    QTest::newRow("white space") << u" x "_s;
}

void tst_AccountStore::anAccountComesBackAsItWasSaved()
{
    QFETCH(QString, name);
    QVERIFY(store().save(everythingElse(name)));
    QVERIFY(store().save(plain(u"other"_s)));
    QCOMPARE(store().find(name).value(), std::optional(everythingElse(name)));
    QCOMPARE(store().find(u"OTHER"_s).value(), std::optional(plain(u"other"_s)));
    QCOMPARE(store().find(u"none"_s).value(), std::nullopt);
}

void tst_AccountStore::savingReplacesTheOneOfTheSameName()
{
    QVERIFY(store().save(everythingElse(u"work"_s)));
    QVERIFY(store().save(plain(u"Work"_s)));
    const auto contents = store().load();
    QCOMPARE(contents->accounts, QList<Account>{plain(u"Work"_s)});
}

void tst_AccountStore::whatWasTypedForOneRunStandsBeforeTheFile()
{
    AccountStore mine = store();
    QVERIFY(mine.save(plain(u"work"_s)));
    Account typed = plain(u"work"_s);
    typed.username = u"typed"_s;
    mine.substitute(typed);
    QCOMPARE(**mine.find(u"Work"_s), typed);
    QCOMPARE(**store().find(u"work"_s), plain(u"work"_s));
    QVERIFY(!text().contains("typed"));
}

void tst_AccountStore::anotherValueThanUsualAndBackLeavesNoKey()
{
    QVERIFY(store().save(plain(u"Work"_s)));
    const QByteArray before = text();
    QCOMPARE(before, QByteArray("[Work]\naddress = me@example.org\nhost = mail.example.org\n"));
    QVERIFY(store().save(everythingElse(u"Work"_s)));
    QVERIFY(store().save(plain(u"Work"_s)));
    QCOMPARE(text(), before);
}

void tst_AccountStore::accountsStandInTheOrderTheyWereAdded()
{
    for (const QString &name : {u"zoo"_s, u"ape"_s, u"man"_s})
        QVERIFY(store().save(plain(name)));
    QVERIFY(store().save(plain(u"ape"_s)));
    QStringList names;
    const auto contents = store().load();
    for (const Account &account : contents->accounts)
        names.append(account.name);
    QCOMPARE(names, QStringList({u"zoo"_s, u"ape"_s, u"man"_s}));
}

void tst_AccountStore::anAccountMovesToAnotherPlace()
{
    write("[zoo]\naddress = me@example.org\nhost = mail.example.org\n\n[ape]\n# hers\nbroken\n\n[man]\n"
          "address = me@example.org\nhost = mail.example.org\n");
    const auto places = [&] {
        QStringList names;
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return names;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith('['))
                names += QString::fromUtf8(line);
        }
        return names;
    };
    AccountStore accounts = store();
    QVERIFY(accounts.move(u"MAN"_s, 0).value_or(false));
    QCOMPARE(places(), QStringList({u"[man]"_s, u"[zoo]"_s, u"[ape]"_s}));
    QVERIFY(accounts.move(u"zoo"_s, 99).value_or(false));
    QCOMPARE(places(), QStringList({u"[man]"_s, u"[ape]"_s, u"[zoo]"_s}));
    QVERIFY(!accounts.move(u"gnu"_s, 0).value_or(true));
    QCOMPARE(accounts.load()->accounts.first().name, u"man"_s);
}

void tst_AccountStore::anEntryThatIsBrokenTakesUpNoPlace()
{
    const QByteArray sound = "address = me@example.org\nhost = mail.example.org\n\n";
    write("[broken]\n\n[zoo]\n" + sound + "[also broken]\n\n[ape]\n" + sound + "[man]\n" + sound);
    AccountStore accounts = store();
    const auto orderAfter = [&](const QString &name, qsizetype place) {
        QStringList names;
        const auto moved = accounts.move(name, place);
        const auto contents = accounts.load();
        if (!moved.value_or(false) || !contents)
            return u"not moved"_s;
        for (const Account &account : contents->accounts)
            names += account.name;
        return names.join(u' ');
    };
    QCOMPARE(orderAfter(u"man"_s, 1), u"zoo man ape"_s);
    QCOMPARE(orderAfter(u"zoo"_s, 1), u"man zoo ape"_s);
    QCOMPARE(orderAfter(u"ape"_s, 0), u"ape man zoo"_s);
    QCOMPARE(orderAfter(u"ape"_s, 2), u"man zoo ape"_s);
    QCOMPARE(accounts.load()->broken.size(), 2);
}

void tst_AccountStore::whatANewerVersionWroteIsKept()
{
    write("# mine\n[Work]\naddress = me@example.org\nhost = mail.example.org\nflavour = mint\n");
    Account account = plain(u"Work"_s);
    account.username = u"me"_s;
    QVERIFY(store().save(account));
    QVERIFY(text().startsWith("# mine\n"));
    QVERIFY(text().contains("\nflavour = mint\n"));
    QCOMPARE(store().load()->accounts, QList<Account>{account});
}

void tst_AccountStore::aBrokenEntryIsNamedAndStays_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray sound = "address = me@example.org\nhost = mail.example.org\n";
    QTest::newRow("no address") << QByteArray("host = mail.example.org\n");
    QTest::newRow("no host") << QByteArray("address = me@example.org\n");
    QTest::newRow("host out of range") << QByteArray("address = me@example.org\nhost = 1.2.3.256\n");
    QTest::newRow("a port that is none") << sound + "smtps-port = 70000\n";
    QTest::newRow("a port that is no number") << sound + "plain-port = yes\n";
    QTest::newRow("an unknown consent") << sound + "consent = everything\n";
    QTest::newRow("neither yes nor no") << sound + "strict-pin = perhaps\n";
    QTest::newRow("no time") << sound + "timeout = 0\n";
    QTest::newRow("a copy perhaps") << sound + "sent-copy = perhaps\n";
    QTest::newRow("an address twice") << sound + "identity2-address = me@example.org\n";
    QTest::newRow("another identity without an address") << sound + "identity2-display-name = Me\n";
    const QByteArray oauth = sound + "oauth-client-id = id\noauth-token-endpoint = https://a.example/token\n";
    QTest::newRow("no authorization endpoint") << oauth;
    QTest::newRow("an endpoint without encryption")
        << oauth + "oauth-authorization-endpoint = http://a.example/authorize\n";
    QTest::newRow("an endpoint that is no web address") << oauth + "oauth-authorization-endpoint = file:///etc\n";
    QTest::newRow("an endpoint with a user") << oauth + "oauth-authorization-endpoint = https://u:p@a.example/\n";
    QTest::newRow("an endpoint with a fragment") << oauth + "oauth-authorization-endpoint = https://a.example/#x\n";
    QTest::newRow("a scope alone") << sound + "oauth-scope = mail\n";
    QTest::newRow("a line that is no entry") << sound + "smtps-port 465\n";
}

void tst_AccountStore::aBrokenEntryIsNamedAndStays()
{
    QFETCH(QByteArray, entry);
    write("[Bad one]\n" + entry);
    QVERIFY(store().save(plain(u"Good"_s)));
    const auto contents = store().load();
    QCOMPARE(contents->accounts, QList<Account>{plain(u"Good"_s)});
    QCOMPARE(contents->broken, QStringList{u"Bad one"_s});
    QVERIFY(text().startsWith("[Bad one]\n" + entry));
}

void tst_AccountStore::theSecondOfTwoWithOneNameIsBroken()
{
    const QByteArray entry = "address = me@example.org\nhost = mail.example.org\n";
    write("[Work]\n" + entry + "[work]\n" + entry + "consent = plain-mail\n");
    QCOMPARE(store().load()->accounts, QList<Account>{plain(u"Work"_s)});
    QCOMPARE(store().load()->broken, QStringList{u"work"_s});
}

void tst_AccountStore::removingSaysWhetherThereWasOne()
{
    QVERIFY(store().save(plain(u"Work"_s)));
    QCOMPARE(store().remove(u"Home"_s).value(), false);
    QCOMPARE(store().remove(u"WORK"_s).value(), true);
    QVERIFY(store().load()->accounts.isEmpty());
}

void tst_AccountStore::nobodyElseMayReadTheFile()
{
    write("");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(store().save(plain(u"Work"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void tst_AccountStore::aWriterWaitsForTheLockAndGivesUp()
{
    QLockFile other(path() + u".lock"_s);
    QVERIFY(other.lock());
    const auto saved = store().save(plain(u"Work"_s));
    QCOMPARE(saved.error().kind, StoreFailure::Kind::Busy);
    QVERIFY(!QFile::exists(path()));
}

void tst_AccountStore::aFolderThatIsNotThereIsAFailure()
{
    AccountStore store(m_folder->filePath(u"nowhere"_s));
    QVERIFY(store.load()->accounts.isEmpty());
    QVERIFY(!store.save(plain(u"Work"_s)));
}

QTEST_GUILESS_MAIN(tst_AccountStore)
#include "tst_AccountStore.moc"
