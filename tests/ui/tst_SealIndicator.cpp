#include "support/TestCertificate.h"
#include "ui/parts/Contrast.h"
#include "ui/parts/Icon.h"
#include "ui/trust/SealIndicator.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

using Phase = LineReport::Phase;

LineReport judged(Decision decision, Level level, MessageUse message = MessageUse::Goes)
{
    return {.phase = message == MessageUse::Goes ? Phase::Open : Phase::Held,
            .host = *HostName::parse(u"mail.example.org"_s),
            .verdict = Verdict{.decision = decision, .level = level, .message = message},
            .peer = PeerCertificate{.chain = {testCertificate(u"self-signed"_s)}},
            .checkedAt = QDateTime::currentDateTimeUtc()};
}

LineReport verified()
{
    return judged(Decision::R4, Level::Verified);
}

LineReport onTheWay(Phase phase)
{
    return {.phase = phase, .host = *HostName::parse(u"mail.example.org"_s)};
}

/// How many of its points at 16 by 16 stand out (3:1, WCAG 1.4.11) from the window behind.
int clearPoints(const QString &name, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(window);
    QPainter painter(&image);
    icon(name).paint(&painter, image.rect());
    int points = 0;
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 16; ++x)
            points += contrast(image.pixelColor(x, y), window) >= 3 ? 1 : 0;
    return points;
}

QPalette palette(const QColor &window, const QColor &text)
{
    QPalette colours(window);
    colours.setColor(QPalette::WindowText, text);
    return colours;
}

} // namespace

class tst_SealIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysHowOldItsCheckIs();
    void aChangeOfLevelIsAnnouncedOnce();
    void whatTheBarSaysIsNotSaidTwice();
    void aLowerRungIsMarkedAndSaid();
    void eachDrawingIsClearAtItsSmallest_data();
    void eachDrawingIsClearAtItsSmallest();
};

void tst_SealIndicator::itSaysHowOldItsCheckIs()
{
    SealIndicator seal;
    LineReport report = verified();
    report.checkedAt = report.checkedAt.addSecs(-190);
    seal.setReport(report);
    QVERIFY2(seal.age().startsWith(u"tested 3 minute"_s), qPrintable(seal.age()));
    QVERIFY(seal.accessibleDescription().contains(seal.age()));
    QVERIFY(seal.toolTip().contains(seal.age()));
    QVERIFY(!seal.accessibleName().contains(seal.age())); // the name is the sentence, and stays
    seal.setReport(onTheWay(Phase::Closed));
    QVERIFY(seal.age().isEmpty());
}

void tst_SealIndicator::aChangeOfLevelIsAnnouncedOnce()
{
    SealIndicator seal;
    const QSignalSpy announced(&seal, &SealIndicator::levelAnnounced);
    for (const LineReport &report : {onTheWay(Phase::NotChecked), onTheWay(Phase::Connecting), verified(),
                                     verified(), onTheWay(Phase::Closed), onTheWay(Phase::Connecting), verified()})
        seal.setReport(report);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced[0][0].toString(), u"Encrypted to mail.example.org, identity checked."_s);
    seal.setReport(judged(Decision::R10, Level::Unverified));
    QCOMPARE(announced.size(), 2);
    QCOMPARE(announced[1][0].toString(), u"Encrypted, but nobody has checked to whom."_s);
}

void tst_SealIndicator::whatTheBarSaysIsNotSaidTwice()
{
    SealIndicator seal;
    const QSignalSpy announced(&seal, &SealIndicator::levelAnnounced);
    seal.setReport(verified());
    seal.setReport(judged(Decision::R2, Level::Blocked, MessageUse::Waits));
    QCOMPARE(announced.size(), 1);
    seal.setReport(verified());
    QCOMPARE(announced.size(), 2); // it is in order again
}

void tst_SealIndicator::aLowerRungIsMarkedAndSaid()
{
    SealIndicator seal;
    seal.resize(400, seal.sizeHint().height());
    LineReport report = verified();
    seal.setReport(report);
    const QImage usual = seal.grab({0, 0, seal.height(), seal.height()}).toImage();
    report.lowerRung = true;
    seal.setReport(report);
    QVERIFY(seal.accessibleName().contains(u"The usual way there (SMTPS) does not work now"_s));
    QVERIFY(seal.grab({0, 0, seal.height(), seal.height()}).toImage() != usual);
}

void tst_SealIndicator::eachDrawingIsClearAtItsSmallest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("colours");
    static_cast<void>(icon(u"seal-verified"_s)); // opens the drawings
    QDirIterator drawings(u":/icons"_s, {u"seal-*.svg"_s});
    while (drawings.hasNext()) {
        const QString name = QFileInfo(drawings.next()).completeBaseName();
        const auto row = [&](const char *look, const QPalette &colours) {
            QTest::newRow(qPrintable(name + QLatin1StringView(look))) << name << colours;
        };
        row(", light", palette(QColor(0xef, 0xf0, 0xf1), Qt::black));
        row(", dark", palette(QColor(0x2a, 0x2e, 0x32), QColor(0xef, 0xf0, 0xf1)));
        row(", black on white", palette(Qt::white, Qt::black));
        row(", white on black", palette(Qt::black, Qt::white));
    }
}

void tst_SealIndicator::eachDrawingIsClearAtItsSmallest()
{
    QFETCH(const QString, name);
    QFETCH(const QPalette, colours);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(colours);
    const int points = clearPoints(name, colours);
    QApplication::setPalette(before);
    QVERIFY2(points >= (name == "seal-lower-rung"_L1 ? 8 : 24), qPrintable(QString::number(points)));
}

QTEST_MAIN(tst_SealIndicator)
#include "tst_SealIndicator.moc"
