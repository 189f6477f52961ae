#include "ui/parts/Contrast.h"
#include "ui/parts/NoticeBar.h"

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QPalette dark()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    return palette;
}

/// What most of it is: the ground that its words stand on.
QColor ground(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    QHash<QRgb, int> points;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++points[image.pixel(x, y)];
    QRgb most = 0;
    for (auto colour = points.cbegin(); colour != points.cend(); ++colour)
        most = colour.value() > points.value(most) ? colour.key() : most;
    return QColor(most);
}

} // namespace

/// Words can be read, in light and in dark (WCAG 2.1, 1.4.3).
class tst_Contrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfANoticeCanBeRead_data();
    void theWordsOfANoticeCanBeRead();
};

void tst_Contrast::theWordsOfANoticeCanBeRead_data()
{
    using Tone = NoticeBar::Tone;
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QPalette>("palette");
    const QPalette light(QColor(0xef, 0xef, 0xef), QColor(0xef, 0xef, 0xef));
    for (const auto &[name, tone] : {std::pair("done", Tone::Done), std::pair("notice", Tone::Notice),
                                     std::pair("warning", Tone::Warning), std::pair("problem", Tone::Problem)}) {
        QTest::newRow(qPrintable(u"%1, light"_s.arg(QLatin1StringView(name)))) << tone << light;
        QTest::newRow(qPrintable(u"%1, dark"_s.arg(QLatin1StringView(name)))) << tone << dark();
    }
}

void tst_Contrast::theWordsOfANoticeCanBeRead()
{
    QFETCH(const NoticeBar::Tone, tone);
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    NoticeBar bar;
    bar.tell(tone, u"One sentence."_s, u"And what else there is to know about it."_s);
    bar.resize(600, 90);
    const QColor behind = ground(bar);
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        const QColor words = label->palette().color(label->foregroundRole());
        QVERIFY2(contrast(words, behind) >= 4.5, qPrintable(words.name() + u" on "_s + behind.name()));
    }
}

QTEST_MAIN(tst_Contrast)
#include "tst_Contrast.moc"
