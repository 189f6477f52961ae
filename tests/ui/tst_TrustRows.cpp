#include "submission/LiveAttempt.h"
#include "submission/TrustRows.h"
#include "ui/PictureBook.h"
#include "ui/TrustWindow.h"
#include "ui/WindowParts.h"
#include "ui/trust/FingerprintPicture.h"
#include "ui/trust/FingerprintView.h"
#include "ui/trust/ReviewDialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Event = JournalEntry::Event;
using Kind = Smtp::Failure::Kind;

namespace {

/// What a person is shown before anything was sent.
struct Shown {
    SealState seal;
    QString sentence; ///< begins so
    QString way;      ///< the button beside it; empty: there is nothing to be done
};

const QString review = u"Review the Server…"_s;
const QString account = u"Open the Account…"_s;
const QString connection = u"Show the Connection…"_s;

QString tooWeakOrRevoked(const TrustRow &row)
{
    return QByteArray(row.name).contains("revoked")
               ? u"The server's proof of identity was taken back. Nothing was sent."_s
               : u"The server's encryption is too weak. Nothing was sent."_s;
}

SealState pinnedHow(const TrustRow &row)
{
    return QByteArray(row.name).contains("expired") ? SealState::PinnedUnseen : SealState::PinnedCompared;
}

Shown shownFor(const TrustRow &row)
{
    switch (row.decision) {
    case Decision::R0:
        return {SealState::Offline, u"Nothing answers at 127.0.0.1"_s, u"Try Again"_s};
    case Decision::R1a:
        return {SealState::Blocked, tooWeakOrRevoked(row), account};
    case Decision::R2:
        return {SealState::Blocked, u"The server's key has changed. Nothing was sent."_s, account};
    case Decision::R3:
        return {SealState::Verified, u"Now verified: encrypted to 127.0.0.1, identity checked by "_s, connection};
    case Decision::R3a:
        return {SealState::Blocked, u"The server now has a checked identity, with a new key. Nothing was sent."_s,
                account};
    case Decision::R4:
        return {SealState::Verified, u"Encrypted to 127.0.0.1, identity checked by "_s, {}};
    case Decision::R5:
        return {pinnedHow(row), u"Encrypted; this is the key that you "_s, {}};
    case Decision::R6:
    case Decision::R13:
        return {SealState::Local, u"Goes to a mail server on this computer."_s, {}};
    case Decision::R7:
        return {SealState::Blocked, u"The server's certificate has expired. Nothing was sent."_s, account};
    case Decision::R8:
        return {SealState::Blocked, u"The server's identity can no longer be checked. Nothing was sent."_s,
                account};
    case Decision::R10:
        if (row.failure) // the server would have to learn the password to check it
            return {SealState::Unverified, {}, u"Try Again"_s};
        return {SealState::Unverified, u"Encrypted, but nobody has checked to whom."_s, {}};
    case Decision::R11:
        return {SealState::Unverified, u"Encrypted, but nobody has checked to whom. Nothing was sent."_s, review};
    case Decision::R12:
        return {SealState::Blocked, u"Encryption has disappeared. Nothing was sent."_s, account};
    case Decision::R14:
    case Decision::R15:
        return {SealState::Plain, u"Anyone on the way can read "_s, {}};
    case Decision::R16:
        return {SealState::Plain, u"The server offers no encryption. Nothing was sent."_s, account};
    case Decision::R1:
    case Decision::R9:
        break; // no rows of sending
    }
    Q_UNREACHABLE();
}

constexpr QSize pictureSize(924, 440);
const QString keptPictures = QStringLiteral(SEALPOST_SOURCE_DIR "/tests/gui/pictures");

bool isHeld(const TrustRow &row)
{
    return row.failure == Kind::NotPermitted;
}

} // namespace

/// TRUST §4 through the window: the very rows that tst_DecisionsLive puts before the engine.
class tst_TrustRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachRowOfTheTable_data();
    void eachRowOfTheTable();
    void row9ComparedInTheReviewLetsTheMessageLeave();
    void row9AcceptedUnseenSaysSoEverAfter();
    void row9ClosedDecidesNothing();
    void row12TriedAgainLeavesOnceEncryptionIsBack();
    void aPinSurvivesARenewalWithTheSameKey();
    void aPinDoesNotSurviveANewKey();
    void aPinIsPerAccount();
    void aPinIsConsultedWhenTheChainIsValid();

private:
    void isShown(const TrustWindow &trust, const TrustRow &row);
    void looksAsKept(QWidget &window, const QString &name);
    void staysInTheWindow(Bench &bench, TrustWindow &trust, const TrustRow &row);
    void leaves(Bench &bench, TrustWindow &trust, const TrustRow &row);
    void waitsInTheOutbox(Bench &bench, TrustWindow &trust);
    static ReviewDialog *openReview(TrustWindow &trust);

    std::optional<PictureBook> m_pictures = PictureBook::fromEnvironment(keptPictures);
};

/// The same look on each machine.
void tst_TrustRows::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QApplication::setCursorFlashTime(0); // the cursor stands
}

void tst_TrustRows::eachRowOfTheTable_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype number = 0; number < trustRows().size(); ++number)
        QTest::newRow(trustRows().at(number).name) << number;
}

void tst_TrustRows::eachRowOfTheTable()
{
    QFETCH(qsizetype, number);
    const TrustRow &row = trustRows().at(number);
    Bench bench;
    row.arrange(bench);
    TrustWindow trust(bench);
    trust.compose();
    isShown(trust, row);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!messageLeft(bench)); // nobody has pressed Send
    if (isHeld(row))
        staysInTheWindow(bench, trust, row);
    else if (row.failure)
        waitsInTheOutbox(bench, trust);
    else
        leaves(bench, trust, row);
}

void tst_TrustRows::isShown(const TrustWindow &trust, const TrustRow &row)
{
    const Shown shown = shownFor(row);
    QTRY_COMPARE_WITH_TIMEOUT(trust.seal().seal().state, shown.seal, 15000);
    QTRY_VERIFY2(trust.seal().sentence().startsWith(shown.sentence), qPrintable(trust.seal().sentence()));
    QCOMPARE(accessibleName(trust.seal()), trust.seal().sentence());
    QTRY_COMPARE(trust.bar().isVisible(), !shown.way.isEmpty());
    if (!shown.way.isEmpty()) {
        QCOMPARE(trust.bar().sentence(), trust.seal().sentence());
        QVERIFY2(visibleButton(trust.bar(), shown.way), qPrintable(visibleText(trust.bar())));
    }
    const QString send = row.level == Level::Plain && !row.failure ? u"Send without encryption"_s : u"Send"_s;
    QVERIFY2(visibleButton(trust.window(), send), qPrintable(send));
    trust.window().resize(pictureSize);
    looksAsKept(trust.window(), QLatin1StringView(row.name));
}

/// The fingerprint is that of a certificate which each build makes anew.
void tst_TrustRows::looksAsKept(QWidget &window, const QString &name)
{
    if (!m_pictures)
        return;
    QList<const QWidget *> covered;
    for (const QWidget *part : window.findChildren<FingerprintView *>())
        covered += part;
    for (const QWidget *part : window.findChildren<FingerprintPicture *>())
        covered += part;
    const QString difference = m_pictures->compare(window, name, covered);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

/// Blocked or not reviewed: Send keeps it here and says so; in the outbox it waits. Neither way anything leaves.
void tst_TrustRows::staysInTheWindow(Bench &bench, TrustWindow &trust, const TrustRow &row)
{
    QVERIFY(trust.journalled(Event::Refused, decisionName(row.decision)));
    const qsizetype acceptedBefore = trust.journalled(Event::Accepted);
    QTest::keyClick(&trust.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(visibleButton(trust.window(), u"Keep in the Outbox"_s));
    QVERIFY(trust.isOpen());
    QCOMPARE(trust.outbox(), QList<EntryState>());
    trust.press(u"Keep in the Outbox"_s);
    QTRY_VERIFY(!trust.isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(trust.outbox(), QList{EntryState::Waiting}, 15000);
    QVERIFY(!passwordLeft(bench));
    QVERIFY(!messageLeft(bench));
    QCOMPARE(trust.journalled(Event::Accepted), acceptedBefore);
}

void tst_TrustRows::waitsInTheOutbox(Bench &bench, TrustWindow &trust)
{
    QTest::keyClick(&trust.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!trust.isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(trust.outbox(), QList{EntryState::Waiting}, 15000);
    QVERIFY(!passwordLeft(bench));
    QVERIFY(!messageLeft(bench));
    QVERIFY(!trust.journalled(Event::Accepted));
}

void tst_TrustRows::leaves(Bench &bench, TrustWindow &trust, const TrustRow &row)
{
    QTest::keyClick(&trust.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!trust.isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(trust.outbox(), QList<EntryState>(), 15000);
    QVERIFY(messageLeft(bench));
    QCOMPARE(passwordLeft(bench), row.left == Left::PasswordAndMessage);
    QVERIFY(trust.journalled(Event::Accepted, levelName(*row.level)));
    QVERIFY(!trust.journalled(Event::Refused));
    QCOMPARE(trust.journalled(Event::PinRetired), row.decision == Decision::R3 ? 1 : 0);
}

ReviewDialog *tst_TrustRows::openReview(TrustWindow &trust)
{
    if (!QTest::qWaitFor([&] { return visibleButton(trust.window(), review) != nullptr; }, 15000))
        return nullptr;
    trust.press(review);
    return trust.window().findChild<ReviewDialog *>();
}

void tst_TrustRows::row9ComparedInTheReviewLetsTheMessageLeave()
{
    Bench bench;
    presents(bench, u"self-signed"_s);
    TrustWindow trust(bench);
    trust.compose();
    ReviewDialog *dialog = openReview(trust);
    QVERIFY(dialog);
    QVERIFY(!visibleButton(*dialog, u"Pin"_s)->isEnabled()); // nothing is compared
    looksAsKept(*dialog, u"9 first contact"_s);
    auto &given = named<QPlainTextEdit>(*dialog, u"Fingerprint from the server's operator"_s);
    given.setPlainText(Bench::peer(u"self-signed"_s).leaf().spkiSha256.colonHex());
    QTRY_VERIFY(visibleButton(*dialog, u"Pin"_s)->isEnabled());
    visibleButton(*dialog, u"Pin"_s)->click();
    QTRY_COMPARE(trust.seal().seal().state, SealState::PinnedCompared);
    QVERIFY(trust.journalled(Event::Pinned, u"compared"_s));
    trust.press(u"Send"_s);
    QTRY_COMPARE(bench.smtps.last().messages.size(), 1);
}

void tst_TrustRows::row9AcceptedUnseenSaysSoEverAfter()
{
    Bench bench;
    presents(bench, u"self-signed"_s);
    TrustWindow trust(bench);
    trust.compose();
    ReviewDialog *dialog = openReview(trust);
    QVERIFY(dialog);
    visibleButton(*dialog, u"Accept Unseen"_s)->click();
    QTRY_COMPARE(trust.seal().seal().state, SealState::PinnedUnseen);
    QVERIFY(trust.seal().sentence().contains(u"accepted unseen"_s));
    QVERIFY(trust.journalled(Event::Pinned, u"unseen"_s));
}

void tst_TrustRows::row9ClosedDecidesNothing()
{
    Bench bench;
    presents(bench, u"self-signed"_s);
    TrustWindow trust(bench);
    trust.compose();
    const QPointer<ReviewDialog> dialog = openReview(trust);
    QVERIFY(dialog);
    dialog->activateWindow(); // as a window manager does: the key is the dialog's, not the message's
    QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(bench.trust->pins().value().isEmpty());
    QVERIFY(!trust.journalled(Event::Pinned));
    QVERIFY(trust.isOpen());
    QVERIFY(!passwordLeft(bench));
}

void tst_TrustRows::row12TriedAgainLeavesOnceEncryptionIsBack()
{
    Bench bench;
    bench.reachFloor(Level::Verified);
    onlyInClear(bench, Consent::None);
    TrustWindow trust(bench);
    trust.compose();
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(trust.bar(), u"Try Again"_s), 15000);
    QVERIFY(trust.bar().sentence().startsWith(u"Encryption has disappeared."_s));
    bench.smtps.listens();
    trust.press(u"Try Again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(trust.seal().seal().state, SealState::Verified, 15000);
    QVERIFY(!trust.bar().isVisible());
    trust.press(u"Send"_s);
    QTRY_COMPARE(bench.smtps.last().messages.size(), 1);
}

void tst_TrustRows::aPinSurvivesARenewalWithTheSameKey()
{
    Bench bench;
    presents(bench, u"self-signed"_s);
    pinned(bench, u"self-signed"_s, Pin::How::Compared);
    TrustWindow trust(bench);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::PinnedCompared);
    presents(bench, u"self-signed-renewed"_s);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::PinnedCompared);
    QCOMPARE(bench.smtps.connections(), 2);
    QVERIFY(!trust.bar().isVisible());
    QVERIFY(!trust.journalled(Event::KeyChanged));
}

void tst_TrustRows::aPinDoesNotSurviveANewKey()
{
    Bench bench;
    presents(bench, u"self-signed"_s);
    pinned(bench, u"self-signed"_s, Pin::How::Compared);
    TrustWindow trust(bench);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::PinnedCompared);
    presents(bench, u"self-signed-new-key"_s);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::Blocked);
    QVERIFY(visibleButton(trust.bar(), account));
    QVERIFY(!visibleButton(trust.bar(), review)); // no button there makes it go away
    QVERIFY(trust.journalled(Event::KeyChanged));
    QVERIFY(!messageLeft(bench));
}

void tst_TrustRows::aPinIsPerAccount()
{
    Bench bench;
    presents(bench, u"self-signed"_s);
    pinned(bench, u"self-signed"_s, Pin::How::Compared);
    TrustWindow trust(bench);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::PinnedCompared);
    bench.account.name = u"Home"_s; // at the very same server
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::Unverified);
    QTRY_VERIFY(visibleButton(trust.bar(), review));
}

void tst_TrustRows::aPinIsConsultedWhenTheChainIsValid()
{
    Bench bench;
    TrustWindow trust(bench);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::Verified); // an authority vouches for it
    pinned(bench, u"new-key"_s, Pin::How::Compared);
    trust.compose();
    QTRY_COMPARE(trust.seal().seal().state, SealState::Blocked);
    QVERIFY(trust.seal().sentence().contains(u"new key"_s));
    QVERIFY(trust.journalled(Event::Refused, u"3a"_s));
}

QTEST_MAIN(tst_TrustRows)
#include "tst_TrustRows.moc"
