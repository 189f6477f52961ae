#pragma once

#include "accounts/Account.h"
#include "submission/LineReport.h"
#include "ui/parts/UnlockBar.h"

#include <QDialog>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QTabWidget)

namespace Sealpost {

class AccountForm;
class AccountSecrets;
class AccountTrial;
class AuthorizeBar;
class BookPage;
class Engine;
class IdentitiesPage;
class LineReportView;
class LoweringBar;
class NoticeBar;
class TrustPage;
struct AccountStart;
struct Lowering;
struct StoreFailure;

/// Makes or edits an account, and tests it: the ladder, the verdict, the login. Nothing typed is lost by accident.
///
/// What the account permits and demands is kept with *Save*, and what lowers its safety only with a reason, typed
/// in the same place. What is done to pins and levels, and what is taken back, is done at once: `trustChanged`.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(Engine &engine, const std::optional<Account> &account = {}, QWidget *parent = nullptr);
    ~AccountDialog() override;

    void startFrom(const Account &other);      ///< a new account that begins as a copy of this one
    void startFrom(const AccountStart &start); ///< ... with what was typed elsewhere

    void showReport(const LineReport &report); ///< what became of a test
    /// Opens "Server and trust" with what a message saw of the account's server: its key stands first.
    void showTrust(const LineReport &report);
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void saved(const Sealpost::Account &account);
    void trustChanged();

private:
    void layOut();
    void addPages();
    void connectPages();
    void addButtons();
    void afterEdit();
    [[nodiscard]] std::optional<Account> typed();
    [[nodiscard]] bool takeIdentities(Account &account);
    void useServer(const Account &account);

    void test();
    void save();
    void saveLowered(const QString &reason);
    void store(const Account &account, const QString &reason);
    void afterTakenBack(const Lowering &lowering);
    void showSettings(const Account &kept);
    void offerReview(const QString &why, const QString &button);
    void review();
    void pin(const Certificate &shown, Pin::How how);
    void afterTrustChange();
    void tellFailure(const StoreFailure &failure);
    void authorize();
    void afterPassphrase(const QString &why, UnlockBar::Purpose purpose, std::function<void()> next);
    void askPassphraseToTest();
    void keepSecretsOf(const Account &account, const std::optional<Account> &before);
    void tellNotKept(PasswordStoreFailure why);
    void conclude(const LineReport &report);
    [[nodiscard]] bool isNameFree(const Account &account);
    void askDiscard();

    Engine &m_engine;
    std::optional<Account> m_before; ///< as it is kept; empty: it is a new one
    bool m_touched = false;
    std::optional<Account> m_judged; ///< whose server the report is about
    QTabWidget *m_pages;
    AccountForm *m_form;
    IdentitiesPage *m_identities;
    TrustPage *m_trust;
    BookPage *m_book;
    LineReportView *m_result;
    NoticeBar *m_notice = nullptr;
    LoweringBar *m_lowering = nullptr;
    UnlockBar *m_unlock = nullptr;
    AuthorizeBar *m_authorize = nullptr;
    std::function<void()> m_afterUnlocked;
    QDialogButtonBox *m_buttons = nullptr;
    AccountTrial *m_trial;
    std::unique_ptr<AccountSecrets> m_secrets;
};

} // namespace Sealpost
