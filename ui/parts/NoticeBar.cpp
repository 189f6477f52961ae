#include "ui/parts/NoticeBar.h"

#include "ui/parts/AccessibleRole.h"
#include "ui/parts/Announcement.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/TabOrder.h"
#include "ui/parts/Tint.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(NoticeBar::Tone tone)
{
    switch (tone) {
    case NoticeBar::Tone::Done:
        return u"done"_s;
    case NoticeBar::Tone::Notice:
        return u"notice"_s;
    case NoticeBar::Tone::Warning:
        return u"warning"_s;
    case NoticeBar::Tone::Problem:
        return u"problem"_s;
    }
    Q_UNREACHABLE();
}

Tint tintOf(NoticeBar::Tone tone)
{
    switch (tone) {
    case NoticeBar::Tone::Done:
        return Tint::Good;
    case NoticeBar::Tone::Notice:
        return Tint::Calm;
    case NoticeBar::Tone::Warning:
        return Tint::Careful;
    case NoticeBar::Tone::Problem:
        return Tint::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_sentence(plainLabel({}, this))
    , m_more(plainLabel({}, this))
    , m_buttons(new QHBoxLayout)
    , m_texts(new QWidget(this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins({});
    texts->setSpacing(fontMetrics().leading() + 2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_more);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_texts, 1, Qt::AlignVCenter);
    row->addLayout(m_buttons);
    hide();
}

void NoticeBar::tell(Tone tone, const QString &sentence, const QString &more)
{
    m_tone = tone;
    m_icon->setIconName(iconOf(tone));
    setPlainText(*m_sentence, sentence);
    setPlainText(*m_more, more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(more);
    clearButtons();
    show();
    update();
    announceChange(this);
}

void NoticeBar::reword(const QString &sentence)
{
    setPlainText(*m_sentence, sentence);
    setAccessibleName(sentence);
}

void NoticeBar::correct(const QString &sentence)
{
    reword(sentence);
    announceChange(this);
}

void NoticeBar::dismiss()
{
    hide();
    clearButtons();
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    button->show(); // at once, so that it can have the focus
    joinTurn(*this, *button);
    return button;
}

void NoticeBar::setField(QWidget *field)
{
    m_texts->layout()->addWidget(field);
    layout()->setAlignment(m_buttons, Qt::AlignBottom);
}

QFormLayout *NoticeBar::setFieldRows()
{
    auto *field = new QWidget(this);
    auto *rows = new QFormLayout(field);
    rows->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setField(field);
    return rows;
}

QString NoticeBar::sentence() const
{
    return accessibleName();
}

/// The keys of whatever has the keyboard in here come by. Before a window's shortcut takes one, it is asked for.
bool NoticeBar::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!m_takesEscape || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QFrame::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        goBack();
    return true;
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tinted(palette(), tintOf(m_tone), 0.55));
    painter.setBrush(tinted(palette(), tintOf(m_tone), 0.12));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void NoticeBar::clearButtons()
{
    // A button may be what has just been pressed: it goes when its click is over.
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace Sealpost
