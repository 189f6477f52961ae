#include "ui/parts/PageRoom.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

namespace Sealpost {

namespace {

/// What has grown over the lower edge of the screen would hide its buttons there.
void liftOnto(const QRect &screen, QWidget &window)
{
    const QRect frame = window.frameGeometry();
    const int over = frame.bottom() - screen.bottom();
    if (over > 0)
        window.move(frame.left(), qMax(screen.top(), frame.top() - over));
}

} // namespace

PageRoom::PageRoom(QScrollArea &area)
    : QObject(&area)
    , m_area(area)
{
    m_area.widget()->installEventFilter(this);
    m_area.installEventFilter(this);
}

bool PageRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = watched == &m_area && event->type() == QEvent::Show;
    if (isShown || event->type() == QEvent::LayoutRequest) // the window has its size only once this is over
        QMetaObject::invokeMethod(this, &PageRoom::make, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void PageRoom::bringIntoView(QWidget &part)
{
    m_wanted = &part;
    QMetaObject::invokeMethod(this, &PageRoom::make, Qt::QueuedConnection);
}

void PageRoom::make()
{
    QWidget *window = m_area.window();
    if (!m_area.isVisible())
        return;
    if (window->height() != m_made)
        m_usual = window->height();
    const int around = window->height() - m_area.viewport()->height();
    const int needed = around + m_area.widget()->layout()->totalHeightForWidth(m_area.viewport()->width());
    const int room = window->screen()->availableGeometry().height() * 9 / 10;
    m_made = qMax(m_usual, qMin(needed, room));
    if (window->height() != m_made) {
        window->resize(window->width(), m_made);
        liftOnto(window->screen()->availableGeometry(), *window);
    }
    if (m_wanted)
        m_area.ensureWidgetVisible(m_wanted);
    m_wanted.clear();
}

} // namespace Sealpost
