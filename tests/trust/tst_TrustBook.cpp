#include "base/Clock.h"
#include "store/Transaction.h"
#include "support/TestCertificate.h"
#include "trust/TrustBook.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;

namespace {

class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
};

PeerCertificate peer(const QString &name, const QList<CertificateProblem> &problems = {})
{
    PeerCertificate shown;
    shown.chain = {testCertificate(name)};
    shown.problems = problems;
    shown.tls.version = TlsFacts::Version::Tls13;
    return shown;
}

PeerCertificate selfSigned(const QString &name = u"self-signed"_s)
{
    return peer(name, {CertificateProblem::SelfSigned});
}

TrustTerms terms(const QString &host = u"mail.example.org"_s)
{
    return {.account = u"me"_s, .host = *HostName::parse(host)};
}

QList<Event> eventsOf(const QList<JournalEntry> &entries)
{
    QList<Event> events;
    for (const JournalEntry &entry : entries)
        events += entry.event;
    return events;
}

} // namespace

Q_DECLARE_METATYPE(Sealpost::PeerCertificate)

class tst_TrustBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyIsPinnedAndMatchesFromThenOn();
    void aPinMatchesARenewedCertificateOfTheSameKey();
    void aPinIsOfOneAccountAndOneHost();
    void oneOfSeveralPinsIsEnough();
    void aComparedKeyTakesThePlaceOfTheOldOne_data();
    void aComparedKeyTakesThePlaceOfTheOldOne();
    void aKeyThatIsPinnedAlreadyTakesNobodysPlace();
    void anUnseenKeyTakesThePlaceOfUnseenOnesOnly();
    void anotherHostsPinsStay();
    void aComparedPinIsNotWeakened();
    void aPinAheadOfFirstContactMatches();
    void aPinAheadKeepsWhatWasShownBefore();
    void aNoteStaysUntilAnotherIsGiven();
    void unpinningDropsTheLevelAtOnce();
    void unpinningThatLetsStrangersInNeedsAReason_data();
    void unpinningThatLetsStrangersInNeedsAReason();
    void unpinningAHostThatTheAccountHasLeftCountsToo();
    void unpinningAllSaysHowMany();
    void whenAPinWasLastSeenIsKept();

    void anUnseenPinYieldsToAnAuthorityOnceAMessageWasAccepted();
    void aComparedPinDoesNotYield();
    void aStrictPinDoesNotYield();

    void theFloorRisesByAcceptedMessagesOnly();
    void theFloorOnlyRises();
    void thisComputerIsNoFloor();
    void theFloorIsLoweredWithAReason();
    void loweringNeverRaises();
    void aLoweredFloorIsTakenBackWithoutAReason();
    void eachLoweringOfAFloorHasItsOwnStepBack();
    void aFloorThatRoseAgainHasNothingToTakeBack();
    void theKeyLastVerifiedIsRemembered();
    void onThisComputerTheKeyIsPinnedUnseenByAnAcceptedMessage();
    void theRungsReachedAreRemembered();

    void aFailedProofNarrowsThePasswordUntilSomebodyForgivesIt();
    void aFailedProofIsOfOneAccountAndOneHost();
    void forgivingWantsAReason();
    void whatWasForgivenIsTakenBackWithItsDate();
    void aProofThatFailsAgainHasNothingToTakeBack();
    void aFailedProofIsNotedOnceADay();

    void whatAnAccountPermitsIsWidenedWithAReason();
    void anEditThatIsNotKeptIsNotJournalled();

    void aWrongNameIsNoticedHereToo();
    void aWeakKeyIsNoticedHereToo();
    void anUnknownTlsVersionIsTooWeak();

    void aKeyIsNotedOnceWhenItIsNew();
    void aRefusalIsNotedOnceADay();
    void aReviewRefusesNothing();
    void anAcceptedLevelIsNotedOnce();
    void theJournalNamesKeysAndReasons();
    void forgettingAnAccountKeepsTheJournal();
    void aForgottenAccountStartsAfresh();
    void aStoreThatCannotBeWrittenGivesNoVerdict();

private:
    [[nodiscard]] Verdict judged(const PeerCertificate &shown, const TrustTerms &asked = terms(),
                                 Occasion occasion = Occasion::Sending)
    {
        return m_book->judgeTls(asked, shown, occasion).value();
    }

    [[nodiscard]] QString row(const PeerCertificate &shown, const TrustTerms &asked = terms())
    {
        return decisionName(judged(shown, asked).decision);
    }

    void accept(const PeerCertificate &shown, const TrustTerms &asked = terms())
    {
        const Verdict verdict = judged(shown, asked);
        QVERIFY(verdict.message == MessageUse::Goes);
        QVERIFY(m_book->recordAccepted(asked, Endpoint{asked.host}, verdict, shown));
    }

    [[nodiscard]] QList<Event> events() { return eventsOf(m_book->journal().value()); }
    [[nodiscard]] std::optional<Level> floorOf(const TrustTerms &asked = terms())
    {
        return m_book->floor(asked.account, asked.host).value();
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TrustBook> m_book;
};

void tst_TrustBook::init()
{
    m_clock = TestClock();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"sealpost.sqlite"_s)).value();
    m_book = std::make_unique<TrustBook>(*m_database, m_clock);
}

void tst_TrustBook::cleanup()
{
    m_book.reset();
    m_database.reset();
}

void tst_TrustBook::aKeyIsPinnedAndMatchesFromThenOn()
{
    const PeerCertificate shown = selfSigned();
    QCOMPARE(row(shown), u"11"_s);
    QVERIFY(m_book->pin(terms(), shown.leaf(), Pin::How::Compared, u"by telephone"_s));
    QCOMPARE(row(shown), u"5"_s);
    const QList<Pin> pins = m_book->pins(u"me"_s).value();
    const Pin expected{.account = u"me"_s,
                       .host = u"mail.example.org"_s,
                       .spkiSha256 = shown.leaf().spkiSha256,
                       .certificateSha256 = shown.leaf().sha256,
                       .how = Pin::How::Compared,
                       .since = m_clock.now(),
                       .lastSeen = m_clock.now(),
                       .note = u"by telephone"_s};
    QCOMPARE(pins, QList{expected});
    QCOMPARE(m_book->pinFor(terms(), shown.leaf()).value(), expected);
    QVERIFY(!m_book->pinFor(terms(), testCertificate(u"new-key"_s)).value());
}

void tst_TrustBook::aPinMatchesARenewedCertificateOfTheSameKey()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    QCOMPARE(row(selfSigned(u"self-signed-renewed"_s)), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s)), u"2"_s);
}

void tst_TrustBook::aPinIsOfOneAccountAndOneHost()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    TrustTerms another = terms();
    another.account = u"you"_s;
    QCOMPARE(row(selfSigned(), another), u"11"_s);
    QCOMPARE(row(selfSigned(), terms(u"smtp.example.org"_s)), u"11"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s), another), u"11"_s);
}

void tst_TrustBook::oneOfSeveralPinsIsEnough()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-ec"_s), Pin::How::Unseen));
    QCOMPARE(row(selfSigned()), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-ec"_s)), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s)), u"2"_s);
    QCOMPARE(row(peer(u"new-key"_s)), u"3a"_s);
}

void tst_TrustBook::aComparedKeyTakesThePlaceOfTheOldOne_data()
{
    QTest::addColumn<Pin::How>("how");
    QTest::addColumn<PeerCertificate>("changed");
    QTest::addColumn<QString>("row");
    QTest::newRow("2, the old one compared")
        << Pin::How::Compared << selfSigned(u"self-signed-new-key"_s) << u"2"_s;
    QTest::newRow("2, the old one unseen") << Pin::How::Unseen << selfSigned(u"self-signed-new-key"_s) << u"2"_s;
    QTest::newRow("3a") << Pin::How::Compared << peer(u"new-key"_s) << u"3a"_s;
}

void tst_TrustBook::aComparedKeyTakesThePlaceOfTheOldOne()
{
    QFETCH(Pin::How, how);
    QFETCH(PeerCertificate, changed);
    const Certificate old = selfSigned().leaf();
    QVERIFY(m_book->pin(terms(), old, how));
    QTEST(row(changed), "row");
    QVERIFY(m_book->pin(terms(), changed.leaf(), Pin::How::Compared));

    const QList<Pin> pins = m_book->pins().value();
    QCOMPARE(pins.size(), 1);
    QCOMPARE(pins.first().spkiSha256, changed.leaf().spkiSha256);
    QCOMPARE(row(selfSigned()), u"2"_s);
    const QList<JournalEntry> journal = m_book->journal().value();
    const auto retired = std::find_if(journal.begin(), journal.end(),
                                      [](const JournalEntry &entry) { return entry.event == Event::PinRetired; });
    QVERIFY(retired != journal.end());
    QCOMPARE(retired->spkiSha256, old.spkiSha256);
    QCOMPARE(retired->reason, howName(how));
    QCOMPARE(std::next(retired)->event, Event::Pinned);
}

void tst_TrustBook::aKeyThatIsPinnedAlreadyTakesNobodysPlace()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    QVERIFY(m_book->pinAhead(terms(), testCertificate(u"self-signed-new-key"_s).spkiSha256));
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-new-key"_s), Pin::How::Compared));
    QCOMPARE(m_book->pins().value().size(), 2);
    QCOMPARE(row(selfSigned()), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s)), u"5"_s);
    QVERIFY(!events().contains(Event::PinRetired));
}

void tst_TrustBook::anUnseenKeyTakesThePlaceOfUnseenOnesOnly()
{
    QVERIFY(m_book->pinAhead(terms(), selfSigned().leaf().spkiSha256));
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-ec"_s), Pin::How::Unseen));
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-new-key"_s), Pin::How::Unseen));
    QCOMPARE(row(selfSigned()), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-ec"_s)), u"2"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s)), u"5"_s);
}

void tst_TrustBook::anotherHostsPinsStay()
{
    QVERIFY(m_book->pin(terms(u"smtp.example.org"_s), selfSigned().leaf(), Pin::How::Compared));
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-new-key"_s), Pin::How::Compared));
    QCOMPARE(m_book->pins().value().size(), 2);
}

void tst_TrustBook::aComparedPinIsNotWeakened()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared, u"by telephone"_s));
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Unseen));
    const Pin kept = m_book->pins().value().first();
    QCOMPARE(kept.how, Pin::How::Compared);
    QCOMPARE(kept.note, u"by telephone"_s);
}

void tst_TrustBook::aPinAheadOfFirstContactMatches()
{
    QVERIFY(m_book->pinAhead(terms(), selfSigned().leaf().spkiSha256));
    QCOMPARE(m_book->pins().value().first().certificateSha256, std::nullopt);
    QCOMPARE(row(selfSigned()), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s)), u"2"_s);
}

void tst_TrustBook::aPinAheadKeepsWhatWasShownBefore()
{
    const Certificate shown = selfSigned().leaf();
    QVERIFY(m_book->pin(terms(), shown, Pin::How::Unseen));
    QVERIFY(m_book->pinAhead(terms(), shown.spkiSha256));
    const Pin pin = m_book->pins().value().first();
    QCOMPARE(pin.certificateSha256, shown.sha256);
    QCOMPARE(pin.how, Pin::How::Compared);
}

void tst_TrustBook::aNoteStaysUntilAnotherIsGiven()
{
    const Certificate shown = selfSigned().leaf();
    const auto note = [this] { return m_book->pins().value().first().note; };
    QVERIFY(m_book->pinAhead(terms(), shown.spkiSha256, u"by telephone"_s));
    QVERIFY(m_book->pinAhead(terms(), shown.spkiSha256));
    QVERIFY(m_book->pin(terms(), shown, Pin::How::Compared));
    QCOMPARE(note(), u"by telephone"_s);
    QVERIFY(m_book->pinAhead(terms(), shown.spkiSha256, u"by letter"_s));
    QCOMPARE(note(), u"by letter"_s);
}

void tst_TrustBook::unpinningDropsTheLevelAtOnce()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    QCOMPARE(m_book->unpin(terms(), testCertificate(u"new-key"_s).spkiSha256).value(), 0);
    QCOMPARE(m_book->unpin(terms(), selfSigned().leaf().spkiSha256, u"lost"_s).value(), 1);
    QCOMPARE(row(selfSigned()), u"11"_s);
}

void tst_TrustBook::unpinningThatLetsStrangersInNeedsAReason_data()
{
    QTest::addColumn<TrustTerms>("asked");
    QTest::addColumn<QList<Pin::How>>("pinned"); // the first one is removed
    QTest::addColumn<bool>("lowers");
    using enum Pin::How;
    TrustTerms consenting = terms();
    consenting.consent = Consent::UnverifiedTls;
    TrustTerms strict = terms();
    strict.strictPin = true;
    const auto row = [](const char *name, const TrustTerms &asked, const QList<Pin::How> &pinned, bool lowers) {
        QTest::newRow(name) << asked << pinned << lowers;
    };
    row("an authority may vouch for anybody then", terms(), {Compared}, true);
    row("an authority might before", terms(), {Unseen}, false);
    row("strictly it might not", strict, {Unseen}, true);
    row("anybody may come", consenting, {Unseen}, true);
    row("anybody on this computer", terms(u"localhost"_s), {Unseen}, true);
    row("another one still holds", consenting, {Compared, Compared}, false);
    row("another one holds less", terms(), {Compared, Unseen}, true);
    row("another one holds more", terms(), {Unseen, Compared}, false);
    row("nothing is pinned", consenting, {}, false);
}

void tst_TrustBook::unpinningThatLetsStrangersInNeedsAReason()
{
    QFETCH(TrustTerms, asked);
    QFETCH(QList<Pin::How>, pinned);
    QFETCH(bool, lowers);
    const QList<Certificate> keys{testCertificate(u"self-signed"_s), testCertificate(u"new-key"_s)};
    PinStore store(*m_database);
    for (qsizetype i = 0; i < pinned.size(); ++i)
        QVERIFY(store.put({.account = asked.account,
                           .host = asked.host.ace(),
                           .spkiSha256 = keys.at(i).spkiSha256,
                           .how = pinned.at(i),
                           .since = m_clock.now()}));
    const Fingerprint &first = keys.first().spkiSha256;
    QCOMPARE(m_book->lowersByUnpinning(asked, first).value(), lowers);
    QCOMPARE(m_book->unpin(asked, first, u"  "_s).has_value(), !lowers);
    if (!lowers)
        return;
    QCOMPARE(m_book->pins().value().size(), pinned.size());
    QCOMPARE(m_book->unpin(asked, first, u"It was lost"_s).value(), 1);
    QCOMPARE(m_book->journal().value().last().reason, howName(pinned.first()) + u": It was lost"_s);
}

void tst_TrustBook::unpinningAHostThatTheAccountHasLeftCountsToo()
{
    QVERIFY(m_book->pin(terms(u"old.example.org"_s), selfSigned().leaf(), Pin::How::Compared));
    QVERIFY(m_book->lowersByUnpinning(terms(), {}).value());
    QVERIFY(!m_book->unpin(terms(), {}));
}

void tst_TrustBook::unpinningAllSaysHowMany()
{
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    QVERIFY(m_book->pin(terms(u"smtp.example.org"_s), testCertificate(u"valid-ec"_s), Pin::How::Unseen));
    QCOMPARE(m_book->unpin({.account = u"you"_s, .host = terms().host}, {}).value(), 0);
    QCOMPARE(m_book->unpin(terms(), {}, u"lost"_s).value(), 2);
    QVERIFY(m_book->pins().value().isEmpty());
}

void tst_TrustBook::whenAPinWasLastSeenIsKept()
{
    QVERIFY(m_book->pinAhead(terms(), selfSigned().leaf().spkiSha256));
    QVERIFY(!m_book->pins().value().first().lastSeen.isValid());
    const auto seenAfter = [&](qint64 seconds) {
        m_clock.pass(seconds);
        std::ignore = judged(selfSigned());
        return m_book->pins().value().first().lastSeen;
    };
    const QDateTime first = m_clock.now();
    QCOMPARE(seenAfter(0), first);
    QCOMPARE(seenAfter(60), first);
    QCOMPARE(seenAfter(3600), first.addSecs(3660));
}

void tst_TrustBook::anUnseenPinYieldsToAnAuthorityOnceAMessageWasAccepted()
{
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-ec"_s), Pin::How::Unseen));
    QCOMPARE(row(peer(u"valid"_s)), u"3"_s);
    QCOMPARE(m_book->pins().value().size(), 1);
    accept(peer(u"valid"_s));
    QVERIFY(m_book->pins().value().isEmpty());
    QCOMPARE(floorOf(), Level::Verified);
    QCOMPARE(row(peer(u"valid"_s)), u"4"_s);
    QVERIFY(events().contains(Event::PinRetired));
    QCOMPARE(row(selfSigned(u"self-signed-ec"_s)), u"8"_s);
}

void tst_TrustBook::aComparedPinDoesNotYield()
{
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-ec"_s), Pin::How::Compared));
    QCOMPARE(row(peer(u"valid"_s)), u"3a"_s);
}

void tst_TrustBook::aStrictPinDoesNotYield()
{
    QVERIFY(m_book->pin(terms(), testCertificate(u"self-signed-ec"_s), Pin::How::Unseen));
    TrustTerms strict = terms();
    strict.strictPin = true;
    QCOMPARE(row(peer(u"valid"_s), strict), u"3a"_s);
}

void tst_TrustBook::theFloorRisesByAcceptedMessagesOnly()
{
    QCOMPARE(row(peer(u"valid"_s)), u"4"_s);
    QCOMPARE(floorOf(), std::nullopt);
    accept(peer(u"valid"_s));
    QCOMPARE(floorOf(), Level::Verified);
    QCOMPARE(floorOf(terms(u"smtp.example.org"_s)), std::nullopt);
    QCOMPARE(row(selfSigned()), u"8"_s);
    QCOMPARE(decisionName(m_book->judgePlain(terms(), Occasion::Sending).value().decision), u"12"_s);
    const Floor expected{u"me"_s, u"mail.example.org"_s, Level::Verified, m_clock.now()};
    QCOMPARE(m_book->floors().value(), QList{expected});
}

void tst_TrustBook::theFloorOnlyRises()
{
    TrustTerms consenting = terms();
    consenting.consent = Consent::PlainMailAndPassword;
    const Verdict plain = m_book->judgePlain(consenting, Occasion::Sending).value();
    QVERIFY(m_book->recordAccepted(consenting, Endpoint{consenting.host}, plain, {}));
    QCOMPARE(floorOf(), Level::Plain);
    accept(selfSigned(), consenting);
    QCOMPARE(floorOf(), Level::Unverified);
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    accept(selfSigned());
    QCOMPARE(floorOf(), Level::Pinned);
    QVERIFY(m_book->unpin(terms(), {}, u"lost"_s));
    accept(peer(u"valid"_s));
    QCOMPARE(floorOf(), Level::Verified);
    QVERIFY(m_book->pin(terms(), selfSigned().leaf(), Pin::How::Compared));
    accept(selfSigned());
    QCOMPARE(floorOf(), Level::Verified);
    QCOMPARE(events().count(Event::FloorRaised), 4);
}

void tst_TrustBook::thisComputerIsNoFloor()
{
    accept(selfSigned(), terms(u"localhost"_s));
    QCOMPARE(floorOf(terms(u"localhost"_s)), std::nullopt);
}

void tst_TrustBook::theFloorIsLoweredWithAReason()
{
    accept(peer(u"valid"_s));
    QVERIFY(!m_book->lowerFloor(u"me"_s, terms().host, {}, u"  \n"_s));
    QCOMPARE(floorOf(), Level::Verified);
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, Level::Unverified, u"the CA is gone"_s));
    QCOMPARE(floorOf(), Level::Unverified);
    QCOMPARE(m_book->journal().value().last().event, Event::FloorLowered);
    QCOMPARE(m_book->journal().value().last().reason, u"the CA is gone"_s);
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, {}, u"a new start"_s));
    QCOMPARE(floorOf(), std::nullopt);
    QCOMPARE(row(selfSigned()), u"11"_s);
}

void tst_TrustBook::loweringNeverRaises()
{
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, Level::Verified, u"why not"_s));
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, {}, u"why not"_s));
    QCOMPARE(floorOf(), std::nullopt);
    QVERIFY(events().isEmpty());
}

void tst_TrustBook::aLoweredFloorIsTakenBackWithoutAReason()
{
    accept(peer(u"valid"_s));
    m_clock.pass(60);
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, Level::Unverified, u" the CA is gone "_s));
    const QList<Lowering> lowered = m_book->lowerings(u"me"_s).value();
    QCOMPARE(lowered.size(), 1);
    const Lowering expected{.id = lowered.first().id,
                            .time = m_clock.now(),
                            .what = Lowering::What::Floor,
                            .account = u"me"_s,
                            .host = u"mail.example.org"_s,
                            .before = u"verified"_s,
                            .after = u"unverified"_s,
                            .reason = u"the CA is gone"_s};
    QCOMPARE(lowered.first(), expected);
    QVERIFY(m_book->lowerings(u"you"_s).value().isEmpty());

    QVERIFY(m_book->takeBack(lowered.first()));
    QCOMPARE(floorOf(), Level::Verified);
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
    const JournalEntry last = m_book->journal().value().last();
    QCOMPARE(last.event, Event::FloorRestored);
    QCOMPARE(last.reason, u"verified"_s);

    const qsizetype lines = events().size();
    QVERIFY(m_book->takeBack(lowered.first())); // once more changes nothing
    QCOMPARE(events().size(), lines);
}

void tst_TrustBook::eachLoweringOfAFloorHasItsOwnStepBack()
{
    accept(peer(u"valid"_s));
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, Level::Pinned, u"first"_s));
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, {}, u"second"_s));
    QList<Lowering> lowered = m_book->lowerings(u"me"_s).value();
    QCOMPARE(lowered.size(), 2);
    QCOMPARE(lowered.first().reason, u"second"_s);
    QVERIFY(m_book->takeBack(lowered.first()));
    QCOMPARE(floorOf(), Level::Pinned);
    lowered = m_book->lowerings(u"me"_s).value();
    QCOMPARE(lowered.size(), 1);

    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, {}, u"third"_s));
    QVERIFY(m_book->takeBack(m_book->lowerings(u"me"_s).value().last())); // over the other one
    QCOMPARE(floorOf(), Level::Verified);
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
}

void tst_TrustBook::aFloorThatRoseAgainHasNothingToTakeBack()
{
    accept(peer(u"valid"_s));
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, {}, u"a new start"_s));
    const TrustTerms other = terms(u"smtp.example.org"_s);
    QVERIFY(m_book->pin(other, selfSigned().leaf(), Pin::How::Compared));
    accept(selfSigned(), other);
    QVERIFY(m_book->lowerFloor(u"me"_s, other.host, {}, u"there too"_s));
    accept(peer(u"valid"_s));
    QVERIFY(m_book->lowerFloor(u"me"_s, terms().host, {}, u"once more"_s));
    const QList<Lowering> lowered = m_book->lowerings(u"me"_s).value();
    QCOMPARE(lowered.size(), 2);
    QCOMPARE(lowered.first().reason, u"once more"_s);
    QCOMPARE(lowered.last().reason, u"there too"_s);
    QVERIFY(m_book->forget(u"me"_s));
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
}

void tst_TrustBook::theKeyLastVerifiedIsRemembered()
{
    accept(peer(u"valid"_s));
    QCOMPARE(row(peer(u"expired-renewable"_s, {CertificateProblem::Expired})), u"7"_s);
    QCOMPARE(row(peer(u"expired"_s, {CertificateProblem::Expired})), u"8"_s);
    accept(peer(u"new-key"_s));
    QCOMPARE(row(peer(u"expired-renewable"_s, {CertificateProblem::Expired})), u"8"_s);
    QCOMPARE(row(peer(u"expired"_s, {CertificateProblem::Expired})), u"7"_s);
}

void tst_TrustBook::onThisComputerTheKeyIsPinnedUnseenByAnAcceptedMessage()
{
    const TrustTerms here = terms(u"localhost"_s);
    QCOMPARE(row(selfSigned(), here), u"6"_s);
    QVERIFY(m_book->pins().value().isEmpty());
    accept(selfSigned(), here);
    QCOMPARE(m_book->pins().value().first().how, Pin::How::Unseen);
    QCOMPARE(row(selfSigned(), here), u"5"_s);
    QCOMPARE(row(selfSigned(u"self-signed-new-key"_s), here), u"2"_s);
    TrustTerms notLocal = terms(u"127.0.0.1"_s);
    notLocal.localException = false;
    QCOMPARE(row(selfSigned(), notLocal), u"11"_s);
}

void tst_TrustBook::theRungsReachedAreRemembered()
{
    QVERIFY(!m_book->hasReached(u"me"_s, terms().host, Encryption::ImplicitTls).value());
    accept(peer(u"valid"_s));
    QVERIFY(m_book->hasReached(u"me"_s, terms().host, Encryption::ImplicitTls).value());
    QVERIFY(!m_book->hasReached(u"me"_s, terms().host, Encryption::StartTls).value());
}

void tst_TrustBook::aFailedProofNarrowsThePasswordUntilSomebodyForgivesIt()
{
    QCOMPARE(judged(peer(u"valid"_s)).password, PasswordUse::Any);
    QVERIFY(m_book->recordFailedProof(terms(), peer(u"valid"_s)));
    const QDateTime first = m_clock.now();
    m_clock.pass(60);
    QVERIFY(m_book->recordFailedProof(terms(), peer(u"valid"_s)));
    const FailedProof expected{u"me"_s, u"mail.example.org"_s, first};
    QCOMPARE(m_book->failedProofs().value(), QList{expected});

    accept(peer(u"valid"_s)); // not even a message that was accepted makes it good
    QCOMPARE(judged(peer(u"valid"_s)).password, PasswordUse::ScramOnly);
    QVERIFY(judged(peer(u"valid"_s)).proofFailed);
    QCOMPARE(row(peer(u"valid"_s)), u"4"_s);

    QVERIFY(m_book->forgiveFailedProof(u"me"_s, terms().host, u" the server was mended "_s));
    QCOMPARE(judged(peer(u"valid"_s)).password, PasswordUse::Any);
    QVERIFY(m_book->failedProofs().value().isEmpty());
    const JournalEntry last = m_book->journal().value().last();
    QCOMPARE(last.event, Event::ProofForgiven);
    QCOMPARE(last.reason, u"the server was mended"_s);
}

void tst_TrustBook::aFailedProofIsOfOneAccountAndOneHost()
{
    QVERIFY(m_book->recordFailedProof(terms(), std::nullopt));
    TrustTerms another = terms();
    another.account = u"you"_s;
    QVERIFY(!judged(peer(u"valid"_s), another).proofFailed);
    QVERIFY(m_book->failedProofs(u"you"_s).value().isEmpty());
    QVERIFY(m_book->forgiveFailedProof(u"me"_s, *HostName::parse(u"smtp.example.org"_s), u"x"_s));
    QCOMPARE(m_book->failedProofs(u"me"_s).value().size(), 1);
    QVERIFY(m_book->forget(u"me"_s));
    QVERIFY(m_book->failedProofs().value().isEmpty());
}

void tst_TrustBook::forgivingWantsAReason()
{
    QVERIFY(m_book->recordFailedProof(terms(), peer(u"valid"_s)));
    QVERIFY(!m_book->forgiveFailedProof(u"me"_s, terms().host, u" "_s));
    QVERIFY(judged(peer(u"valid"_s)).proofFailed);
}

void tst_TrustBook::whatWasForgivenIsTakenBackWithItsDate()
{
    QVERIFY(m_book->recordFailedProof(terms(), peer(u"valid"_s)));
    const QList<FailedProof> before = m_book->failedProofs().value();
    m_clock.pass(60);
    QVERIFY(m_book->forgiveFailedProof(u"me"_s, terms().host, u"asked the operator"_s));
    const QList<Lowering> lowered = m_book->lowerings(u"me"_s).value();
    QCOMPARE(lowered.size(), 1);
    QCOMPARE(lowered.first().what, Lowering::What::Proof);
    QCOMPARE(lowered.first().reason, u"asked the operator"_s);
    QVERIFY(m_book->takeBack(lowered.first()));
    QCOMPARE(m_book->failedProofs().value(), before);
    QCOMPARE(events().last(), Event::ProofRemembered);
    QVERIFY(judged(peer(u"valid"_s)).proofFailed);
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
}

void tst_TrustBook::aProofThatFailsAgainHasNothingToTakeBack()
{
    QVERIFY(m_book->recordFailedProof(terms(), {}));
    QVERIFY(m_book->forgiveFailedProof(u"me"_s, terms().host, u"asked the operator"_s));
    QVERIFY(m_book->recordFailedProof(terms(), {}));
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
    QVERIFY(m_book->forgiveFailedProof(u"me"_s, terms().host, u"asked again"_s));
    QCOMPARE(m_book->lowerings(u"me"_s).value().size(), 1);
}

void tst_TrustBook::whatAnAccountPermitsIsWidenedWithAReason()
{
    const auto kept = [] { return Result<void, StoreFailure>(); };
    PermissionEdit edit{.account = u"me"_s,
                        .host = u"mail.example.org"_s,
                        .widened = {{u"consent"_s, u"none"_s, u"plain-mail"_s}},
                        .narrowed = {{u"very-old-server"_s, u"yes"_s, u"no"_s}},
                        .reason = u" "_s};
    QVERIFY(!m_book->editPermissions(edit, kept));
    QVERIFY(events().isEmpty());
    edit.reason = u" the printer knows no better "_s;
    QVERIFY(m_book->editPermissions(edit, kept));
    const QList<JournalEntry> journal = m_book->journal().value();
    QCOMPARE(eventsOf(journal), (QList{Event::PermissionWidened, Event::PermissionNarrowed}));
    QCOMPARE(journal.first().reason, u"consent=plain-mail: the printer knows no better"_s);
    QCOMPARE(journal.last().reason, u"very-old-server=no"_s);

    const Lowering lowered = m_book->lowerings(u"me"_s).value().first();
    QCOMPARE(lowered.permission, u"consent"_s);
    QCOMPARE(lowered.before, u"none"_s);
    QCOMPARE(lowered.after, u"plain-mail"_s);
    QVERIFY(m_book->editPermissions({.account = u"me"_s, .settled = {lowered.id}}, kept));
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
}

void tst_TrustBook::anEditThatIsNotKeptIsNotJournalled()
{
    const StoreFailure full{StoreFailure::Kind::Full, u"accounts.ini"_s, {}};
    const auto done = m_book->editPermissions(
        {.account = u"me"_s, .widened = {{u"consent"_s, u"none"_s, u"plain-mail"_s}}, .reason = u"why not"_s},
        [&]() -> Result<void, StoreFailure> { return failure(full); });
    QVERIFY(!done);
    QCOMPARE(done.error(), full);
    QVERIFY(events().isEmpty());
    QVERIFY(m_book->lowerings(u"me"_s).value().isEmpty());
}

void tst_TrustBook::aFailedProofIsNotedOnceADay()
{
    const auto noted = [this] { return events().count(Event::ProofFailed); };
    for (const qint64 later : {0, 60, 60 * 60}) {
        m_clock.pass(later);
        QVERIFY(m_book->recordFailedProof(terms(), peer(u"valid"_s)));
        QCOMPARE(noted(), 1);
    }
    m_clock.pass(24 * 60 * 60);
    QVERIFY(m_book->recordFailedProof(terms(), peer(u"valid"_s)));
    QCOMPARE(noted(), 2);
}

void tst_TrustBook::aWrongNameIsNoticedHereToo()
{
    QCOMPARE(row(peer(u"misnamed"_s)), u"11"_s);
    QCOMPARE(row(peer(u"cn-beside-other-san"_s)), u"11"_s);
}

void tst_TrustBook::aWeakKeyIsNoticedHereToo()
{
    QCOMPARE(row(peer(u"weak-key"_s)), u"1a"_s);
    QCOMPARE(row(peer(u"weak-sha1"_s)), u"1a"_s);
    TrustTerms veryOld = terms();
    veryOld.veryOldServer = true;
    QCOMPARE(row(peer(u"weak-key"_s), veryOld), u"11"_s);
}

void tst_TrustBook::anUnknownTlsVersionIsTooWeak()
{
    for (const auto version : {TlsFacts::Version::None, TlsFacts::Version::TooOld}) {
        PeerCertificate shown = peer(u"valid"_s);
        shown.tls.version = version;
        QCOMPARE(row(shown), u"1a"_s);
    }
}

void tst_TrustBook::aKeyIsNotedOnceWhenItIsNew()
{
    for (const QString &name : {u"valid"_s, u"renewed"_s, u"new-key"_s, u"valid"_s, u"new-key"_s})
        std::ignore = judged(peer(name));
    QCOMPARE(events(), (QList{Event::FirstSight, Event::KeyChanged}));
    std::ignore = judged(peer(u"valid"_s), terms(u"smtp.example.org"_s));
    QCOMPARE(events().count(Event::FirstSight), 2);
}

void tst_TrustBook::aRefusalIsNotedOnceADay()
{
    const auto refusals = [&] { return events().count(Event::Refused); };
    for (int i = 0; i < 3; ++i)
        std::ignore = judged(selfSigned());
    QCOMPARE(refusals(), 1);
    std::ignore = judged(selfSigned(u"self-signed-new-key"_s));
    QCOMPARE(refusals(), 2);
    std::ignore = m_book->judgePlain(terms(), Occasion::Sending);
    std::ignore = m_book->judgePlain(terms(), Occasion::Sending);
    QCOMPARE(refusals(), 3);
    m_clock.pass(24 * 60 * 60 + 1);
    std::ignore = judged(selfSigned());
    QCOMPARE(refusals(), 4);
}

void tst_TrustBook::aReviewRefusesNothing()
{
    QCOMPARE(judged(selfSigned(), terms(), Occasion::Review).decision, Decision::R9);
    QVERIFY(m_book->judgePlain(terms(), Occasion::Review));
    QCOMPARE(events(), QList{Event::FirstSight});
}

void tst_TrustBook::anAcceptedLevelIsNotedOnce()
{
    accept(peer(u"valid"_s));
    accept(peer(u"valid"_s));
    accept(peer(u"new-key"_s));
    QCOMPARE(events().count(Event::Accepted), 1);
    QCOMPARE(events().count(Event::FloorRaised), 1);
}

void tst_TrustBook::theJournalNamesKeysAndReasons()
{
    const PeerCertificate shown = selfSigned();
    std::ignore = judged(shown);
    QVERIFY(m_book->pin(terms(), shown.leaf(), Pin::How::Compared, u"by telephone"_s));
    QVERIFY(m_book->unpin(terms(), {}, u"lost"_s));
    const auto entry = [&](Event event, const QString &reason) {
        return JournalEntry{m_clock.now(),       event, u"me"_s, u"mail.example.org"_s, shown.leaf().spkiSha256,
                            shown.leaf().sha256, reason};
    };
    QCOMPARE(m_book->journal(u"me"_s).value(), (QList{entry(Event::FirstSight, {}), entry(Event::Refused, u"11"_s),
                                                      entry(Event::Pinned, u"compared: by telephone"_s),
                                                      entry(Event::Unpinned, u"compared: lost"_s)}));
    QVERIFY(m_book->journal(u"you"_s).value().isEmpty());
}

void tst_TrustBook::forgettingAnAccountKeepsTheJournal()
{
    accept(peer(u"valid"_s));
    QVERIFY(m_book->pin(terms(), peer(u"valid"_s).leaf(), Pin::How::Compared));
    const qsizetype before = events().size();
    QVERIFY(m_book->forget(u"me"_s));
    QVERIFY(m_book->pins().value().isEmpty());
    QVERIFY(m_book->floors().value().isEmpty());
    QVERIFY(!m_book->hasReached(u"me"_s, terms().host, Encryption::ImplicitTls).value());
    QCOMPARE(events().size(), before + 1);
    QCOMPARE(events().last(), Event::AccountRemoved);
}

void tst_TrustBook::aForgottenAccountStartsAfresh()
{
    accept(peer(u"valid"_s));
    QVERIFY(m_book->forget(u"me"_s));
    accept(peer(u"new-key"_s));
    QCOMPARE(events().count(Event::FirstSight), 2);
    QCOMPARE(events().count(Event::KeyChanged), 0);
    QCOMPARE(events().count(Event::Accepted), 2);
}

void tst_TrustBook::aStoreThatCannotBeWrittenGivesNoVerdict()
{
    const auto path = m_folder->filePath(u"sealpost.sqlite"_s);
    const auto other = Database::open(path, std::chrono::milliseconds(1));
    TrustBook busy(**other, m_clock);
    QVERIFY(busy.judgeTls(terms(), peer(u"valid"_s), Occasion::Sending));
    const auto held = Transaction::begin(*m_database);
    QVERIFY(held);
    const auto verdict = busy.judgeTls(terms(), peer(u"valid"_s), Occasion::Sending);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, StoreFailure::Kind::Busy);
}

QTEST_GUILESS_MAIN(tst_TrustBook)
#include "tst_TrustBook.moc"
