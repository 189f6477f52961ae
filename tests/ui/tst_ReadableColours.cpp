#include "ui/parts/ReadableColours.h"

#include "ui/parts/Contrast.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace Sealpost;

class tst_ReadableColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hintsAndLinksCanBeRead_data();
    void hintsAndLinksCanBeRead();
    void aLinkKeepsTheColourOfItsTheme();
};

namespace {

QColor over(const QColor &below, const QColor &above)
{
    const double a = above.alphaF();
    const auto mix = [a](double under, double upper) { return static_cast<float>(under * (1 - a) + upper * a); };
    return QColor::fromRgbF(mix(below.redF(), above.redF()), mix(below.greenF(), above.greenF()),
                            mix(below.blueF(), above.blueF()));
}

} // namespace

void tst_ReadableColours::hintsAndLinksCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0xfc, 0xfc, 0xfc) << QColor(0x1b, 0x1e, 0x20);
    QTest::newRow("light again") << QColor(0x23, 0x26, 0x29) << QColor(0xfc, 0xfc, 0xfc);
}

void tst_ReadableColours::hintsAndLinksCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, base);
    ReadableColours::keep();
    QPalette theme(text, base, base.lighter(), base.darker(), base, text, base);
    theme.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // as Qt 6.4 leaves them
    theme.setColor(QPalette::Link, Qt::blue);
    theme.setColor(QPalette::LinkVisited, Qt::magenta);
    QApplication::setPalette(theme);
    QCoreApplication::sendPostedEvents();
    for (const auto role : {QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        const QColor shown = QApplication::palette().color(role);
        QVERIFY2(contrast(over(base, shown), base) >= 4.5, qPrintable(shown.name(QColor::HexArgb)));
    }
}

void tst_ReadableColours::aLinkKeepsTheColourOfItsTheme()
{
    ReadableColours::keep();
    const QColor green(0x00, 0x60, 0x20);
    QPalette theme(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::lightGray, Qt::black, Qt::white);
    theme.setColor(QPalette::Link, green);
    QApplication::setPalette(theme);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QApplication::palette().color(QPalette::Link), green);
}

QTEST_MAIN(tst_ReadableColours)
#include "tst_ReadableColours.moc"
