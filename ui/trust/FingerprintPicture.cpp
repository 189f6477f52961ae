#include "ui/trust/FingerprintPicture.h"

#include "ui/parts/AccessibleRole.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace Sealpost {

namespace {

using Place = FingerprintField::Place;

constexpr int frame = 4;

enum class Shape { Dot, Ring, Diamond, Square, Triangle, Disc };

/// What stands for so many visits: one, two, …, and for more than there are shapes the last one.
struct Mark {
    Shape shape;
    QRgb onLight;
    QRgb onDark;
};
constexpr std::array marks{
    Mark{Shape::Dot, 0xff57606a, 0xffa8b1ba},      Mark{Shape::Ring, 0xff0b5fc4, 0xff6cb6ff},
    Mark{Shape::Diamond, 0xffb35900, 0xfff0a04b},  Mark{Shape::Square, 0xff1a7f37, 0xff4ac26b},
    Mark{Shape::Triangle, 0xff8250df, 0xffc297ff}, Mark{Shape::Disc, 0xffc4232d, 0xffff7b72},
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QRectF within(const QRectF &room, double share)
{
    const QSizeF size = room.size() * share;
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

QPainterPath outlineOf(Shape shape, const QRectF &room)
{
    QPainterPath path;
    const QRectF box = within(room, 0.86);
    switch (shape) {
    case Shape::Dot:
        path.addEllipse(within(room, 0.3));
        break;
    case Shape::Ring:
        path.addEllipse(within(room, 0.74));
        path.addEllipse(within(room, 0.36)); // odd-even: a hole
        break;
    case Shape::Diamond:
        path.addPolygon(QPolygonF({{box.center().x(), box.top()},
                                   {box.right(), box.center().y()},
                                   {box.center().x(), box.bottom()},
                                   {box.left(), box.center().y()}}));
        break;
    case Shape::Square:
        path.addRect(within(room, 0.7));
        break;
    case Shape::Triangle:
        path.addPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    case Shape::Disc:
        path.addEllipse(within(room, 0.96));
        break;
    }
    path.closeSubpath();
    return path;
}

/// A cross in a box where the walk starts, a filled box with a cross in it where it ends.
void paintEnd(QPainter &painter, const QRectF &room, const QColor &ink, const QColor &paper, bool isLast)
{
    const QRectF box = within(room, 0.84);
    const QRectF cross = within(room, 0.4);
    painter.setPen(QPen(ink, room.width() / 8));
    painter.setBrush(isLast ? ink : paper);
    painter.drawRect(box);
    painter.setPen(QPen(isLast ? paper : ink, room.width() / 6));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace

FingerprintPicture::FingerprintPicture(const QString &what, const Fingerprint &fingerprint, QWidget *parent)
    : QWidget(parent)
    , m_field(FingerprintField::of(fingerprint))
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(what);
    setAccessibleDescription(tr("For comparing by eye only. The fingerprint in letters and digits says the same."));
    setToolTip(tr("The fingerprint as a picture: the same key gives the same picture everywhere. If it differs, so "
                  "does the key; if it looks the same, compare the letters and digits."));
}

int FingerprintPicture::cell() const
{
    return qMax(8, fontMetrics().height() * 4 / 5);
}

QSize FingerprintPicture::sizeHint() const
{
    return QSize(FingerprintField::columns, FingerprintField::rows) * cell() + QSize(2 * frame, 2 * frame);
}

void FingerprintPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    for (int row = 0; row < FingerprintField::rows; ++row)
        for (int column = 0; column < FingerprintField::columns; ++column)
            paintPlace(painter, {column, row},
                       QRectF(frame + column * cell(), frame + row * cell(), cell(), cell()));
}

void FingerprintPicture::paintPlace(QPainter &painter, Place place, const QRectF &room) const
{
    if (place == m_field.end || place == FingerprintField::start) {
        paintEnd(painter, room, palette().color(QPalette::Text), palette().color(QPalette::Base),
                 place == m_field.end);
        return;
    }
    const int visits = m_field.visits.at(place.row).at(place.column);
    if (visits == 0)
        return;
    const Mark &mark = marks.at(std::min<std::size_t>(visits, marks.size()) - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(isDark(palette()) ? mark.onDark : mark.onLight));
    painter.drawPath(outlineOf(mark.shape, room));
}

} // namespace Sealpost
