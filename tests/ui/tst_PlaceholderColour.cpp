#include "ui/parts/PlaceholderColour.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace Sealpost;

class tst_PlaceholderColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadInLightAndDark_data();
    void canBeReadInLightAndDark();
};

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor over(const QColor &below, const QColor &above)
{
    const double a = above.alphaF();
    const auto mix = [a](double under, double upper) { return static_cast<float>(under * (1 - a) + upper * a); };
    return QColor::fromRgbF(mix(below.redF(), above.redF()), mix(below.greenF(), above.greenF()),
                            mix(below.blueF(), above.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
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
