#include "ui/parts/PlaceholderColour.h"

#include "ui/Contrast.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace Sealpost;

class tst_PlaceholderColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadInLightAndDark_data();
    void canBeReadInLightAndDark();
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

void tst_PlaceholderColour::canBeReadInLightAndDark_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0xfc, 0xfc, 0xfc) << QColor(0x1b, 0x1e, 0x20);
    QTest::newRow("light again") << QColor(0x23, 0x26, 0x29) << QColor(0xfc, 0xfc, 0xfc);
}

void tst_PlaceholderColour::canBeReadInLightAndDark()
{
    QFETCH(QColor, text);
    QFETCH(QColor, base);
    PlaceholderColour::keepReadable();
    QPalette theme;
    theme.setColor(QPalette::Text, text);
    theme.setColor(QPalette::Base, base);
    theme.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // as Qt 6.4 leaves it
    QApplication::setPalette(theme);
    QCoreApplication::sendPostedEvents();
    const QColor shown = QApplication::palette().color(QPalette::PlaceholderText);
    QVERIFY2(contrast(over(base, shown), base) >= 4.5, qPrintable(shown.name(QColor::HexArgb)));
}

QTEST_MAIN(tst_PlaceholderColour)
#include "tst_PlaceholderColour.moc"
