#pragma once

#include "accounts/Account.h"
#include "discovery/Discovery.h"
#include "submission/LineReport.h"
#include "ui/accounts/AccountStart.h"
#include "ui/accounts/PersonForm.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class AccountTrial;
class Engine;
class LineReportView;
class NoticeBar;
class PageRoom;
class ReviewBox;
class ServerSearch;
class UnlockBar;
struct StoreFailure;

/// A new account in a minute: name, address, password. Its server is found while they are typed, shown, tested and
/// kept. Nothing that a server takes part in, and no password, leaves before it was shown and a person pressed a
/// button; the rest is for the whole page, which can be gone on to at any time.
class NewAccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewAccountDialog(Engine &engine, const Discovery::MakeSources &makeSources = Discovery::allSources,
                              QWidget *parent = nullptr, std::chrono::milliseconds pause = PersonForm::usualPause);
    ~NewAccountDialog() override;

    void showReport(const LineReport &report); ///< what became of a test
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void saved(const Sealpost::Account &account);
    void trustChanged();
    void byHandWanted(const Sealpost::AccountStart &start); ///< and it is closed

private:
    void layOut();
    void addButtons();
    void connectParts();
    void afterEdit();
    void afterSearch();
    [[nodiscard]] std::optional<Account> typed();

    void test();
    void save();
    void setUpByHand(AccountStart::Login login);
    void conclude(const LineReport &report);
    void review(const LineReport &report);
    void pin(const Certificate &shown, Pin::How how);
    void forgetTest();
    [[nodiscard]] Secret passwordOf(const Account &account);
    [[nodiscard]] bool needsPassphrase(const Account &account);
    void keepPassword(const Account &account);
    void tellNotKept(const QString &why);
    void tellFailure(const StoreFailure &failure);
    void askDiscard();

    Engine &m_engine;
    PersonForm *m_person;
    ServerSearch *m_server;
    LineReportView *m_result;
    QVBoxLayout *m_column = nullptr; ///< of the page
    PageRoom *m_room = nullptr;
    NoticeBar *m_notice;
    UnlockBar *m_unlock = nullptr;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_browser = nullptr; ///< where the provider gives tokens
    ReviewBox *m_review = nullptr;
    AccountTrial *m_trial;
    std::optional<Account> m_tried; ///< whose server the report is about
    QStringList m_rememberedAs;     ///< SecretNames of what was tested
    bool m_keepsNothing = false;    ///< the person gives no passphrase: what was typed counts in this run
    bool m_isSaved = false;         ///< only its password may still be on its way to where it is kept
};

} // namespace Sealpost
