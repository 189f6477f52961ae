#include "support/TestCertificate.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/trust/ConnectionDialog.h"
#include "ui/trust/LadderPicture.h"
#include "ui/trust/RungBar.h"
#include "ui/trust/SealIndicator.h"

#include <QTabWidget>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

LineReport reportWith(const QString &certificate, Decision decision)
{
    return {.phase = LineReport::Phase::Open,
            .host = *HostName::parse(u"mail.example.org"_s),
            .verdict = Verdict{.decision = decision, .level = Level::Unverified},
            .peer = PeerCertificate{.chain = {testCertificate(certificate)}}};
}

} // namespace

class tst_ConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheLineOnTheTabThatIsBeingRead();
    void eachRungIsDrawnAndSaidWithItsTime();
    void theOneOfAMessageShowsWhatBecomesOfItsLine();
};

void tst_ConnectionDialog::itFollowsTheLineOnTheTabThatIsBeingRead()
{
    ConnectionDialog dialog(reportWith(u"self-signed"_s, Decision::R11));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto &tabs = *dialog.findChild<QTabWidget *>();
    QVERIFY(visibleText(dialog).contains(u"nobody has checked to whom"_s));
    tabs.setCurrentIndex(1);

    LineReport blocked = reportWith(u"self-signed-new-key"_s, Decision::R2);
    blocked.phase = LineReport::Phase::Held;
    dialog.setReport(blocked);
    QCOMPARE(tabs.currentIndex(), 1);
    QVERIFY(visibleText(dialog).contains(blocked.peer->leaf().spkiSha256.colonHex().left(11)));
    tabs.setCurrentIndex(0);
    QVERIFY(visibleText(dialog).contains(u"The server's key has changed."_s));

    dialog.setReport({.phase = LineReport::Phase::Closed, .host = blocked.host});
    QCOMPARE(tabs.count(), 1);
    QVERIFY(visibleText(dialog).contains(u"was closed"_s));
}

void tst_ConnectionDialog::eachRungIsDrawnAndSaidWithItsTime()
{
    using enum RungAttempt::Result;
    using namespace std::chrono_literals;
    LineReport report = reportWith(u"self-signed"_s, Decision::R11);
    report.attempts = {{.result = Absent, .took = 420ms},
                       {.rung = Encryption::StartTls, .port = Port::submission, .result = Won, .took = 35ms}};
    ConnectionDialog dialog(report);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *ladder = dialog.findChild<LadderPicture *>();
    QCOMPARE(ladder->findChildren<RungBar *>().size(), 2);
    QVERIFY(visibleText(*ladder).contains(u"SMTPS (port 465) is not there. [420 ms]"_s));
    QVERIFY(visibleText(*ladder).contains(u"STARTTLS (port 587) is the line. [35 ms]"_s));

    report.attempts.removeFirst();
    dialog.setReport(report);
    QCOMPARE(ladder->findChildren<RungBar *>().size(), 1);
    report.attempts.clear();
    dialog.setReport(report);
    QVERIFY(!ladder->isVisible());
}

void tst_ConnectionDialog::theOneOfAMessageShowsWhatBecomesOfItsLine()
{
    WindowBench bench;
    bench.save(bench.work());
    bench.compose();
    QTRY_COMPARE(bench.seal(), SealState::Local);
    QTRY_VERIFY(bench.server.heard("EHLO"));
    auto *seal = bench.window->findChild<SealIndicator *>();
    QCOMPARE(seal->accessibleName(), u"Stays on this computer."_s);
    QVERIFY(seal->accessibleDescription().startsWith(u"This computer."_s));
    seal->click();
    auto *dialog = bench.window->findChild<ConnectionDialog *>();
    QVERIFY(visibleText(*dialog).contains(u"Stays on this computer."_s));
    bench.server.cut();
    QTRY_VERIFY(visibleText(*dialog).contains(u"was closed"_s));
}

QTEST_MAIN(tst_ConnectionDialog)
#include "tst_ConnectionDialog.moc"
