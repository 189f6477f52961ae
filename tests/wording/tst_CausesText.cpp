#include "support/TestCertificate.h"
#include "wording/AnchorText.h"
#include "wording/CausesText.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = Cause::Kind;

class tst_CausesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCauseIsReadByAnybody();
    void aClockThatIsWrongForCertainIsNoMaybe();
    void whoVouchesIsNamedPlainly();
    void evidenceHasNoMarkupAndNoControls();
};

namespace {

LineReport report()
{
    LineReport made{.phase = LineReport::Phase::Held, .host = *HostName::parse(u"mail.example.org"_s)};
    made.checkedAt = QDateTime({2026, 11, 28}, {12, 0});
    return made;
}

} // namespace

void tst_CausesText::eachCauseIsReadByAnybody()
{
    static const QRegularExpression trade(
        u"\\b(certificate|TLS|OCSP|staple|authorit|chain|root|anchor|proxy|portal|DNS|host)"_s);
    static const QRegularExpression betweenSentences(u"(?<=[.]) "_s);
    for (int kind = 0; kind <= static_cast<int>(Kind::StapleOutdated); ++kind) {
        const QString text = Wording::text({static_cast<Kind>(kind), u"smtp.example.org"_s}, report());
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(!text.contains(trade), qPrintable(text));
        const QStringList sentences = text.split(betweenSentences);
        QVERIFY2(sentences.size() >= 2, qPrintable(text)); // what it may be, then what to do
        for (const QString &sentence : sentences)
            QVERIFY2(sentence.count(u' ') < 25, qPrintable(sentence));
    }
}

void tst_CausesText::aClockThatIsWrongForCertainIsNoMaybe()
{
    const QString text = Wording::text({Kind::ClockBehind, u"2026-12-24"_s}, report());
    QVERIFY2(text.contains(u"clock is slow"_s) && !text.contains(u"may"_s), qPrintable(text));
    QVERIFY2(text.contains(QLocale().toString(QDate(2026, 12, 24), QLocale::ShortFormat)), qPrintable(text));
}

void tst_CausesText::whoVouchesIsNamedPlainly()
{
    PeerCertificate peer{.chain = {testCertificate(u"valid"_s), testCertificate(u"root"_s)}};
    QVERIFY(Wording::anchorText(peer).isEmpty());
    peer.trustAnchor = u"A\nRoot"_s; // not one that was added on this computer
    QVERIFY(Wording::anchorText(peer).startsWith(u'A') && !Wording::anchorText(peer).contains(u'\n'));
    QVERIFY(!Wording::anchorText(peer).contains(u'('));
}

void tst_CausesText::evidenceHasNoMarkupAndNoControls()
{
    const QString text = Wording::text({Kind::Interceptor, u"evil\n\u202eproxy"_s}, report());
    QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(tst_CausesText)
#include "tst_CausesText.moc"
