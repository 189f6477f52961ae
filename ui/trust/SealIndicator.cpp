#include "ui/trust/SealIndicator.h"

#include "ui/parts/Announcement.h"
#include "ui/parts/Icon.h"
#include "ui/trust/ReportSeal.h"
#include "wording/Wording.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStyleOptionToolButton>

namespace Sealpost {

namespace {

constexpr int margin = 6;

} // namespace

SealIndicator::SealIndicator(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    clear({});
}

void SealIndicator::setReport(const LineReport &report)
{
    become(sealOf(report), Wording::sentence(report));
}

void SealIndicator::clear(const QString &sentence)
{
    become({}, sentence);
}

void SealIndicator::become(const Seal &seal, const QString &sentence)
{
    const QString whole =
        seal.lowerRung ? tr("%1 SMTPS used to work here; another way is used now.").arg(sentence) : sentence;
    if (seal == m_seal && whole == m_sentence && !m_word.isEmpty())
        return;
    m_seal = seal;
    m_word = Wording::word(seal.state);
    m_sentence = whole;
    setIcon(Sealpost::icon(iconName(seal.state)));
    setAccessibleName(m_sentence);
    setAccessibleDescription(tr("%1. Shows the connection", "word of the seal").arg(m_word));
    setToolTip(m_sentence);
    updateGeometry();
    update();
    announceChange(this);
}

QFont SealIndicator::wordFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int SealIndicator::iconSide() const
{
    return style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 7 / 8;
}

QSize SealIndicator::sizeHint() const
{
    const int texts = QFontMetrics(wordFont()).height() + fontMetrics().height();
    const int width =
        qMax(QFontMetrics(wordFont()).horizontalAdvance(m_word), fontMetrics().horizontalAdvance(m_sentence));
    return {iconSide() + width + 4 * margin, qMax(texts, iconSide()) + margin};
}

QSize SealIndicator::minimumSizeHint() const
{
    return {iconSide() + fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void SealIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse()) {
        QStyleOptionToolButton panel;
        panel.initFrom(this);
        panel.state |= QStyle::State_AutoRaise | (isDown() ? QStyle::State_Sunken : QStyle::State_Raised);
        style()->drawPrimitive(QStyle::PE_PanelButtonTool, &panel, &painter, this);
    }
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const QRect iconPlace(inner.left(), inner.center().y() - iconSide() / 2, iconSide(), iconSide());
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace));
    const QRect textPlace = inner.adjusted(iconSide() + margin, 0, 0, 0);
    paintTexts(painter, QStyle::visualRect(layoutDirection(), rect(), textPlace));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void SealIndicator::paintTexts(QPainter &painter, const QRect &room) const
{
    const QFontMetrics bold(wordFont());
    const int height = bold.height() + fontMetrics().height();
    const QRect first(room.left(), room.center().y() - height / 2, room.width(), bold.height());
    const QRect second = first.translated(0, bold.height());
    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(wordFont());
    painter.drawText(first, align | Qt::TextSingleLine, bold.elidedText(m_word, Qt::ElideRight, room.width()));
    painter.setFont(font());
    painter.drawText(second, align | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, room.width()));
}

} // namespace Sealpost
