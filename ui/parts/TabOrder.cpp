#include "ui/parts/TabOrder.h"

#include <QWidget>

namespace Sealpost {

namespace {

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// The last stop outside of the part that comes before this, round the window if need be.
QWidget *stopBefore(const QWidget &place, const QWidget &part)
{
    QWidget *before = place.previousInFocusChain();
    while (before != &place && (!isStop(*before) || part.isAncestorOf(before)))
        before = before->previousInFocusChain();
    return before;
}

QWidget *lastStopOf(const QWidget &part, const QWidget &besides)
{
    QWidget *last = nullptr;
    for (QWidget *widget = part.nextInFocusChain(); widget != &part; widget = widget->nextInFocusChain())
        if (widget != &besides && isStop(*widget) && part.isAncestorOf(widget))
            last = widget;
    return last;
}

} // namespace

void takeTurn(QWidget &part, QWidget &place)
{
    QWidget *before = stopBefore(place, part);
    QWidgetList stops;
    QWidgetList passing;
    for (QWidget *widget = before->nextInFocusChain(); widget != before; widget = widget->nextInFocusChain())
        if (part.isAncestorOf(widget))
            (isStop(*widget) ? stops : passing) += widget;
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    // What passes the keyboard on to one of its parts goes with them, or Tab would come back through it: Qt moves
    // it when it is told so again.
    for (auto widget = passing.crbegin(); widget != passing.crend(); ++widget)
        if ((*widget)->focusProxy())
            (*widget)->setFocusProxy((*widget)->focusProxy());
}

void joinTurn(QWidget &part, QWidget &stop)
{
    if (QWidget *last = lastStopOf(part, stop))
        QWidget::setTabOrder(last, &stop);
    else
        takeTurn(part, part);
}

} // namespace Sealpost
