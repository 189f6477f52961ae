#include "ui/parts/MirroredStyle.h"

#include "wording/Isolated.h"

#include <QScopedValueRollback>
#include <QStyleOption>

namespace Sealpost {

namespace {

bool hasArrowBesideText(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::Arrow) &&
           button.toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

QStyle::PrimitiveElement arrowOf(const QStyleOptionToolButton &button)
{
    switch (button.arrowType) {
    case Qt::UpArrow:
        return QStyle::PE_IndicatorArrowUp;
    case Qt::DownArrow:
        return QStyle::PE_IndicatorArrowDown;
    case Qt::RightArrow:
        return QStyle::PE_IndicatorArrowRight;
    default:
        return QStyle::PE_IndicatorArrowLeft;
    }
}

} // namespace

MirroredStyle::MirroredStyle(Letters letters)
    : m_letters(letters)
{
}

int MirroredStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *more) const
{
    if (hint == SH_UnderlineShortcut && m_letters == Letters::Joined)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void MirroredStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QScopedValueRollback besideIcon(m_isBesideIcon,
                                          element == CE_PushButtonLabel && button && !button->icon.isNull());
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && element == CE_ItemViewItem) {
        QStyleOptionViewItem whole = *item;
        whole.text = Wording::isolated(item->text);
        QProxyStyle::drawControl(element, &whole, painter, widget);
    } else if (const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
               choice && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox whole = *choice;
        whole.currentText = Wording::isolated(choice->currentText);
        QProxyStyle::drawControl(element, &whole, painter, widget);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               tool && element == CE_ToolButtonLabel && hasArrowBesideText(*tool)) {
        drawArrowAndText(*tool, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Qt's own turns the text around, and leaves the arrow where it was.
void MirroredStyle::drawArrowAndText(const QStyleOptionToolButton &button, QPainter *painter,
                                     const QWidget *widget) const
{
    QStyleOptionToolButton arrow = button;
    arrow.rect.setLeft(button.rect.right() + 1 - button.iconSize.width());
    const int side = qMin(arrow.rect.width(), arrow.rect.height()) / 2;
    arrow.rect = QRect(arrow.rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
    proxy()->drawPrimitive(arrowOf(button), &arrow, painter, widget);

    QStyleOptionToolButton text = button;
    text.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::Arrow);
    text.toolButtonStyle = Qt::ToolButtonTextOnly;
    text.rect.setRight(button.rect.right() - button.iconSize.width());
    QProxyStyle::drawControl(CE_ToolButtonLabel, &text, painter, widget);
}

/// Beside an icon the styles mean the side themselves, and Qt turns it around once more.
void MirroredStyle::drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette,
                                 bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const bool isTurnedAlready = m_isBesideIcon && (flags & Qt::AlignRight);
    QProxyStyle::drawItemText(painter, place, isTurnedAlready ? flags | Qt::AlignAbsolute : flags, palette, enabled,
                              text, role);
}

} // namespace Sealpost
