#include "ui/outbox/OutboxView.h"

#include "base/Clock.h"
#include "ui/Engine.h"
#include "ui/compose/LoginDesk.h"
#include "ui/compose/Remedy.h"
#include "ui/outbox/EntryView.h"
#include "ui/outbox/PostOffice.h"
#include "ui/parts/IconLabel.h"
#include "ui/parts/ListAction.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/ReportSeal.h"
#include "ui/trust/Reviewing.h"
#include "wording/EntryText.h"
#include "wording/Wording.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyState{EntryState::Holding, EntryState::Queued,   EntryState::Sending,
                                EntryState::Waiting, EntryState::Sent,     EntryState::Partly,
                                EntryState::Refused, EntryState::Uncertain};

/// What has them waits for something to log in with.
bool isOfLogin(const QList<EntryAction> &actions)
{
    return actions.contains(EntryAction::TypePassword) || actions.contains(EntryAction::Unlock) ||
           actions.contains(EntryAction::Authorize);
}

} // namespace

OutboxView::OutboxView(Engine &engine, PostOffice &post, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_post(post)
    , m_model(post)
    , m_notice(new NoticeBar(this))
    , m_late(new NoticeBar(this))
    , m_login(new LoginDesk(engine, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeView(this))
    , m_entry(new EntryView(this))
{
    layOut();
    connectParts();
    addKeys();
    refresh();
}

QWidget *OutboxView::emptyPage()
{
    auto *page = new QWidget(this);
    auto *drawing = new IconLabel(page);
    drawing->setIconName(u"outbox"_s);
    drawing->setSide(fontMetrics().height() * 3);
    auto *text = plainLabel(tr("Nothing is waiting. What you send is here until the server has taken it."), page);
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(drawing, 0, Qt::AlignHCenter);
    column->addWidget(text);
    column->addStretch(3);
    return page;
}

void OutboxView::layOut()
{
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    const int width = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(OutboxModel::State, widthOfStates());
    m_list->header()->resizeSection(OutboxModel::Subject, width * 26);
    m_list->header()->resizeSection(OutboxModel::To, width * 24);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_entry);
    m_pages->addWidget(emptyPage());
    m_pages->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_late);
    column->addWidget(m_notice);
    column->addWidget(m_login);
    column->addWidget(m_pages, 1);
}

/// In every language: a state is read whole.
int OutboxView::widthOfStates() const
{
    int widest = 0;
    for (const EntryState state : everyState)
        widest = std::max(widest, fontMetrics().horizontalAdvance(Wording::stateWord(state)));
    return style()->pixelMetric(QStyle::PM_SmallIconSize) + widest + fontMetrics().averageCharWidth() * 4;
}

void OutboxView::connectParts()
{
    connect(&m_model, &OutboxModel::reloaded, this, &OutboxView::refresh);
    connect(&m_model, &OutboxModel::unreadable, this,
            [this](const StoreFailure &why) { m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why)); });
    connect(&m_model, &OutboxModel::dataChanged, this, &OutboxView::showPace);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_notice->dismiss(); // what it asks is about others
        showChosen();
    });
    connect(&m_post, &PostOffice::notWithdrawn, this, &OutboxView::tellTooLate);
    connect(m_entry, &EntryView::wanted, this, &OutboxView::act);
    connect(m_login, &LoginDesk::ready, this, &OutboxView::sendWaiting);
    connect(m_login, &LoginDesk::notKept, this,
            [this](const QString &why) { m_notice->tell(NoticeBar::Tone::Warning, why); });
}

void OutboxView::addKeys()
{
    addListAction(m_list, tr("Cancel Message…"), QKeySequence::Delete, this, &OutboxView::askCancel);
    connect(m_list, &QAbstractItemView::activated, m_entry, &EntryView::takeFocus);
    connect(m_list, &QWidget::customContextMenuRequested, this, &OutboxView::showMenu);
}

void OutboxView::showMenu(const QPoint &where)
{
    const QList<EntryAction> actions = actionsFor(chosen(), m_post.clock().now());
    if (actions.isEmpty())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EntryAction action : actions)
        menu->addAction(textOf(action), this, [this, action] { act(action); });
    menu->popup(m_list->viewport()->mapToGlobal(where));
}

int OutboxView::count() const
{
    return m_model.rowCount();
}

void OutboxView::choose(EntryId id)
{
    m_model.reload();
    if (const int row = m_model.rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
}

void OutboxView::refresh()
{
    m_pages->setCurrentIndex(count() > 0 ? 1 : 0);
    if (count() > 0 && !m_list->selectionModel()->hasSelection()) { // the one that was chosen may have left
        const QModelIndex current = m_list->currentIndex();
        m_list->setCurrentIndex({}); // what is current already would not be chosen
        m_list->setCurrentIndex(current.isValid() ? current : m_model.index(0, 0));
    }
    showChosen();
    if (std::exchange(m_count, count()) != count())
        Q_EMIT countChanged(count());
}

QList<EntrySummary> OutboxView::chosen() const
{
    QList<EntrySummary> entries;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        entries += m_model.at(row.row());
    return entries;
}

void OutboxView::showChosen()
{
    const QDateTime now = m_post.clock().now();
    const QList<EntrySummary> entries = chosen();
    m_entry->setVisible(!entries.isEmpty());
    if (entries.size() > 1)
        return m_entry->showSeveral(entries, now);
    if (entries.isEmpty())
        return;
    const EntryId id = entries.first().id;
    const auto entry = m_post.store().entry(id);
    const auto conversation = entry ? m_post.store().conversation(id) : failure(entry.error());
    if (!conversation)
        return m_notice->tell(NoticeBar::Tone::Problem, Wording::text(conversation.error()));
    const auto account = m_engine.accounts().find(entries.first().account);
    if (*entry)
        m_entry->show(**entry, *conversation, account && *account ? (*account)->host.shown() : QString(), now);
    showPace();
}

void OutboxView::showPace()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.size() == 1)
        m_entry->setPace(m_model.pace(m_model.at(rows.first().row()).id), m_post.clock().now());
}

// What a person decides -----------------------------------------------------------------------------------------

void OutboxView::act(EntryAction action)
{
    const QList<EntrySummary> entries = chosen();
    if (entries.isEmpty())
        return;
    m_notice->dismiss();
    switch (action) {
    case EntryAction::SendNow:
    case EntryAction::TryAgain:
    case EntryAction::SendAgain:
        return sendChosen();
    case EntryAction::WasSent:
        return report(m_post.resolveAsSent(entries.first().id));
    case EntryAction::TypePassword:
        return askPassword(entries.first());
    case EntryAction::Unlock:
        return askToUnlock(entries.first());
    case EntryAction::Authorize:
        return askToAuthorize(entries.first());
    case EntryAction::ReviewServer:
        return reviewServer(entries.first());
    case EntryAction::EditAccount:
        if (const auto account = accountOf(entries.first()))
            Q_EMIT accountWanted(*account);
        return;
    case EntryAction::Edit:
    case EntryAction::EditForTheRest:
        Q_EMIT editWanted(entries.first().id);
        return;
    case EntryAction::Cancel:
    case EntryAction::Remove:
        return askCancel();
    }
    Q_UNREACHABLE();
}

void OutboxView::report(const Result<bool, StoreFailure> &done)
{
    if (!done)
        m_notice->tell(NoticeBar::Tone::Problem, Wording::text(done.error()));
    else if (!*done)
        m_notice->tell(NoticeBar::Tone::Notice, tr("It is on its way just now, or has left already."));
    m_model.reload();
}

/// Such a message often leaves the list at once, and what is chosen with it.
void OutboxView::tellTooLate()
{
    m_late->tell(NoticeBar::Tone::Notice, tr("It was too late to take the message out: it had left already."));
    connect(m_late->addButton(tr("Got &It")), &QPushButton::clicked, m_late, &NoticeBar::dismiss);
}

void OutboxView::sendChosen()
{
    const QList<EntrySummary> entries = chosen();
    for (const EntrySummary &entry : entries)
        report(m_post.sendNow(entry.id));
}

void OutboxView::askCancel()
{
    QList<EntryId> ids;
    const QList<EntrySummary> entries = chosen();
    for (const EntrySummary &entry : entries) {
        const QList<EntryAction> actions = actionsFor(entry, m_post.clock().now());
        if (actions.contains(EntryAction::Cancel) || actions.contains(EntryAction::Remove))
            ids += entry.id;
    }
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_notice->tell(NoticeBar::Tone::Warning, tr("Take %n message(s) out of the outbox?", nullptr, count),
                   tr("Nothing of it is sent any more, and it is not kept."));
    QPushButton *keep = m_notice->addButton(tr("&Keep"));
    connect(keep, &QPushButton::clicked, m_notice, &NoticeBar::dismiss);
    connect(m_notice->addButton(tr("Take &Out")), &QPushButton::clicked, this,
            [this, ids] { withdrawChosen(ids); });
    keep->setFocus();
}

void OutboxView::withdrawChosen(const QList<EntryId> &ids)
{
    m_notice->dismiss();
    for (const EntryId id : ids)
        report(m_post.withdraw(id));
}

std::optional<Account> OutboxView::accountOf(const EntrySummary &entry) const
{
    const auto account = m_engine.accounts().find(entry.account);
    if (account && *account)
        return **account;
    m_notice->tell(NoticeBar::Tone::Problem, tr("The account “%1” is not there any more.").arg(entry.account));
    return std::nullopt;
}

void OutboxView::askPassword(const EntrySummary &entry)
{
    m_asked = accountOf(entry);
    if (m_asked && !isPasswordTyped(*m_asked))
        Q_EMIT accountWanted(*m_asked); // a command gives it, or nothing does
    else if (m_asked)
        m_login->ask(*m_asked, tr("%1 asks for the password of %2.").arg(m_asked->host.shown(), m_asked->username));
}

void OutboxView::askToUnlock(const EntrySummary &entry)
{
    m_asked = accountOf(entry);
    if (m_asked && !m_login->askToUnlock(*m_asked, tr("The way to %1 needs them.").arg(m_asked->host.shown())))
        m_notice->tell(NoticeBar::Tone::Notice, Wording::text(*entry.failure),
                       Wording::explanation(*entry.failure, Wording::Face::Window));
}

void OutboxView::askToAuthorize(const EntrySummary &entry)
{
    m_asked = accountOf(entry);
    if (m_asked && m_asked->authorization)
        m_login->authorize(*m_asked);
    else if (m_asked)
        Q_EMIT accountWanted(*m_asked); // it has no provider any more
}

/// All that waits for this login goes again, and what waited for the passphrase.
void OutboxView::sendWaiting()
{
    if (!m_asked)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EntrySummary &entry = m_model.at(row);
        const QList<EntryAction> actions = actionsFor(entry, m_post.clock().now());
        const bool isUnlocked = actions.contains(EntryAction::Unlock) && !m_engine.passwords().isLocked();
        if (isUnlocked || (entry.account == m_asked->name && isOfLogin(actions)))
            report(m_post.sendNow(entry.id));
    }
}

/// Looks at the server as it is now: what is reviewed is what is there.
void OutboxView::reviewServer(const EntrySummary &entry)
{
    m_asked = accountOf(entry);
    if (!m_asked)
        return;
    m_notice->tell(NoticeBar::Tone::Notice, tr("Looking at %1…").arg(m_asked->host.shown()));
    m_look = std::make_unique<WarmLine>(m_engine);
    connect(m_look.get(), &WarmLine::changed, this, &OutboxView::afterLook);
    connect(m_look.get(), &WarmLine::unusable, this,
            [this](const StoreFailure &why) { m_notice->tell(NoticeBar::Tone::Problem, Wording::text(why)); });
    m_look->use(*m_asked);
    m_look->reopen(); // now, also where a line is opened only to send
}

void OutboxView::afterLook(const LineReport &seen)
{
    const bool open = seen.phase == LineReport::Phase::Open;
    if (!open && seen.phase != LineReport::Phase::Held && seen.phase != LineReport::Phase::Failed)
        return;
    const LineReport report = seen;  // it goes with the line
    m_look.release()->deleteLater(); // it is what has just spoken
    m_notice->dismiss();
    if (isFirstContact(report))
        return Sealpost::reviewServer(m_engine, *m_asked, report, this, [this] { m_post.tryAgain(); });
    if (isUpToAccount(report))
        return Q_EMIT trustWanted(*m_asked, report);
    if (isHeld(report) || !open)
        return m_notice->tell(NoticeBar::Tone::Warning, Wording::sentence(report),
                              Wording::explanation(report, Wording::Face::Window));
    m_post.tryAgain(); // nothing is in the way any more
}

} // namespace Sealpost
