#include "ui/parts/Tint.h"

#include <QPalette>

namespace Sealpost {

namespace {

QColor pure(Tint tint, bool dark)
{
    switch (tint) {
    case Tint::Good:
        return dark ? QColor(0x4a, 0xc2, 0x6b) : QColor(0x1a, 0x7f, 0x37);
    case Tint::Calm:
        return dark ? QColor(0x6c, 0xb6, 0xff) : QColor(0x0b, 0x5f, 0xc4);
    case Tint::Careful:
        return dark ? QColor(0xf0, 0xa0, 0x4b) : QColor(0xb3, 0x59, 0x00);
    case Tint::Bad:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc4, 0x23, 0x2d);
    }
    Q_UNREACHABLE();
}

} // namespace

QColor tinted(const QPalette &palette, Tint tint, double strength)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor full = pure(tint, window.lightness() < palette.color(QPalette::WindowText).lightness());
    const auto mix = [strength](int from, int to) { return qRound(from + (to - from) * strength); };
    return {mix(window.red(), full.red()), mix(window.green(), full.green()), mix(window.blue(), full.blue())};
}

} // namespace Sealpost
