#include "WindowParts.h"
#include "support/TestCertificate.h"
#include "ui/trust/TrustBar.h"

#include <QAbstractButton>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

using Phase = LineReport::Phase;

LineReport judged(Decision decision, Phase phase)
{
    const bool held = phase == Phase::Held;
    return {.phase = phase,
            .host = *HostName::parse(u"mail.example.org"_s),
            .verdict = Verdict{.decision = decision,
                               .level = held ? Level::Blocked : Level::Verified,
                               .message = held ? MessageUse::Waits : MessageUse::Goes},
            .peer = PeerCertificate{.chain = {testCertificate(u"self-signed"_s)}, .trustAnchor = u"Test Root"_s}};
}

} // namespace

class tst_TrustBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportThatChangesNothingLeavesTheButtonAlone();
    void whatIsBlockedGoesWhenTheLineIsInOrder();
    void thatAServerIsNowVerifiedIsToldUntilItIsHidden();
};

void tst_TrustBar::aReportThatChangesNothingLeavesTheButtonAlone()
{
    TrustBar bar;
    bar.setReport(judged(Decision::R2, Phase::Held));
    const QPointer<QAbstractButton> button = visibleButton(bar, u"Open the Account…"_s);
    QVERIFY(button);
    LineReport same = judged(Decision::R2, Phase::Held);
    same.attempts = {{}};
    bar.setReport(same);
    QVERIFY(!button->isHidden());
    bar.setReport(judged(Decision::R12, Phase::Held));
    QVERIFY(!button || button->isHidden());
    QVERIFY(visibleText(bar).contains(u"Encryption has disappeared."_s));
}

void tst_TrustBar::whatIsBlockedGoesWhenTheLineIsInOrder()
{
    TrustBar bar;
    bar.setReport(judged(Decision::R2, Phase::Held));
    QVERIFY(!bar.isHidden());
    bar.setReport(judged(Decision::R4, Phase::Open));
    QVERIFY(bar.isHidden());
    bar.setReport(judged(Decision::R2, Phase::Held));
    QVERIFY(!bar.isHidden());
    QVERIFY(visibleButton(bar, u"Open the Account…"_s));
}

void tst_TrustBar::thatAServerIsNowVerifiedIsToldUntilItIsHidden()
{
    TrustBar bar;
    bar.setReport(judged(Decision::R3, Phase::Open));
    QVERIFY(bar.sentence().startsWith(u"Now verified: encrypted to mail.example.org"_s));
    bar.setReport(judged(Decision::R4, Phase::Open)); // the next line to it: the old pin has gone
    QVERIFY(!bar.isHidden());
    visibleButton(bar, u"Hide"_s)->click();
    QVERIFY(bar.isHidden());
    bar.setReport(judged(Decision::R3, Phase::Open));
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(tst_TrustBar)
#include "tst_TrustBar.moc"
