#include "ui/parts/ReadableColours.h"

#include "ui/parts/Contrast.h"
#include "ui/parts/Tint.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace Sealpost {

namespace {

constexpr int opacity = 170; // of 255: black on white becomes #555, 7:1
constexpr double leastContrast = 4.5;

QColor faded(QColor text)
{
    text.setAlpha(opacity);
    return text;
}

QColor readableLink(const QPalette &palette, QPalette::ColorRole role)
{
    const QColor link = palette.color(QPalette::Active, role);
    const bool isReadable = contrast(link, palette.color(QPalette::Active, QPalette::Base)) >= leastContrast;
    return isReadable ? link : tinted(palette, Tint::Calm, 1);
}

void apply()
{
    const QPalette before = QApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::PlaceholderText, faded(palette.color(QPalette::Active, QPalette::Text)));
    for (const QPalette::ColorRole role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, readableLink(palette, role));
    if (palette != before) // else it is our own change
        QApplication::setPalette(palette);
}

} // namespace

ReadableColours::ReadableColours(QObject *parent)
    : QObject(parent)
{
}

void ReadableColours::keep()
{
    apply();
    qApp->installEventFilter(new ReadableColours(qApp));
}

bool ReadableColours::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace Sealpost
