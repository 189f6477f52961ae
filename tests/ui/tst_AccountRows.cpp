#include "submission/LiveAttempt.h"
#include "submission/TrustRows.h"
#include "ui/Engine.h"
#include "ui/WindowParts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/LevelBox.h"
#include "ui/trust/KeyReview.h"
#include "ui/trust/LineReportView.h"
#include "wording/Wording.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Event = JournalEntry::Event;

namespace {

/// What a person is shown who tests the account.
struct Shown {
    SealState seal;
    QString sentence; ///< begins so
    QString way;      ///< the button beneath it; empty: none
    bool login = false;
};

const QString review = u"Review the Server…"_s;
const QString compare = u"Compare the Key…"_s;

bool isRow(const TrustRow &row, const char *part)
{
    return QByteArray(row.name).contains(part);
}

/// In the account a person is deciding, so that what consent permits is not permitted yet: rows 10 and 11 are row
/// 9, rows 14 and 15 are row 16. Nothing is to be sent, and nothing is said to have been kept back.
Shown shownFor(const TrustRow &row)
{
    switch (row.decision) {
    case Decision::R0:
        return {SealState::Offline, u"Nothing answers at 127.0.0.1"_s, {}};
    case Decision::R1a:
        return {SealState::Blocked,
                isRow(row, "revoked") ? u"The server's proof of identity was taken back."_s
                                      : u"The server's encryption is too weak."_s,
                {}};
    case Decision::R2:
        return {SealState::Blocked, u"The server's key has changed."_s, compare};
    case Decision::R3:
        return {SealState::Verified, u"Now verified: encrypted to 127.0.0.1, identity checked by "_s, {}, true};
    case Decision::R3a:
        return {SealState::Blocked, u"The server now has a checked identity, with a new key."_s, compare};
    case Decision::R4:
        return {SealState::Verified, u"Encrypted to 127.0.0.1, identity checked by "_s, {}, true};
    case Decision::R5:
        return {isRow(row, "expired") ? SealState::PinnedUnseen : SealState::PinnedCompared,
                u"Encrypted; this is the key that you "_s,
                {},
                true};
    case Decision::R6:
    case Decision::R13:
        return {SealState::Local, u"Goes to a mail server on this computer."_s, {}, true};
    case Decision::R7:
        return {SealState::Blocked, u"The server's certificate has expired."_s, compare};
    case Decision::R8:
        return {SealState::Blocked, u"The server's identity can no longer be checked."_s, compare};
    case Decision::R10:
    case Decision::R11:
        if (isRow(row, "very old")) // nor does this one greet: it knows no SMTP, and is waited for
            return {SealState::Checking, u"Connecting to 127.0.0.1"_s, {}};
        return {SealState::Unverified, u"Encrypted, but nobody has checked to whom."_s, review};
    case Decision::R12:
        return {SealState::Blocked, u"Encryption has disappeared."_s, {}};
    case Decision::R14:
    case Decision::R15:
    case Decision::R16:
        return {SealState::Plain, u"The server offers no encryption."_s, {}};
    case Decision::R1:
    case Decision::R9:
        break; // no rows of sending
    }
    Q_UNREACHABLE();
}

/// An account of a bench, open in its dialog. Its pins, floors and journal are the bench's; the password has been
/// typed before.
class TestedAccount
{
public:
    explicit TestedAccount(Bench &bench)
        : m_engine(*Profile::open(bench.folder.path()))
    {
        if (!m_engine.accounts().save(bench.account))
            qFatal("the account was not saved");
        QByteArray password("hunter2");
        password.detach();
        m_engine.credentials().remember(bench.account, Secret::take(password));
        dialog = std::make_unique<AccountDialog>(m_engine, bench.account);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        visibleButton(*dialog, u"Test"_s)->click();
    }

    [[nodiscard]] LineReportView &result() const { return *dialog->findChild<LineReportView *>(); }
    void turnToServer() const { dialog->findChild<QTabWidget *>()->setCurrentIndex(1); }

private:
    Engine m_engine;

public:
    std::unique_ptr<AccountDialog> dialog;
};

QList<JournalEntry> journalOf(const Bench &bench)
{
    return bench.trust->journal(bench.account.name).value();
}

/// Whether it was written that a key was seen, and of no more than that.
bool onlySights(const QList<JournalEntry> &entries)
{
    return std::all_of(entries.begin(), entries.end(), [](const JournalEntry &entry) {
        return entry.event == Event::FirstSight || entry.event == Event::KeyChanged;
    });
}

} // namespace

/// TRUST §4 through the account's dialog: the very rows that a message meets in tst_TrustRows, before the same
/// servers, by *Test*.
class tst_AccountRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfTheTable_data();
    void eachRowOfTheTable();
    void row2IsPinnedOnTheServerPageByComparingAlone();
};

void tst_AccountRows::eachRowOfTheTable_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype number = 0; number < trustRows().size(); ++number)
        QTest::newRow(trustRows().at(number).name) << number;
}

void tst_AccountRows::eachRowOfTheTable()
{
    QFETCH(qsizetype, number);
    const TrustRow &row = trustRows().at(number);
    const Shown shown = shownFor(row);
    Bench bench;
    row.arrange(bench);
    const qsizetype before = journalOf(bench).size();
    const TestedAccount account(bench);

    const QString beginning = Wording::word(shown.seal) + u". "_s + shown.sentence;
    QTRY_VERIFY2_WITH_TIMEOUT(accessibleName(account.result()).startsWith(beginning),
                              qPrintable(accessibleName(account.result())), 15000);
    QVERIFY(account.result().isVisible());
    const QString sentence = accessibleName(account.result()).sliced(beginning.size() - shown.sentence.size());
    QVERIFY(visibleText(account.result()).contains(sentence));
    QCOMPARE(visibleButton(*account.dialog, review) != nullptr, shown.way == review);
    QCOMPARE(visibleButton(*account.dialog, compare) != nullptr, shown.way == compare);

    // What left
    QTRY_COMPARE_WITH_TIMEOUT(passwordLeft(bench), shown.login, 15000);
    QVERIFY(!messageLeft(bench));

    // What was journalled: what was seen. Nothing was to be sent, so that nothing was refused.
    const QList<JournalEntry> written = journalOf(bench).sliced(before);
    QVERIFY(onlySights(written));
    // The Server page says the same, and how to go on
    account.turnToServer();
    const QString page = visibleText(*account.dialog->findChild<LevelBox *>());
    QVERIFY2(page.contains(u"Now: "_s + Wording::word(shown.seal)), qPrintable(page));
    QVERIFY2(page.contains(sentence), qPrintable(page));
    if (shown.way.isEmpty())
        return;
    visibleButton(*account.dialog, shown.way)->click();
    QVERIFY(account.dialog->findChild<KeyReview *>()->isAncestorOf(account.dialog->focusWidget()));
    QCOMPARE(visibleButton(*account.dialog, u"Accept Unseen"_s) != nullptr, shown.way == review);
    QVERIFY(!visibleButton(*account.dialog, u"Pin"_s)->isEnabled()); // nothing is compared
}

void tst_AccountRows::row2IsPinnedOnTheServerPageByComparingAlone()
{
    Bench bench;
    presents(bench, u"self-signed-new-key"_s);
    pinned(bench, u"self-signed"_s, Pin::How::Compared);
    const TestedAccount account(bench);
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(*account.dialog, compare), 15000);
    visibleButton(*account.dialog, compare)->click();
    named<QPlainTextEdit>(*account.dialog, u"Fingerprint from the server's operator"_s)
        .setPlainText(Bench::peer(u"self-signed-new-key"_s).leaf().sha256.colonHex());
    visibleButton(*account.dialog, u"Pin"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(passwordLeft(bench), 15000); // it is tested again at once, and now it may log in
    QVERIFY(visibleText(account.result()).contains(u"Encrypted; this is the key that you compared"_s));
    QVERIFY(!messageLeft(bench));
    const QList<JournalEntry> written = journalOf(bench);
    QVERIFY(std::any_of(written.begin(), written.end(), [](const JournalEntry &entry) {
        return entry.event == Event::Pinned && entry.reason == u"compared"_s;
    }));
}

QTEST_MAIN(tst_AccountRows)
#include "tst_AccountRows.moc"
