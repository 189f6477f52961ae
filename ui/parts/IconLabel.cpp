#include "ui/parts/IconLabel.h"

#include "ui/parts/Icon.h"

#include <QPainter>

namespace Sealpost {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
    , m_side(smallIconSize())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &name)
{
    m_icon = icon(name);
    update();
}

void IconLabel::setMark(const QString &name)
{
    m_mark = name.isEmpty() ? QIcon() : icon(name);
    update();
}

void IconLabel::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    return {m_side, m_side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
    m_mark.paint(&painter, rect());
}

} // namespace Sealpost
