#include "transfer/AccountFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Kind = AccountFileFailure::Kind;

namespace {

const QDateTime then = QDateTime::fromString(u"2026-05-04T03:02:01.123Z"_s, Qt::ISODateWithMs);

AccountFile sample()
{
    Account account{.name = u"Work [1]"_s,
                    .identity = {u"Ann “A” Example"_s, *Address::parse(u"ann@example.org"_s)},
                    .host = *HostName::parse(u"mail.example.org"_s)};
    account.smtpsPort = std::nullopt;
    account.plainPort = Port::from(25);
    account.username = u"ann"_s;
    account.caFile = u"/etc/our ca.pem"_s;
    account.consent = Consent::UnverifiedTls;
    account.strictPin = true;
    account.timeout = std::chrono::seconds(60);
    account.identity.sentCopy = false;
    account.identity.replyTo = Mailbox{{}, *Address::parse(u"desk@example.org"_s)};
    account.identity.organization = u"Bücher & Co."_s;
    account.identity.signature = u"Ann\n\tExample"_s;
    account.furtherIdentities = {{.displayName = u"A."_s, .address = *Address::parse(u"a@example.org"_s)}};
    const QString host = account.host.ace();
    const AccountRecords records{
        .pins = {{account.name, host, Fingerprint::of("key"), Fingerprint::of("certificate"), Pin::How::Compared,
                  then, then.addDays(1), u"on the phone"_s},
                 {account.name, host, Fingerprint::of("next"), std::nullopt, Pin::How::Unseen, then, {}, {}}},
        .floors = {{account.name, host, Level::Pinned, then}},
        .verifiedKeys = {{account.name, host, Fingerprint::of("verified")}},
        .rungs = {{account.name, host, Encryption::ImplicitTls}, {account.name, host, Encryption::StartTls}},
        .failedProofs = {{account.name, host, then}},
        .journal = {{then,
                     JournalEntry::Event::FirstSight,
                     account.name,
                     host,
                     Fingerprint::of("key"),
                     Fingerprint::of("certificate"),
                     {}},
                    {then, JournalEntry::Event::FloorRaised, account.name, host, {}, {}, u"pinned"_s}},
    };
    return {account, records};
}

/// No field is as in a new account.
Account unusual()
{
    Account account = sample().account;
    account.startTlsPort = Port::from(2587);
    account.credentialKind = Smtp::Credentials::Kind::Token;
    account.passwordCommand = u"pass show mail"_s;
    account.passwordKeeping = PasswordKeeping::Stored;
    account.authorization = {QUrl(u"https://id.example.org/authorize"_s), QUrl(u"https://id.example.org/token"_s),
                             u"mail.send offline"_s, u"sealpost-1"_s};
    account.clientCertificate = u"/home/ann/ann.p12"_s;
    account.proxy = *Proxy::parse(u"socks5://ann@127.0.0.1:9050"_s);
    account.plainPasswordOverUnverified = true;
    account.localException = false;
    account.veryOldServer = true;
    account.copyToSelf = true;
    return account;
}

/// The names of the fields in which the two do not differ. It has to be told of each field that is added, for which
/// unusual() and the file's keys then need one too.
QStringList sameFields(const Account &a, const Account &b)
{
    const auto &[name, identity, further, host, smtps, startTls, plain, username, kind, command, keeping, server,
                 ca, certificate, proxy, consent, password, local, strict, old, timeout, copy] = a;
    const QMap<QString, bool> same{
        {u"name"_s, name == b.name},
        {u"identity"_s, identity == b.identity},
        {u"furtherIdentities"_s, further == b.furtherIdentities},
        {u"host"_s, host == b.host},
        {u"smtpsPort"_s, smtps == b.smtpsPort},
        {u"startTlsPort"_s, startTls == b.startTlsPort},
        {u"plainPort"_s, plain == b.plainPort},
        {u"username"_s, username == b.username},
        {u"credentialKind"_s, kind == b.credentialKind},
        {u"passwordCommand"_s, command == b.passwordCommand},
        {u"passwordKeeping"_s, keeping == b.passwordKeeping},
        {u"authorization"_s, server == b.authorization},
        {u"caFile"_s, ca == b.caFile},
        {u"clientCertificate"_s, certificate == b.clientCertificate},
        {u"proxy"_s, proxy == b.proxy},
        {u"consent"_s, consent == b.consent},
        {u"plainPasswordOverUnverified"_s, password == b.plainPasswordOverUnverified},
        {u"localException"_s, local == b.localException},
        {u"strictPin"_s, strict == b.strictPin},
        {u"veryOldServer"_s, old == b.veryOldServer},
        {u"timeout"_s, timeout == b.timeout},
        {u"copyToSelf"_s, copy == b.copyToSelf},
    };
    return same.keys(true);
}

QJsonObject json(const AccountFile &file = sample())
{
    return QJsonDocument::fromJson(file.octets()).object();
}

Result<AccountFile, AccountFileFailure> parsed(const QJsonObject &json)
{
    return AccountFile::parse(QJsonDocument(json).toJson());
}

/// The file with another value at "pins.how": of the first pin; "": no such key any more.
QJsonObject with(const QString &path, const QJsonValue &value)
{
    QJsonObject file = json();
    const QString top = path.section(u'.', 0, 0);
    const QString key = path.section(u'.', 1);
    if (key.isEmpty()) {
        file[top] = value;
        return file;
    }
    const bool isList = file[top].isArray();
    QJsonArray list = file[top].toArray();
    QJsonObject inner = isList ? list.first().toObject() : file[top].toObject();
    if (value.isUndefined())
        inner.remove(key);
    else
        inner[key] = value;
    if (isList)
        list[0] = inner;
    file[top] = isList ? QJsonValue(list) : QJsonValue(inner);
    return file;
}

} // namespace

class tst_AccountFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadTheSame();
    void eachFieldMovesButWhatGivesThePassword();
    void itIsForPeopleToLookInto();
    void noPasswordCommandIsInIt();
    void aNewAccountsDefaultsNeedNotBeThere();
    void itsRecordsGoByTheOtherName();
    void whatIsNoAccountIsRefused_data();
    void whatIsNoAccountIsRefused();
    void whatIsDamagedIsRefused_data();
    void whatIsDamagedIsRefused();
    void theSameTwiceIsRefused();
    void tooMuchIsRefused();
    void aLongReasonIsCutAndStillReads();
};

void tst_AccountFile::whatIsWrittenIsReadTheSame()
{
    const auto read = AccountFile::parse(sample().octets());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().where));
    QVERIFY(*read == sample());
    QCOMPARE(read->octets(), sample().octets());
}

void tst_AccountFile::eachFieldMovesButWhatGivesThePassword()
{
    const Account usual{.name = u"Play"_s,
                        .identity = {{}, *Address::parse(u"bob@example.org"_s)},
                        .host = *HostName::parse(u"mail.example.net"_s)};
    QCOMPARE(sameFields(unusual(), usual), QStringList());
    Account expected = unusual();
    expected.passwordCommand = usual.passwordCommand;
    expected.passwordKeeping = usual.passwordKeeping;
    const auto read = AccountFile::parse(AccountFile{unusual(), {}}.octets());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().where));
    QVERIFY(read->account == expected);
}

void tst_AccountFile::itIsForPeopleToLookInto()
{
    QVERIFY(sample().octets().count('\n') > 40);
    QCOMPARE(json()[u"version"_s].toInt(), 1);
    QCOMPARE(json()[u"account"_s][u"consent"_s].toString(), u"unverified-tls"_s);
}

void tst_AccountFile::noPasswordCommandIsInIt()
{
    AccountFile file = sample();
    file.account.passwordCommand = u"pass show mail"_s;
    QVERIFY(!file.octets().contains("pass"));
    const auto refused = parsed(with(u"account.password-command"_s, u"rm -r /"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"account.password-command"_s);
}

void tst_AccountFile::aNewAccountsDefaultsNeedNotBeThere()
{
    const Account plain{.name = u"Work"_s,
                        .identity = {{}, *Address::parse(u"ann@example.org"_s)},
                        .host = *HostName::parse(u"mail.example.org"_s)};
    const AccountFile file{plain, {}};
    QVERIFY(AccountFile::parse(file.octets()).value() == file);
}

void tst_AccountFile::itsRecordsGoByTheOtherName()
{
    const AccountFile other = sample().named(u"Play"_s);
    QCOMPARE(other.account.name, u"Play"_s);
    QCOMPARE(other.records.pins.first().account, u"Play"_s);
    QCOMPARE(other.records.floors.first().account, u"Play"_s);
    QCOMPARE(other.records.verifiedKeys.first().account, u"Play"_s);
    QCOMPARE(other.records.rungs.last().account, u"Play"_s);
    QCOMPARE(other.records.failedProofs.first().account, u"Play"_s);
    QCOMPARE(other.records.journal.last().account, u"Play"_s);
    QVERIFY(other.named(sample().account.name) == sample());
}

void tst_AccountFile::whatIsNoAccountIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NotAnAccount;
    QTest::newRow("no JSON") << QByteArray("[account]\n") << Kind::NotAnAccount;
    QTest::newRow("other JSON") << QByteArray("{\"version\":1}") << Kind::NotAnAccount;
    QTest::newRow("a list") << QByteArray("[]") << Kind::NotAnAccount;
    QTest::newRow("cut off") << sample().octets().chopped(20) << Kind::NotAnAccount;
    QTest::newRow("deep") << QByteArray(100000, '[') << Kind::NotAnAccount;
    QTest::newRow("too large") << QByteArray(AccountFile::maxOctets + 1, ' ') << Kind::TooLarge;
    QTest::newRow("a newer one") << QJsonDocument(with(u"version"_s, 2)).toJson() << Kind::Newer;
    QTest::newRow("no version") << QJsonDocument(with(u"version"_s, u"1"_s)).toJson() << Kind::Damaged;
    QTest::newRow("half a version") << QJsonDocument(with(u"version"_s, 0.5)).toJson() << Kind::Damaged;
}

void tst_AccountFile::whatIsNoAccountIsRefused()
{
    QFETCH(QByteArray, octets);
    QFETCH(Kind, kind);
    const auto file = AccountFile::parse(octets);
    QVERIFY(!file);
    QVERIFY(file.error().kind == kind);
}

void tst_AccountFile::whatIsDamagedIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &where) {
        QTest::newRow(name) << path << value << where;
    };
    row("no account", u"account"_s, {}, u"account"_s);
    row("a nameless account", u"account.name"_s, u""_s, u"account.name"_s);
    row("a name of two lines", u"account.name"_s, u"a\n[b]"_s, u"account.name"_s);
    row("a long name", u"account.name"_s, QString(2000, u'a'), u"account.name"_s);
    row("an address that is none", u"account.address"_s, u"ann"_s, u"account"_s);
    row("no server", u"account.host"_s, QJsonValue(QJsonValue::Undefined), u"account"_s);
    row("a consent of another kind", u"account.consent"_s, true, u"account.consent"_s);
    row("a consent that is none", u"account.consent"_s, u"all"_s, u"account"_s);
    row("a port that is none", u"account.plain-port"_s, u"0"_s, u"account"_s);
    row("an endless wait", u"account.timeout"_s, u"999999"_s, u"account"_s);
    row("a setting that is not known", u"account.wish"_s, u"yes"_s, u"account.wish"_s);
    row("an address twice", u"account.identity3-address"_s, u"ann@example.org"_s, u"account"_s);
    row("an identity too many", u"account.identity51-address"_s, u"b@example.org"_s,
        u"account.identity51-address"_s);
    row("a name of two lines beside it", u"account.identity2-display-name"_s, u"a\nb"_s,
        u"account.identity2-display-name"_s);
    row("a signature that is a list", u"account.signature"_s, QJsonArray{u"a"_s}, u"account.signature"_s);
    row("a long signature", u"account.identity2-signature"_s, QString(Identity::longestSignature + 1, u'a'),
        u"account.identity2-signature"_s);
    row("a signature that rings", u"account.signature"_s, u"a\a"_s, u"account.signature"_s);
    row("more than there should be", u"wish"_s, u"yes"_s, u"wish"_s);
    row("no pins", u"pins"_s, {}, u"pins"_s);
    row("a pin that is none", u"pins"_s, QJsonArray{1}, u"pins[0]"_s);
    row("no host", u"pins.host"_s, u""_s, u"pins[0].host"_s);
    row("a host in another spelling", u"pins.host"_s, u"MAIL.example.org"_s, u"pins[0].host"_s);
    row("a short key", u"pins.spki_sha256"_s, u"abcd"_s, u"pins[0].spki_sha256"_s);
    row("a key of another kind", u"pins.spki_sha256"_s, 7, u"pins[0].spki_sha256"_s);
    row("no key", u"pins.spki_sha256"_s, {}, u"pins[0].spki_sha256"_s);
    row("a certificate that is none", u"pins.certificate_sha256"_s, u""_s, u"pins[0].certificate_sha256"_s);
    row("another way to pin", u"pins.how"_s, u"dane"_s, u"pins[0].how"_s);
    row("no time", u"pins.since"_s, {}, u"pins[0].since"_s);
    row("a local time", u"pins.since"_s, u"2026-05-04T03:02:01.123"_s, u"pins[0].since"_s);
    row("no day", u"pins.last_seen"_s, u"2026-02-30T03:02:01.123Z"_s, u"pins[0].last_seen"_s);
    row("a note of two lines", u"pins.note"_s, u"a\u2028b"_s, u"pins[0].note"_s);
    row("a floor that is none", u"floors.level"_s, u"local"_s, u"floors[0].level"_s);
    row("a blocked floor", u"floors.level"_s, u"blocked"_s, u"floors[0].level"_s);
    row("no verified keys", u"verified_keys"_s, {}, u"verified_keys"_s);
    row("a verified key that is none", u"verified_keys.spki_sha256"_s, u"key"_s, u"verified_keys[0].spki_sha256"_s);
    row("a rung that is none", u"rungs_reached.rung"_s, u"pigeon"_s, u"rungs_reached[0].rung"_s);
    row("a proof without a time", u"failed_proofs.since"_s, u""_s, u"failed_proofs[0].since"_s);
    row("an event that is none", u"journal.event"_s, u"dreamt"_s, u"journal[0].event"_s);
    row("a removal", u"journal.event"_s, u"account-removed"_s, u"journal[0].event"_s);
    row("a long reason", u"journal.reason"_s, QString(501, u'a'), u"journal[0].reason"_s);
}

void tst_AccountFile::whatIsDamagedIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, where);
    const auto file = parsed(with(path, value));
    QVERIFY(!file);
    QVERIFY(file.error().kind == Kind::Damaged);
    QCOMPARE(file.error().where, where);
}

void tst_AccountFile::theSameTwiceIsRefused()
{
    AccountFile file = sample();
    file.records.floors += {file.account.name, file.account.host.ace(), Level::Plain, then};
    QCOMPARE(AccountFile::parse(file.octets()).error().where, u"floors[1]"_s);
    file = sample();
    file.records.pins += file.records.pins.first();
    QCOMPARE(AccountFile::parse(file.octets()).error().where, u"pins[2]"_s);
    file = sample();
    file.records.failedProofs += file.records.failedProofs.first();
    QCOMPARE(AccountFile::parse(file.octets()).error().where, u"failed_proofs[1]"_s);
    file = sample();
    file.records.verifiedKeys += {file.account.name, file.account.host.ace(), Fingerprint::of("other")};
    QCOMPARE(AccountFile::parse(file.octets()).error().where, u"verified_keys[1]"_s);
    file = sample();
    file.records.rungs += file.records.rungs.first();
    QCOMPARE(AccountFile::parse(file.octets()).error().where, u"rungs_reached[2]"_s);
}

void tst_AccountFile::tooMuchIsRefused()
{
    AccountFile file = sample();
    file.records.journal = QList<JournalEntry>(AccountFile::maxJournal + 1, sample().records.journal.first());
    const auto cut = AccountFile::parse(file.octets()); // the latest of them
    QCOMPARE(cut.value().records.journal.size(), AccountFile::maxJournal);

    QJsonArray pins;
    for (int i = 0; i <= AccountFile::maxServers; ++i)
        pins += json()[u"pins"_s][0];
    QCOMPARE(parsed(with(u"pins"_s, pins)).error().where, u"pins"_s);
}

void tst_AccountFile::aLongReasonIsCutAndStillReads()
{
    AccountFile file = sample();
    const QString face = u"\U0001F600"_s; // two UTF-16 units: 499 and half a face would be the limit
    file.records.journal.first().reason = QString(AccountFile::maxReason - 1, u'a') + face;
    file.records.journal.last().reason = u"two\nlines\x7f"_s;
    const auto read = AccountFile::parse(file.octets());
    QCOMPARE(read.value().records.journal.first().reason, QString(AccountFile::maxReason - 1, u'a'));
    QCOMPARE(read.value().records.journal.last().reason, u"two lines "_s);
}

QTEST_GUILESS_MAIN(tst_AccountFile)
#include "tst_AccountFile.moc"
