#pragma once

#include "submission/LineReport.h"
#include "ui/compose/WarmLine.h"
#include "ui/outbox/EntryAction.h"
#include "ui/outbox/OutboxModel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace Sealpost {

class EntryView;
class NoticeBar;
class LoginDesk;

/// The page "Outbox": what waits, why, and what can be done about it. Everything is asked in place.
class OutboxView : public QWidget
{
    Q_OBJECT

public:
    OutboxView(Engine &engine, PostOffice &post, QWidget *parent = nullptr);

    [[nodiscard]] int count() const;
    void choose(EntryId id);

Q_SIGNALS:
    void countChanged(int count);
    void editWanted(Sealpost::EntryId id);
    void accountWanted(const Sealpost::Account &account);
    void trustWanted(const Sealpost::Account &account, const Sealpost::LineReport &report);

private:
    [[nodiscard]] QWidget *emptyPage();
    void layOut();
    [[nodiscard]] int widthOfStates() const;
    void connectParts();
    void addKeys();
    void showMenu(const QPoint &where);
    void refresh();
    void showChosen();
    void showPace();
    [[nodiscard]] QList<EntrySummary> chosen() const;
    [[nodiscard]] std::optional<Account> accountOf(const EntrySummary &entry) const;

    void act(EntryAction action);
    void sendChosen();
    void askCancel();
    void withdrawChosen(const QList<EntryId> &ids);
    void askPassword(const EntrySummary &entry);
    void askToUnlock(const EntrySummary &entry);
    void askToAuthorize(const EntrySummary &entry);
    void sendWaiting(); ///< what waits for what was given
    void reviewServer(const EntrySummary &entry);
    void afterLook(const LineReport &report);
    void tellTooLate();
    void report(const Result<bool, StoreFailure> &done);

    Engine &m_engine;
    PostOffice &m_post;
    OutboxModel m_model;
    NoticeBar *m_notice; ///< about what is chosen
    NoticeBar *m_late;   ///< what has happened meanwhile, whatever is chosen
    LoginDesk *m_login;
    QStackedWidget *m_pages; ///< nothing there, the list
    QTreeView *m_list;
    EntryView *m_entry;
    std::optional<Account> m_asked;   ///< whose login is asked for, or whose server is being looked at
    std::unique_ptr<WarmLine> m_look; ///< at that server
    int m_count = 0;
};

} // namespace Sealpost
