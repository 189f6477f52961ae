#include "ui/outbox/EntryView.h"

#include "ui/outbox/OutboxModel.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ShownSubject.h"
#include "ui/parts/ShownTime.h"
#include "wording/EntryText.h"
#include "wording/Wording.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;
constexpr qsizetype longestSubject = 160; ///< characters; what is longer pushes everything else out of sight

QString wayText(const WayTaken &way)
{
    QStringList parts;
    if (way.level)
        parts += Wording::word(*way.level);
    if (way.rung)
        parts += Wording::rungName(*way.rung);
    return parts.join(u" · "_s);
}

} // namespace

EntryView::EntryView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_subject(headingLabel({}, this))
    , m_sentence(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_tabs(new QTabWidget(this))
    , m_facts(new QWidget(this))
    , m_conversation(new QPlainTextEdit(this))
{
    m_progress->setRange(0, progressSteps);
    m_progress->setAccessibleName(tr("Progress of sending"));
    m_progress->hide();
    m_conversation->setReadOnly(true);
    m_conversation->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_conversation->setTabChangesFocus(true);
    m_conversation->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_conversation->setAccessibleName(tr("Conversation with the server"));
    layOut();
}

QWidget *EntryView::head()
{
    auto *head = new QWidget(this);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_subject);
    texts->addWidget(m_sentence);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

void EntryView::layOut()
{
    auto *recipients = new QTreeView(this);
    recipients->setModel(&m_recipients);
    recipients->setRootIsDecorated(false);
    recipients->setUniformRowHeights(true);
    recipients->setAllColumnsShowFocus(true);
    recipients->setTextElideMode(Qt::ElideRight);
    recipients->setAccessibleName(tr("Recipients"));
    recipients->header()->resizeSection(RecipientsModel::Recipient, fontMetrics().averageCharWidth() * 32);
    recipients->header()->resizeSection(RecipientsModel::Status, fontMetrics().averageCharWidth() * 16);
    new QFormLayout(m_facts);
    m_tabs->addTab(recipients, tr("Recipien&ts"));
    m_tabs->addTab(m_facts, tr("Detai&ls"));
    m_tabs->addTab(m_conversation, tr("Con&versation"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(head());
    column->addWidget(m_progress);
    column->addLayout(m_buttons);
    column->addWidget(m_tabs, 1);
}

void EntryView::show(const Entry &entry, const QString &conversation, const QString &server, const QDateTime &now)
{
    const EntrySummary summary = summaryOf(entry);
    m_icon->setIconName(iconNameOf(summary));
    m_icon->show();
    setPlainText(*m_subject, shownSubject(entry.subject, longestSubject));
    setPlainText(*m_sentence, Wording::sentence(summary, now));
    offer(actionsFor(summary, now));
    m_recipients.setOutcome(entry.outcome);
    setFacts(entry, server, now);
    if (m_conversation->toPlainText() != conversation)
        m_conversation->setPlainText(conversation);
    m_tabs->setTabEnabled(m_tabs->indexOf(m_conversation), !conversation.isEmpty());
    m_tabs->show();
}

void EntryView::showSeveral(const QList<EntrySummary> &entries, const QDateTime &now)
{
    m_icon->hide();
    m_progress->hide();
    m_subject->setText(tr("%n message(s)", nullptr, static_cast<int>(entries.size())));
    m_sentence->setText({});
    m_tabs->hide();
    offer(actionsFor(entries, now));
}

/// Buttons that stay the same keep the focus.
void EntryView::offer(const QList<EntryAction> &actions)
{
    if (actions == m_offered && m_buttons->count() > 0)
        return;
    m_offered = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // its click may be what leads here
        }
        delete item;
    }
    for (const EntryAction action : actions) {
        auto *button = new QPushButton(textOf(action), this);
        button->setAutoDefault(false);
        button->setToolTip(hintOf(action));
        button->setAccessibleDescription(hintOf(action));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
        m_buttons->addWidget(button);
        button->show(); // a layout would, but only later: the keyboard is quicker
    }
    m_buttons->addStretch();
}

void EntryView::takeFocus()
{
    QWidget *first = m_buttons->count() > 0 ? m_buttons->itemAt(0)->widget() : nullptr;
    (first ? first : m_tabs)->setFocus(Qt::OtherFocusReason);
}

void EntryView::setFacts(const Entry &entry, const QString &server, const QDateTime &now)
{
    auto *rows = static_cast<QFormLayout *>(m_facts->layout());
    while (rows->rowCount() > 0)
        rows->removeRow(0);
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            rows->addRow(name, plainLabel(text, m_facts));
    };
    add(tr("Account:"), entry.account);
    add(tr("Server:"), server);
    add(tr("Message-ID:"), QString::fromUtf8(entry.submission.message.messageId));
    add(tr("Size:"), locale().formattedDataSize(entry.submission.message.size));
    add(tr("In the outbox since:"), shownTime(entry.enqueued));
    add(tr("Last try:"), shownTime(entry.settled));
    add(tr("Tries:"), entry.tries > 0 ? locale().toString(entry.tries) : QString());
    add(tr("Next try:"), entry.nextTry.isValid() ? Wording::timeText(entry.nextTry, now) : QString());
    add(tr("Line:"), wayText(entry.way));
}

void EntryView::setPace(const std::optional<SendingPace> &pace, const QDateTime &now)
{
    m_progress->setVisible(pace.has_value());
    if (!pace)
        return;
    m_progress->setValue(static_cast<int>(pace->sent * progressSteps / pace->all));
    m_progress->setFormat(pace->text(now));
}

} // namespace Sealpost
