#pragma once

#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// Makes the window of a scrolled page as high as the page needs it and the screen has room for, so that what comes
/// up later is seen without scrolling, and takes that back when it goes. A height that a person gave the window is
/// only added to. Qt does neither for wrapped text.
class PageRoom : public QObject
{
public:
    explicit PageRoom(QScrollArea &area); ///< goes with the area

    /// Scrolls to a part of the page once there is room for it.
    void bringIntoView(QWidget &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();

    QScrollArea &m_area;
    QPointer<QWidget> m_wanted; ///< in view
    int m_usual = 0;            ///< the window's height without what was added
    int m_made = 0;             ///< its height with that
};

} // namespace Sealpost
