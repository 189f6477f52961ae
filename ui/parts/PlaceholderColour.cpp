#include "ui/parts/PlaceholderColour.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace Sealpost {

namespace {

constexpr int opacity = 170; // of 255: black on white becomes #555, 7:1

QColor faded(QColor text)
{
    text.setAlpha(opacity);
    return text;
}

void apply()
{
    QPalette palette = QApplication::palette();
    const QColor wanted = faded(palette.color(QPalette::Active, QPalette::Text));
    if (palette.color(QPalette::Active, QPalette::PlaceholderText) == wanted)
        return; // our own change
    palette.setColor(QPalette::PlaceholderText, wanted);
    QApplication::setPalette(palette);
}

} // namespace

PlaceholderColour::PlaceholderColour(QObject *parent)
    : QObject(parent)
{
}

void PlaceholderColour::keepReadable()
{
    apply();
    qApp->installEventFilter(new PlaceholderColour(qApp));
}

bool PlaceholderColour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace Sealpost
