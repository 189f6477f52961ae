#include "base/Clock.h"
#include "lowering/Lowerings.h"
#include "store/Database.h"
#include "support/TestCertificate.h"
#include "transfer/AccountImport.h"
#include "trust/ImportedReason.h"
#include "trust/TrustBook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;
using Problems = QList<CertificateProblem>;
using What = ImportLowering::What;

namespace {

const QDateTime then = QDateTime::fromString(u"2026-05-04T03:02:01.123Z"_s, Qt::ISODateWithMs);
const QString host = u"mail.example.org"_s;

Account work()
{
    return {
        .name = u"Work"_s, .identity = {{}, *Address::parse(u"me@example.org"_s)}, .host = *HostName::parse(host)};
}

Pin pin(const char *key, Pin::How how)
{
    return {u"Work"_s, host, Fingerprint::of(key), Fingerprint::of("certificate"), how, then, then, u"note"_s};
}

Floor floorAt(Level level)
{
    return {u"Work"_s, host, level, then};
}

JournalEntry line(Event event, const QString &reason, const QDateTime &time = then)
{
    return {time, event, u"Work"_s, host, {}, {}, reason};
}

QList<What> whats(const ImportPlan &plan)
{
    QList<What> found;
    for (const ImportLowering &lowering : plan.lowerings)
        found += lowering.what;
    return found;
}

TrustTerms terms()
{
    return {.account = u"Work"_s, .host = work().host};
}

Account withProvider()
{
    Account account = work();
    account.credentialKind = Smtp::Credentials::Kind::Token;
    account.authorization = {QUrl(u"https://id.example.org/authorize"_s), QUrl(u"https://id.example.org/token"_s),
                             u"mail.send"_s, u"sealpost-1"_s};
    return account;
}

PeerCertificate peer(const QString &name, const Problems &problems = {})
{
    PeerCertificate shown;
    shown.chain = {testCertificate(name)};
    shown.problems = problems;
    shown.tls.version = TlsFacts::Version::Tls13;
    return shown;
}

/// The profile of one computer.
struct Place {
    Place()
        : database(Database::open(folder.filePath(u"sealpost.sqlite"_s)).value())
        , book(*database, clock)
        , accounts(folder.path())
        , import(*database, accounts, book, clock)
    {
    }
    [[nodiscard]] AccountFile file() const { return exportedAccount(account().value(), *database, book).value(); }
    [[nodiscard]] std::optional<Account> account() const { return accounts.find(u"Work"_s).value(); }
    [[nodiscard]] bool take(const AccountFile &file, const QString &reason = {})
    {
        return import.carryOut(import.plan(file).value(), reason).has_value();
    }
    /// A message went to the server that shows this certificate, by SMTPS.
    [[nodiscard]] bool accept(const QString &certificate)
    {
        const PeerCertificate shown = peer(certificate);
        const Verdict verdict = book.judgeTls(terms(), shown, Occasion::Sending).value();
        return book.recordAccepted(terms(), Endpoint{terms().host}, verdict, shown).has_value();
    }
    [[nodiscard]] QStringList journal() const
    {
        QStringList lines;
        const QList<JournalEntry> entries = book.journal(u"Work"_s).value();
        for (const JournalEntry &entry : entries)
            lines += eventName(entry.event) + u' ' + entry.reason;
        return lines;
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Database> database;
    TrustBook book;
    AccountStore accounts;
    AccountImport import;
};

} // namespace

class tst_AccountImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountMovesWithAllThatIsRememberedOfIt();
    void noRowIsWeakerAfterAMove_data();
    void noRowIsWeakerAfterAMove();
    void aRungThatWorkedIsRememberedAfterAMove();
    void theKeyLastVerifiedHereStays();
    void importedAgainNothingIsNew();
    void aLineThatComesHomeIsTheSameLine();
    void aFloorOnlyRisesUnlessItWasPermitted();
    void aLoweredFloorHasAStepBack();
    void aComparedPinStaysCompared();
    void anotherKeyThanThePinnedOneHasToBePermitted();
    void aKeyForAServerThatIsKnownHasToBePermitted();
    void aKeyForAServerThatIsNotKnownIsTaken();
    void aFailedProofIsNeverForgotten();
    void whatANewAccountPermitsHasToBePermitted();
    void whatIsWidenedIsListedWithItsReason();
    void thePasswordCommandStaysWithItsServer();
    void theProxyStaysUnlessTheFileNamesAnother();
    void theProviderStaysWithItsServer();
    void theProviderOfTheFileTakesTheCommandsPlace();
    void thePasswordDoesNotGoToAnotherServerUnasked();
    void whatChangedMeanwhileIsAskedAgain();
    void anImportThatFailsLeavesNoTrace();
    void onlyWhatCameAfterARemovalMoves();
};

void tst_AccountImport::anAccountMovesWithAllThatIsRememberedOfIt()
{
    const AccountFile file{work(),
                           {.pins = {pin("key", Pin::How::Compared), pin("next", Pin::How::Unseen)},
                            .floors = {floorAt(Level::Pinned)},
                            .verifiedKeys = {{u"Work"_s, host, Fingerprint::of("verified")}},
                            .rungs = {{u"Work"_s, host, Encryption::StartTls}},
                            .failedProofs = {{u"Work"_s, host, then}},
                            .journal = {line(Event::Accepted, u"pinned"_s)}}};
    Place place;
    const ImportPlan plan = place.import.plan(file).value();
    QVERIFY(plan.isNew);
    QVERIFY(plan.lowerings.isEmpty());
    QVERIFY(place.take(file));
    QVERIFY(place.account() == work());
    const AccountFile there = place.file();
    QVERIFY(there.records.pins == file.records.pins);
    QCOMPARE(there.records.floors.size(), 1);
    QVERIFY(there.records.floors.first().level == Level::Pinned);
    QVERIFY(there.records.verifiedKeys == file.records.verifiedKeys);
    QVERIFY(there.records.rungs == file.records.rungs);
    QVERIFY(there.records.failedProofs == file.records.failedProofs);
    QVERIFY(there.records.journal.first() == line(Event::Accepted, importedReason(u"pinned"_s))); // its own time
    QCOMPARE(place.journal(), (QStringList{u"accepted imported: pinned"_s, u"pinned imported: compared"_s,
                                           u"pinned imported: unseen"_s, u"floor-raised imported: pinned"_s,
                                           u"proof-failed imported: "_s}));
}

/// What was learned at home decides away as it does at home (TRUST §4).
void tst_AccountImport::noRowIsWeakerAfterAMove_data()
{
    QTest::addColumn<QString>("accepted"); ///< with a message, at home; "": nothing was
    QTest::addColumn<QString>("compared"); ///< and pinned at home
    QTest::addColumn<QString>("shown");    ///< then, away; "": no encryption
    QTest::addColumn<Problems>("problems");
    QTest::addColumn<QString>("decision");
    const Problems none;
    QTest::newRow("the key has changed") << QString() << u"self-signed"_s << u"self-signed-new-key"_s
                                         << Problems{CertificateProblem::SelfSigned} << u"2"_s;
    QTest::newRow("an authority against a comparison")
        << QString() << u"self-signed"_s << u"new-key"_s << none << u"3a"_s;
    QTest::newRow("the key that was compared")
        << QString() << u"self-signed"_s << u"self-signed"_s << Problems{CertificateProblem::SelfSigned} << u"5"_s;
    QTest::newRow("expired, the key last verified")
        << u"valid"_s << QString() << u"expired-renewable"_s << Problems{CertificateProblem::Expired} << u"7"_s;
    QTest::newRow("expired, another key")
        << u"valid"_s << QString() << u"expired"_s << Problems{CertificateProblem::Expired} << u"8"_s;
    QTest::newRow("nobody vouches any more")
        << u"valid"_s << QString() << u"self-signed"_s << Problems{CertificateProblem::SelfSigned} << u"8"_s;
    QTest::newRow("encryption has disappeared") << u"valid"_s << QString() << QString() << none << u"12"_s;
}

void tst_AccountImport::noRowIsWeakerAfterAMove()
{
    QFETCH(QString, accepted);
    QFETCH(QString, compared);
    QFETCH(QString, shown);
    QFETCH(Problems, problems);
    Place home;
    QVERIFY(home.accounts.save(work()));
    if (!accepted.isEmpty())
        QVERIFY(home.accept(accepted));
    if (!compared.isEmpty())
        QVERIFY(home.book.pin(terms(), testCertificate(compared), Pin::How::Compared));
    Place away;
    QVERIFY(away.take(AccountFile::parse(home.file().octets()).value()));
    const auto row = [&](Place &place) {
        const auto verdict = shown.isEmpty()
                                 ? place.book.judgePlain(terms(), Occasion::Sending)
                                 : place.book.judgeTls(terms(), peer(shown, problems), Occasion::Sending);
        return decisionName(verdict->decision);
    };
    QTEST(row(home), "decision");
    QTEST(row(away), "decision");
}

void tst_AccountImport::aRungThatWorkedIsRememberedAfterAMove()
{
    Place home;
    QVERIFY(home.accounts.save(work()));
    QVERIFY(home.accept(u"valid"_s)); // by SMTPS
    Place away;
    QVERIFY(away.take(home.file()));
    QVERIFY(away.book.hasReached(u"Work"_s, work().host, Encryption::ImplicitTls).value());
    QVERIFY(!away.book.hasReached(u"Work"_s, work().host, Encryption::StartTls).value());
    QVERIFY(away.file().records.rungs == home.file().records.rungs);
    QVERIFY(away.take({work(), {}})); // says nothing of it
    QVERIFY(away.book.hasReached(u"Work"_s, work().host, Encryption::ImplicitTls).value());
}

void tst_AccountImport::theKeyLastVerifiedHereStays()
{
    const auto verified = [](const char *key) {
        return AccountFile{work(), {.verifiedKeys = {{u"Work"_s, host, Fingerprint::of(key)}}}};
    };
    Place place;
    QVERIFY(place.take(verified("here")));
    QVERIFY(place.import.plan(verified("there")).value().added == AccountRecords());
    QVERIFY(place.take(verified("there")));
    QVERIFY(place.file().records == verified("here").records);
}

void tst_AccountImport::importedAgainNothingIsNew()
{
    const AccountFile file{work(),
                           {.pins = {pin("key", Pin::How::Compared)},
                            .floors = {floorAt(Level::Pinned)},
                            .verifiedKeys = {{u"Work"_s, host, Fingerprint::of("verified")}},
                            .rungs = {{u"Work"_s, host, Encryption::StartTls}},
                            .failedProofs = {{u"Work"_s, host, then}},
                            .journal = {line(Event::Accepted, u"pinned"_s)}}};
    Place place;
    QVERIFY(place.take(file));
    const QStringList before = place.journal();
    const ImportPlan again = place.import.plan(file).value();
    QVERIFY(!again.isNew);
    QVERIFY(again.added == AccountRecords());
    QVERIFY(again.lowerings.isEmpty());
    QVERIFY(place.take(file));
    QCOMPARE(place.journal(), before);
}

void tst_AccountImport::aLineThatComesHomeIsTheSameLine()
{
    Place home;
    QVERIFY(home.accounts.save(work()));
    QVERIFY(
        home.book.pinAhead({.account = u"Work"_s, .host = work().host}, Fingerprint::of("key"), u"by  phone\n"_s));
    Place away;
    QVERIFY(away.take(AccountFile::parse(home.file().octets()).value()));
    const QStringList before = home.journal();
    QVERIFY(home.take(AccountFile::parse(away.file().octets()).value()));
    QCOMPARE(home.journal().first(before.size()), before);
    QCOMPARE(home.journal().mid(before.size()), QStringList{u"pinned imported: compared"_s}); // what away did
}

void tst_AccountImport::aFloorOnlyRisesUnlessItWasPermitted()
{
    Place place;
    QVERIFY(place.take({work(), {.floors = {floorAt(Level::Pinned)}}}));
    QVERIFY(place.take({work(), {.floors = {floorAt(Level::Verified)}}}));
    QCOMPARE(place.book.floor(u"Work"_s, work().host).value(), Level::Verified);

    const AccountFile lower{work(), {.floors = {floorAt(Level::Unverified)}}};
    const ImportPlan plan = place.import.plan(lower).value();
    QCOMPARE(whats(plan), QList{What::Floor});
    QCOMPARE(plan.lowerings.first().before, Level::Verified);
    QCOMPARE(plan.lowerings.first().after, Level::Unverified);
    QVERIFY(!place.take(lower));
    QVERIFY(!place.take(lower, u" "_s));
    QCOMPARE(place.book.floor(u"Work"_s, work().host).value(), Level::Verified);
    QVERIFY(place.take(lower, u"a new server"_s));
    QCOMPARE(place.book.floor(u"Work"_s, work().host).value(), Level::Unverified);
    QCOMPARE(place.journal().last(), u"floor-lowered a new server"_s);

    QVERIFY(place.take({work(), {}})); // says nothing of a floor: it stays
    QCOMPARE(place.book.floor(u"Work"_s, work().host).value(), Level::Unverified);
}

void tst_AccountImport::aLoweredFloorHasAStepBack()
{
    Place place;
    QVERIFY(place.take({work(), {.floors = {floorAt(Level::Verified)}}}));
    QVERIFY(place.take({work(), {.floors = {floorAt(Level::Plain)}}}, u"a new server"_s));
    Lowerings lowerings(place.accounts, place.book);
    const QList<Lowering> standing = lowerings.standing(work()).value();
    QCOMPARE(standing.size(), 1);
    QCOMPARE(standing.first().reason, u"a new server"_s);
    QVERIFY(lowerings.takeBack(standing.first()));
    QCOMPARE(place.book.floor(u"Work"_s, work().host).value(), Level::Verified);
}

void tst_AccountImport::aComparedPinStaysCompared()
{
    Place place;
    QVERIFY(place.take({work(), {.pins = {pin("key", Pin::How::Compared)}}}));
    QVERIFY(place.take({work(), {.pins = {pin("key", Pin::How::Unseen)}}}));
    QCOMPARE(place.file().records.pins, QList{pin("key", Pin::How::Compared)});

    Place other;
    QVERIFY(other.take({work(), {.pins = {pin("key", Pin::How::Unseen)}}}));
    QVERIFY(other.take({work(), {.pins = {pin("key", Pin::How::Compared)}}})); // somebody has compared it
    QCOMPARE(other.file().records.pins, QList{pin("key", Pin::How::Compared)});
}

void tst_AccountImport::anotherKeyThanThePinnedOneHasToBePermitted()
{
    Place place;
    QVERIFY(place.take({work(), {.pins = {pin("key", Pin::How::Compared)}}}));
    const AccountFile file{work(), {.pins = {pin("other", Pin::How::Compared)}}};
    const ImportPlan plan = place.import.plan(file).value();
    QCOMPARE(whats(plan), QList{What::Key});
    QCOMPARE(plan.lowerings.first().spkiSha256, Fingerprint::of("other"));
    QVERIFY(!place.take(file));
    QCOMPARE(place.file().records.pins.size(), 1);
    QVERIFY(place.take(file, u"the next key"_s));
    QCOMPARE(place.file().records.pins.size(), 2); // beside the one that was compared here
    QVERIFY(place.journal().join(u'\n').contains(u"the next key"_s));
}

/// Until now only authorities vouched for it; the file's key would be enough from then on (TRUST §4, row 5).
void tst_AccountImport::aKeyForAServerThatIsKnownHasToBePermitted()
{
    const AccountFile file{work(), {.pins = {pin("key", Pin::How::Compared)}}};
    Place place;
    QVERIFY(place.accounts.save(work()));
    QCOMPARE(whats(place.import.plan(file).value()), QList{What::Key}); // also before a message went there
    QVERIFY(place.accept(u"valid"_s));
    const ImportPlan plan = place.import.plan(file).value();
    QCOMPARE(whats(plan), QList{What::Key});
    QCOMPARE(plan.lowerings.first().host, host);
    QCOMPARE(plan.lowerings.first().spkiSha256, Fingerprint::of("key"));
    QVERIFY(!place.take(file));
    QVERIFY(place.book.pins(u"Work"_s)->isEmpty());
    QVERIFY(place.take(file, u"the next key"_s));
    QCOMPARE(place.journal().last(), u"pinned imported: compared: the next key"_s);

    Account moved = work();
    moved.host = *HostName::parse(u"mail.example.net"_s);
    Place left; // the account has left the server, and may come back
    QVERIFY(left.accounts.save(moved));
    QVERIFY(left.accept(u"valid"_s));
    QCOMPARE(whats(left.import.plan({moved, file.records}).value()), QList{What::Key});
}

void tst_AccountImport::aKeyForAServerThatIsNotKnownIsTaken()
{
    Account moved = work();
    moved.host = *HostName::parse(u"mail.example.net"_s);
    Place place;
    QVERIFY(place.accounts.save(moved));
    QVERIFY(place.import.plan({moved, {.pins = {pin("key", Pin::How::Compared)}}}).value().lowerings.isEmpty());
}

void tst_AccountImport::aFailedProofIsNeverForgotten()
{
    Place place;
    QVERIFY(place.take({work(), {.failedProofs = {{u"Work"_s, host, then}}}}));
    QVERIFY(place.take({work(), {}}));
    QVERIFY(place.take({work(), {.failedProofs = {{u"Work"_s, host, then.addDays(1)}}}}));
    QCOMPARE(place.file().records.failedProofs, (QList<FailedProof>{{u"Work"_s, host, then}}));
}

void tst_AccountImport::whatANewAccountPermitsHasToBePermitted()
{
    Account account = work();
    account.consent = Consent::PlainMail;
    Place place;
    const ImportPlan plan = place.import.plan({account, {}}).value();
    QCOMPARE(whats(plan), QList{What::Permission});
    QVERIFY(plan.lowerings.first().weakening == Weakening::PlainMail);
    QVERIFY(!place.take({account, {}}));
    QVERIFY(!place.account());
    QVERIFY(place.take({account, {}}, u"an old printer"_s));
    QVERIFY(place.account() == account);
}

void tst_AccountImport::whatIsWidenedIsListedWithItsReason()
{
    Account account = work();
    account.consent = Consent::PlainMail;
    account.veryOldServer = true;
    Place place;
    QVERIFY(place.accounts.save(work()));
    QVERIFY(place.take({account, {}}, u"an old printer"_s));
    const QList<Lowering> standing = Lowerings(place.accounts, place.book).standing(account).value();
    QCOMPARE(standing.size(), 2);
    for (const Lowering &lowering : standing)
        QCOMPARE(lowering.reason, u"an old printer"_s);
}

void tst_AccountImport::thePasswordCommandStaysWithItsServer()
{
    Account account = work();
    account.passwordCommand = u"pass show mail"_s;
    Place place;
    QVERIFY(place.accounts.save(account));
    QVERIFY(place.file().account.passwordCommand.isEmpty());
    Account renamed = work();
    renamed.name = u"WORK"_s; // one and the same
    renamed.username = u"me"_s;
    QVERIFY(place.take(AccountFile{renamed, {}}));
    QCOMPARE(place.account()->passwordCommand, u"pass show mail"_s);
    QCOMPARE(place.account()->username, u"me"_s);
    QCOMPARE(place.account()->name, u"Work"_s);
    QCOMPARE(place.accounts.load()->accounts.size(), 1);
}

void tst_AccountImport::theProxyStaysUnlessTheFileNamesAnother()
{
    Account account = work();
    account.proxy = *Proxy::parse(u"socks5://127.0.0.1:9050"_s);
    Place place;
    QVERIFY(place.accounts.save(account));
    QVERIFY(place.take({work(), {}})); // of a computer that needs none, or written before there were any
    QVERIFY(place.account() == account);
    Account other = work();
    other.proxy = *Proxy::parse(u"http://proxy.example.org:3128"_s);
    QVERIFY(place.take({other, {}}));
    QVERIFY(place.account() == other);
}

void tst_AccountImport::theProviderStaysWithItsServer()
{
    Place place;
    QVERIFY(place.accounts.save(withProvider()));
    Account file = withProvider();
    file.authorization.reset(); // as it was written before there were any
    QVERIFY(place.take({file, {}}));
    QVERIFY(place.account() == withProvider());
    file.host = *HostName::parse(u"mail.example.net"_s);
    QVERIFY(place.take({file, {}}, u"we have moved"_s));
    QVERIFY(place.account() == file);
    QVERIFY(place.accounts.save(withProvider()));
    QVERIFY(place.take({work(), {}})); // logs in with a password
    QVERIFY(place.account() == work());
}

void tst_AccountImport::theProviderOfTheFileTakesTheCommandsPlace()
{
    Account account = work();
    account.credentialKind = Smtp::Credentials::Kind::Token;
    account.passwordCommand = u"token show mail"_s;
    Place place;
    QVERIFY(place.accounts.save(account));
    QVERIFY(place.take({withProvider(), {}}));
    QVERIFY(place.account() == withProvider());
}

void tst_AccountImport::thePasswordDoesNotGoToAnotherServerUnasked()
{
    Account account = work();
    account.passwordCommand = u"pass show mail"_s;
    Place place;
    QVERIFY(place.accounts.save(account));
    Account moved = work();
    moved.host = *HostName::parse(u"mail.example.net"_s);
    QCOMPARE(whats(place.import.plan({moved, {}}).value()), QList{What::Server});
    QVERIFY(!place.take({moved, {}}));
    QVERIFY(place.account() == account);
    QVERIFY(place.take({moved, {}}, u"we have moved"_s));
    QVERIFY(place.account() == moved);
    QVERIFY(place.journal().join(u'\n').contains(u"we have moved"_s));
}

void tst_AccountImport::whatChangedMeanwhileIsAskedAgain()
{
    Place place;
    const AccountFile file{work(), {.pins = {pin("key", Pin::How::Compared)}}};
    const ImportPlan plan = place.import.plan(file).value();
    QVERIFY(place.book.pinAhead({.account = u"Work"_s, .host = work().host}, Fingerprint::of("other"), {}));
    const auto done = place.import.carryOut(plan);
    QVERIFY(!done);
    QVERIFY(done.error().kind == StoreFailure::Kind::Busy);
    QVERIFY(!place.account());
    QCOMPARE(place.book.pins(u"Work"_s)->size(), 1);
}

void tst_AccountImport::anImportThatFailsLeavesNoTrace()
{
    Place place;
    AccountStore nowhere(place.folder.filePath(u"no/such/folder"_s));
    AccountImport import(*place.database, nowhere, place.book, place.clock);
    const AccountFile file{work(), {.pins = {pin("key", Pin::How::Compared)}, .floors = {floorAt(Level::Pinned)}}};
    QVERIFY(!import.carryOut(import.plan(file).value()));
    QVERIFY(place.journal().isEmpty());
    QVERIFY(place.book.pins().value().isEmpty());
    QVERIFY(place.book.floors().value().isEmpty());
}

void tst_AccountImport::onlyWhatCameAfterARemovalMoves()
{
    Place place;
    QVERIFY(place.take({work(), {.pins = {pin("key", Pin::How::Compared)}}}));
    QVERIFY(place.book.forget(u"Work"_s));
    QVERIFY(place.file().records == AccountRecords());
}

QTEST_GUILESS_MAIN(tst_AccountImport)
#include "tst_AccountImport.moc"
