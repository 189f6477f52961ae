#pragma once

#include "submission/Line.h"

#include <QDialog>
#include <QSet>

QT_FORWARD_DECLARE_CLASS(QTabWidget)

namespace Sealpost {

class AccountForm;
class BookPage;
class Engine;
class LineReportView;
class LoweringBar;
class NoticeBar;
class TrustPage;
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

    void startFrom(const Account &other); ///< a new account that begins as a copy of this one

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
    [[nodiscard]] QWidget *buttons();
    [[nodiscard]] std::optional<Account> typed();
    [[nodiscard]] Account usual(const Account &account) const;
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
    void rememberPassword(const Account &account);
    [[nodiscard]] bool isNameFree(const Account &account);
    void askDiscard();
    void forgetTrials();

    Engine &m_engine;
    std::optional<Account> m_before; ///< as it is kept; empty: it is a new one
    bool m_touched = false;
    std::optional<Account> m_judged; ///< whose server the report is about
    QSet<QString> m_trials;          ///< names under which a new account was tested, and is not saved
    QTabWidget *m_pages;
    AccountForm *m_form;
    TrustPage *m_trust;
    BookPage *m_book;
    LineReportView *m_result;
    NoticeBar *m_notice = nullptr;
    LoweringBar *m_lowering = nullptr;
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost
