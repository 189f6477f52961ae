#include "ui/Keyboard.h"

#include "ui/ScreenReader.h"

#include <QTest>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// The days of a date are its own stops, and so are its month and its year, and the links of a page.
constexpr int mostStopsInOne = 30;

QWidgetList walked(QWidget &window, Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidgetList all;
    while (window.focusWidget() && !all.contains(window.focusWidget())) {
        QWidget *stop = window.focusWidget();
        all += stop;
        for (int times = 0; times < mostStopsInOne && window.focusWidget() == stop; ++times)
            QTest::keyClick(stop, key, with);
    }
    return all;
}

QRect placeIn(const QWidget &window, const QWidget &stop)
{
    return {stop.mapTo(&window, QPoint()), stop.size()};
}

bool isBefore(const QRect &place, const QRect &previous)
{
    const bool above = place.bottom() <= previous.top();
    const bool sameRow = place.top() <= previous.bottom() && previous.top() <= place.bottom();
    return above || (sameRow && place.right() <= previous.left());
}

} // namespace

QWidgetList tabStops(QWidget &window)
{
    return walked(window, Qt::Key_Tab, {});
}

QWidgetList backtabStops(QWidget &window)
{
    return walked(window, Qt::Key_Backtab, Qt::ShiftModifier);
}

QStringList notReached(const QWidget &window, const QWidgetList &stops)
{
    QStringList missed;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !stops.contains(widget))
            missed += heard(*widget) + u" ("_s + QString::fromLatin1(widget->metaObject()->className()) + u')';
    return missed;
}

QStringList outOfOrder(const QWidget &window, const QWidgetList &stops)
{
    QStringList found;
    for (qsizetype at = 0; at < stops.size(); ++at) {
        QWidget &stop = *stops.at(at);
        const QWidget &previous = *stops.at((at + stops.size() - 1) % stops.size());
        if (isBefore(placeIn(window, stop), placeIn(window, previous)))
            found += heard(stop);
    }
    return found.size() > 1 ? found : QStringList(); // one is where it begins anew
}

} // namespace Sealpost
