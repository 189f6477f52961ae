#include "ui/trust/RungBar.h"

#include <QPainter>

#include <algorithm>

namespace Sealpost {

using Result = RungAttempt::Result;

RungBar::RungBar(const RungAttempt &attempt, std::chrono::milliseconds scale, QWidget *parent)
    : QWidget(parent)
    , m_result(attempt.result)
    , m_share(std::min(1.0, double(attempt.took.count()) / double(scale.count())))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RungBar::sizeHint() const
{
    return {fontMetrics().height() * 6, fontMetrics().height()};
}

void RungBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double side = height();
    const QRectF track(side * 1.25, side * 0.35, width() - side * 1.25, side * 0.3);
    QRectF bar = track;
    bar.setWidth(std::max(track.height(), track.width() * m_share));
    const bool ended = m_result == Result::Won || m_result == Result::Held;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.setOpacity(0.12);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.setOpacity(ended ? 1.0 : 0.5);
    painter.drawRoundedRect(bar, track.height() / 2, track.height() / 2);
    painter.setOpacity(1.0);
    paintMark(painter, QRectF(side * 0.2, side * 0.2, side * 0.6, side * 0.6));
}

/// Told apart by shape alone: a disc, a ring, a cross, a dash, three dots.
void RungBar::paintMark(QPainter &painter, const QRectF &room) const
{
    const QColor ink = palette().color(QPalette::WindowText);
    const double line = room.height() * 0.18;
    const QPointF middle = room.center();
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (m_result) {
    case Result::Won:
        painter.setBrush(ink);
        painter.drawEllipse(room);
        break;
    case Result::Absent:
        painter.drawEllipse(room);
        break;
    case Result::Held:
    case Result::Barred:
        painter.drawLine(room.topLeft(), room.bottomRight());
        painter.drawLine(room.topRight(), room.bottomLeft());
        break;
    case Result::Abandoned:
        painter.drawLine(QPointF(room.left(), middle.y()), QPointF(room.right(), middle.y()));
        break;
    case Result::Running:
        for (const double x : {room.left(), middle.x(), room.right()})
            painter.drawPoint(QPointF(x, middle.y()));
        break;
    }
}

} // namespace Sealpost
