#include "ui/trust/SealIndicator.h"

#include "ui/parts/AccessibleRole.h"
#include "ui/parts/Announcement.h"
#include "ui/parts/Icon.h"
#include "ui/trust/ReportSeal.h"
#include "wording/AgeText.h"
#include "wording/Wording.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStyleOptionToolButton>
#include <QtMath>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 6;
constexpr std::chrono::minutes untilOlder{1};

/// What a check came to, and not the way to it.
bool isSettled(SealState state)
{
    return state != SealState::NotChecked && state != SealState::Checking;
}

} // namespace

SealIndicator::SealIndicator(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleRole(*this, QAccessible::PushButton);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&m_eachMinute, &QTimer::timeout, this, &SealIndicator::tellAge);
    clear({});
}

void SealIndicator::setReport(const LineReport &report)
{
    const Seal seal = sealOf(report);
    const bool isChecked = isSettled(seal.state) && seal.state != SealState::Offline;
    m_checkedAt = isChecked ? report.checkedAt : QDateTime();
    become(seal, sealSentence(report));
    announce(report);
}

void SealIndicator::clear(const QString &sentence)
{
    m_checkedAt = {};
    become({}, sentence);
}

void SealIndicator::become(const Seal &seal, const QString &sentence)
{
    m_seal = seal;
    m_word = Wording::word(seal.state);
    m_sentence = sentence;
    setIcon(Sealpost::icon(iconName(seal.state)));
    setAccessibleName(m_sentence);
    if (m_checkedAt.isValid())
        m_eachMinute.start(untilOlder);
    else
        m_eachMinute.stop();
    tellAge();
}

/// Quietly: nobody is to hear of each minute.
void SealIndicator::tellAge()
{
    m_age = m_checkedAt.isValid() ? Wording::checkedAgo(m_checkedAt, QDateTime::currentDateTimeUtc()) : QString();
    setAccessibleDescription(
        m_age.isEmpty() ? tr("%1. Shows the connection", "word of the seal").arg(m_word)
                        : tr("%1. Shows the connection, %2", "word of the seal, how old").arg(m_word, m_age));
    setToolTip(m_age.isEmpty() ? m_sentence
                               : tr("%1\n(%2)", "sentence of the seal, how old").arg(m_sentence, m_age));
    updateGeometry();
    update();
}

void SealIndicator::announce(const LineReport &report)
{
    if (!isSettled(m_seal.state) || m_seal == m_announced)
        return;
    m_announced = m_seal;
    const bool barSaysIt = isHeld(report) || m_seal.state == SealState::Offline;
    if (barSaysIt)
        return;
    announceChange(this);
    Q_EMIT levelAnnounced(m_sentence);
}

QFont SealIndicator::wordFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

/// Behind the word.
QString SealIndicator::shownAge() const
{
    return m_age.isEmpty() ? QString() : u"· "_s + m_age;
}

int SealIndicator::wordWidth() const
{
    return qCeil(QFontMetricsF(wordFont()).horizontalAdvance(m_word));
}

int SealIndicator::gap() const
{
    return fontMetrics().horizontalAdvance(u' ');
}

int SealIndicator::iconSide() const
{
    return style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 7 / 8;
}

QSize SealIndicator::sizeHint() const
{
    const int texts = QFontMetrics(wordFont()).height() + fontMetrics().height();
    const int width = qMax(wordWidth() + gap() + fontMetrics().horizontalAdvance(shownAge()),
                           fontMetrics().horizontalAdvance(m_sentence));
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
    paintSeal(painter, QStyle::visualRect(layoutDirection(), rect(), iconPlace));
    const QRect textPlace = inner.adjusted(iconSide() + margin, 0, 0, 0);
    paintTexts(painter, QStyle::visualRect(layoutDirection(), rect(), textPlace));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void SealIndicator::paintSeal(QPainter &painter, const QRect &place) const
{
    icon().paint(&painter, place);
    if (const QString mark = subMarkName(m_seal); !mark.isEmpty())
        Sealpost::icon(mark).paint(&painter, place);
}

void SealIndicator::paintTexts(QPainter &painter, const QRect &room) const
{
    const QFontMetrics bold(wordFont());
    const int height = bold.height() + fontMetrics().height();
    const QRect first(room.left(), room.center().y() - height / 2, room.width(), bold.height());
    const QRect second = first.translated(0, bold.height());
    const QRect word(first.topLeft(), QSize(qMin(wordWidth(), room.width()), first.height()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(wordFont());
    paintLine(painter, word, room, m_word);
    painter.setFont(font());
    const QRect behind = first.adjusted(word.width() + gap(), 0, 0, 0);
    if (fontMetrics().horizontalAdvance(shownAge()) <= behind.width()) // a part of it would be in the word's way
        paintLine(painter, behind, room, shownAge());
    paintLine(painter, second, room, m_sentence);
}

/// In its part of the room, as the direction of reading has it.
void SealIndicator::paintLine(QPainter &painter, const QRect &part, const QRect &room, const QString &text) const
{
    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), room, part), align | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, part.width()));
}

} // namespace Sealpost
