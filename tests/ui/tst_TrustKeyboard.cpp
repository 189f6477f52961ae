#include "support/TestCertificate.h"
#include "ui/WindowParts.h"
#include "ui/trust/ReviewDialog.h"

#include <QApplication>
#include <QSet>
#include <QSignalSpy>
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

/// Whatever can be acted on now.
QSet<QWidget *> reachable(const QWidget &window)
{
    QSet<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && !accessibleName(*widget).isEmpty())
            all += widget;
    return all;
}

/// All that has the keyboard in turn, until one has it again.
QSet<QWidget *> walked(QWidget &window, Qt::Key key, Qt::KeyboardModifiers with = {})
{
    QSet<QWidget *> all;
    while (!all.contains(window.focusWidget())) {
        all += window.focusWidget();
        QTest::keyClick(window.focusWidget(), key, with);
    }
    return all;
}

} // namespace

/// The pages of a key, with the keyboard alone and for a screen reader.
class tst_TrustKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesAllAndIsCaughtNowhere_data();
    void tabReachesAllAndIsCaughtNowhere();
    void escapeDecidesNothing_data() { tabReachesAllAndIsCaughtNowhere_data(); }
    void escapeDecidesNothing();
};

void tst_TrustKeyboard::tabReachesAllAndIsCaughtNowhere_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<Level>("level");
    QTest::newRow("first contact") << Decision::R11 << Level::Unverified;
    QTest::newRow("the key has changed") << Decision::R2 << Level::Blocked;
    QTest::newRow("expired") << Decision::R7 << Level::Blocked;
}

void tst_TrustKeyboard::tabReachesAllAndIsCaughtNowhere()
{
    QFETCH(Decision, decision);
    QFETCH(Level, level);
    ReviewDialog dialog(held(decision, level));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.focusWidget());
    QCOMPARE(unnamed(dialog), QStringList());
    const QSet<QWidget *> all = reachable(dialog);
    QVERIFY(all.size() >= 3); // the comparison, a file for it, Cancel
    QCOMPARE(all - walked(dialog, Qt::Key_Tab), QSet<QWidget *>());
    QCOMPARE(all - walked(dialog, Qt::Key_Backtab, Qt::ShiftModifier), QSet<QWidget *>());
}

void tst_TrustKeyboard::escapeDecidesNothing()
{
    QFETCH(Decision, decision);
    QFETCH(Level, level);
    ReviewDialog dialog(held(decision, level));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy pinned(&dialog, &ReviewDialog::pinWanted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(pinned.count(), 0);
}

QTEST_MAIN(tst_TrustKeyboard)
#include "tst_TrustKeyboard.moc"
