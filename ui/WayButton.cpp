#include "ui/WayButton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Sealpost {

WayButton::WayButton(const QIcon &icon, const QString &what, const QString &more, QWidget *parent)
    : QCommandLinkButton(what, more, parent)
{
    const int side = fontMetrics().height() * 2;
    setIcon(icon);
    setIconSize({side, side});
    setAccessibleDescription(more);
}

int WayButton::margin() const
{
    return fontMetrics().height() / 2;
}

int WayButton::besides() const
{
    return iconSize().width() + 3 * margin();
}

QFont WayButton::titleFont() const
{
    QFont title = font();
    title.setBold(true);
    return title;
}

QSize WayButton::sizeHint() const
{
    const int sentence = fontMetrics().size(Qt::TextSingleLine, description()).width() + 1; // of a fraction
    const int width = qMax(minimumSizeHint().width(), besides() + sentence);
    return {width, heightForWidth(width)};
}

/// As high as it is with a sentence of one line: what more it needs depends on how wide it is.
QSize WayButton::minimumSizeHint() const
{
    const QFontMetrics title(titleFont());
    const int words = title.height() + fontMetrics().height();
    return {besides() + title.size(Qt::TextShowMnemonic, text()).width(),
            qMax(words, iconSize().height()) + 2 * margin()};
}

int WayButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - besides(), QWIDGETSIZE_MAX);
    const int words = QFontMetrics(titleFont()).height() +
                      fontMetrics().boundingRect(room, Qt::TextWordWrap, description()).height();
    return qMax(words, iconSize().height()) + 2 * margin();
}

void WayButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect drawing({margin(), margin()}, iconSize());
    icon().paint(&painter, placed(drawing), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QRect words(besides() - margin(), margin(), width() - besides(), height() - 2 * margin());
    const QRect sentence = words.adjusted(0, QFontMetrics(titleFont()).height(), 0, 0);
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.setFont(titleFont());
    painter.drawItemText(placed(words), isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic, palette(),
                         isEnabled(), text(), QPalette::ButtonText);
    painter.setFont(font());
    painter.drawItemText(placed(sentence), Qt::TextWordWrap, palette(), isEnabled(), description(),
                         QPalette::ButtonText);
}

} // namespace Sealpost
