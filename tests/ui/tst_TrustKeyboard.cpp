#include "support/TestCertificate.h"
#include "ui/Keyboard.h"
#include "ui/ScreenReader.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/trust/ConnectionDialog.h"
#include "ui/trust/ReviewDialog.h"
#include "ui/trust/SealIndicator.h"
#include "ui/trust/TrustBar.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// The key that a changed one is shown beside.
Pin pinnedBefore()
{
    const Certificate old = testCertificate(u"self-signed-new-key"_s);
    return {.spkiSha256 = old.spkiSha256,
            .certificateSha256 = old.sha256,
            .how = Pin::How::Compared,
            .since = QDateTime({2026, 5, 3}, {12, 0}),
            .lastSeen = QDateTime({2026, 11, 20}, {8, 30})};
}

LineReport held(Decision decision, Level level)
{
    PeerCertificate peer;
    peer.chain = {testCertificate(u"self-signed"_s)};
    peer.problems = {CertificateProblem::SelfSigned};
    LineReport report{.phase = LineReport::Phase::Held,
                      .host = *HostName::parse(u"mail.example.org"_s),
                      .verdict = Verdict{.decision = decision, .level = level},
                      .peer = peer};
    if (decision == Decision::R2)
        report.pin = pinnedBefore();
    return report;
}

/// The connection's page, so high that nothing is scrolled.
class ShownConnection : public ConnectionDialog
{
public:
    explicit ShownConnection(const LineReport &report)
        : ConnectionDialog(report)
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        resize(width(), 4000);
        show();
    }
};

LineReport verified()
{
    LineReport report = held(Decision::R4, Level::Verified);
    report.phase = LineReport::Phase::Open;
    report.peer->chain = {testCertificate(u"detailed"_s), testCertificate(u"root"_s)};
    report.peer->problems = {};
    return report;
}

} // namespace

/// What is seen of a server, with the keyboard alone and for a screen reader: the review of its key, the
/// connection's page, the seal and the bar of a message.
class tst_TrustKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesAllOfAReviewAndIsCaughtNowhere_data();
    void tabReachesAllOfAReviewAndIsCaughtNowhere();
    void escapeDecidesNothing_data() { tabReachesAllOfAReviewAndIsCaughtNowhere_data(); }
    void escapeDecidesNothing();
    void returnDecidesNothing_data() { tabReachesAllOfAReviewAndIsCaughtNowhere_data(); }
    void returnDecidesNothing();
    void aFirstContactIsHeardInTheOrderInWhichItIsRead();
    void theConnectionIsHeardTabByTab();
    void theKeysOfAPageScrollWhatIsOnlyToBeRead();
    void escapeClosesTheConnection();
    void theSealIsAButtonThatSaysItsSentence();
    void theBarOfAMessageIsReachedAndSaysWhatIsWrong();
};

void tst_TrustKeyboard::tabReachesAllOfAReviewAndIsCaughtNowhere_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<Level>("level");
    QTest::newRow("first contact") << Decision::R11 << Level::Unverified;
    QTest::newRow("the key has changed") << Decision::R2 << Level::Blocked;
    QTest::newRow("expired") << Decision::R7 << Level::Blocked;
}

void tst_TrustKeyboard::tabReachesAllOfAReviewAndIsCaughtNowhere()
{
    QFETCH(Decision, decision);
    QFETCH(Level, level);
    ReviewDialog dialog(held(decision, level), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(dialog.width(), 4000);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.focusWidget());
    QVERIFY2(treeFaults(dialog).isEmpty(), qPrintable(treeFaults(dialog).join(u'\n')));
    const QWidgetList stops = tabStops(dialog);
    QVERIFY(stops.size() >= 3); // the comparison, a file for it, Cancel
    QVERIFY2(notReached(dialog, stops).isEmpty(), qPrintable(notReached(dialog, stops).join(u'\n')));
    QVERIFY2(notReached(dialog, backtabStops(dialog)).isEmpty(),
             qPrintable(notReached(dialog, backtabStops(dialog)).join(u'\n')));
    QVERIFY2(outOfOrder(dialog, stops).isEmpty(), qPrintable(outOfOrder(dialog, stops).join(u'\n')));
}

void tst_TrustKeyboard::escapeDecidesNothing()
{
    QFETCH(Decision, decision);
    QFETCH(Level, level);
    ReviewDialog dialog(held(decision, level), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy pinned(&dialog, &ReviewDialog::pinWanted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(pinned.count(), 0);
}

void tst_TrustKeyboard::returnDecidesNothing()
{
    QFETCH(Decision, decision);
    QFETCH(Level, level);
    ReviewDialog dialog(held(decision, level), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy pinned(&dialog, &ReviewDialog::pinWanted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return); // the default button is Cancel
    QVERIFY(!dialog.isVisible());
    QCOMPARE(pinned.count(), 0);
}

void tst_TrustKeyboard::aFirstContactIsHeardInTheOrderInWhichItIsRead()
{
    ReviewDialog dialog(held(Decision::R11, Level::Unverified), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(heard(tabStops(dialog)),
             QStringList({u"field: Fingerprint from the server's operator"_s, u"button: Compare a File…"_s,
                          u"check box: How do I get it? = not checked"_s,
                          u"button: Copy: Fingerprint of the certificate, SHA-256"_s,
                          u"button: Copy: Fingerprint of the key, SHA-256"_s, u"button: Accept Unseen"_s,
                          u"button: Cancel"_s}));
}

void tst_TrustKeyboard::theConnectionIsHeardTabByTab()
{
    ShownConnection dialog(verified());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &tabs = *dialog.findChild<QTabWidget *>();
    const auto certificate = [](const QString &tab) {
        return QStringList{u"tabs: "_s + tab,
                           u"button: Copy as PEM"_s,
                           u"button: Save…"_s,
                           u"button: Save Whole Chain…"_s,
                           u"button: Copy: Fingerprints, SHA-256: Of the key (this is pinned)"_s,
                           u"button: Copy: Fingerprints, SHA-256: Of the certificate"_s,
                           u"button: Close"_s,
                           u"button: Help"_s};
    };
    const QList<QStringList> expected{{u"tabs: Connection"_s, u"button: Close"_s, u"button: Help"_s},
                                      certificate(u"Server's certificate"_s),
                                      certificate(u"Issuer 1"_s)};
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QVERIFY2(treeFaults(dialog).isEmpty(), qPrintable(treeFaults(dialog).join(u'\n')));
        const QWidgetList stops = tabStops(dialog);
        QVERIFY2(notReached(dialog, stops).isEmpty(), qPrintable(notReached(dialog, stops).join(u'\n')));
        QVERIFY2(notReached(dialog, backtabStops(dialog)).isEmpty(),
                 qPrintable(notReached(dialog, backtabStops(dialog)).join(u'\n')));
        QVERIFY2(outOfOrder(dialog, stops).isEmpty(), qPrintable(outOfOrder(dialog, stops).join(u'\n')));
        QVERIFY2(heard(stops) == expected.at(tab), qPrintable(heard(stops).join(u'\n')));
    }
}

void tst_TrustKeyboard::theKeysOfAPageScrollWhatIsOnlyToBeRead()
{
    LineReport report = verified();
    report.attempts = QList<RungAttempt>(60);
    ShownConnection dialog(report);
    dialog.resize(dialog.width(), 300);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &tabs = *dialog.findChild<QTabWidget *>();
    const QScrollBar &bar = *qobject_cast<QScrollArea *>(tabs.currentWidget())->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    for (const QWidget *stop : tabStops(dialog)) {
        Q_UNUSED(stop)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_PageDown);
        QVERIFY2(bar.value() > 0, qPrintable(heard(*dialog.focusWidget())));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_PageUp);
        QCOMPARE(bar.value(), 0);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
}

void tst_TrustKeyboard::escapeClosesTheConnection()
{
    ShownConnection dialog(verified());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_TrustKeyboard::theSealIsAButtonThatSaysItsSentence()
{
    SealIndicator seal;
    QSignalSpy clicked(&seal, &SealIndicator::clicked);
    seal.setReport(verified());
    seal.show();
    QVERIFY2(treeFaults(seal).isEmpty(), qPrintable(treeFaults(seal).join(u'\n')));
    QCOMPARE(heard(seal), u"button: "_s + seal.sentence());
    QVERIFY(seal.accessibleDescription().startsWith(u"Verified. Shows the connection"_s));
    QTest::keyClick(&seal, Qt::Key_Space);
    QAccessible::queryAccessibleInterface(&seal)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.count(), 2);
}

void tst_TrustKeyboard::theBarOfAMessageIsReachedAndSaysWhatIsWrong()
{
    WindowBench bench;
    Account account = bench.work();
    account.localException = false;
    bench.save(account);
    ComposeWindow &window = bench.compose();
    QTRY_VERIFY(visibleButton(window, u"Review the Server…"_s));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto &bar = *window.findChild<TrustBar *>();
    QCOMPARE(heard(bar), u"notice: Encrypted, but nobody has checked to whom. Nothing was sent."_s);
    QVERIFY2(treeFaults(window).isEmpty(), qPrintable(treeFaults(window).join(u'\n')));
    const QWidgetList stops = tabStops(window);
    QVERIFY2(notReached(window, stops).isEmpty(), qPrintable(notReached(window, stops).join(u'\n')));
    QVERIFY2(outOfOrder(window, stops).isEmpty(), qPrintable(outOfOrder(window, stops).join(u'\n')));
    QVERIFY(stops.contains(window.findChild<SealIndicator *>()));
    QVERIFY(stops.contains(visibleButton(window, u"Review the Server…"_s)));

    for (int times = 0; times < 2; ++times) { // the second time it is the same review again
        QTest::keyClick(&window, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(qobject_cast<ReviewDialog *>(QApplication::activeWindow()));
        QCOMPARE(window.findChildren<ReviewDialog *>().size(), 1);
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
    }
    for (int times = 0; times < 2; ++times) {
        QTest::keyClick(window.findChild<SealIndicator *>(), Qt::Key_Space);
        QCOMPARE(window.findChildren<ConnectionDialog *>().size(), 1);
        QTRY_COMPARE(QApplication::activeWindow(), window.findChild<ConnectionDialog *>());
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
    }
}

QTEST_MAIN(tst_TrustKeyboard)
#include "tst_TrustKeyboard.moc"
