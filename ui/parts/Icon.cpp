#include "ui/parts/Icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QSvgRenderer>

/// Resources of a static library are found only after this; the macro wants to stand outside of namespaces.
static void openDrawings()
{
    Q_INIT_RESOURCE(sealpost);
}

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Tone {
    const char *light;
    const char *dark;
};
constexpr Tone tones[] = {
    {"#1a7f37", "#4ac26b"}, // vouched for
    {"#0b5fc4", "#6cb6ff"}, // pinned
    {"#b35900", "#f0a04b"}, // look here
    {"#c4232d", "#ff7b72"}, // stop
    {"#57606a", "#a8b1ba"}, // nothing is known
};

QByteArray recoloured(QByteArray svg, QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    const auto ink = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
    if (dark) {
        svg.replace("#ffffff", palette.color(QPalette::Window).name().toLatin1());
        for (const Tone &tone : tones)
            svg.replace(tone.light, tone.dark);
    }
    svg.replace("#24292f", palette.color(ink).name().toLatin1()); // last: it may be white, as in high contrast
    return svg;
}

class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_svg); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer drawing(recoloured(m_svg, mode));
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        drawing.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect({}, size), mode, state);
        return drawn;
    }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    openDrawings();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(file.exists(), "icon", qPrintable(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIcon(file.readAll()));
}

int smallIconSize()
{
    return QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize);
}

} // namespace Sealpost
