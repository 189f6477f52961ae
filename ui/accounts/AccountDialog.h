#pragma once

#include "submission/Line.h"

#include <QDialog>

namespace Sealpost {

class AccountForm;
class Engine;
class LineReportView;
class NoticeBar;

/// Makes or edits an account, and tests it: the ladder, the verdict, the login. Nothing typed is lost by accident.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(Engine &engine, const std::optional<Account> &account = {}, QWidget *parent = nullptr);
    ~AccountDialog() override;

    void showReport(const LineReport &report);
    void reject() override;

Q_SIGNALS:
    void saved(const Sealpost::Account &account);

private:
    void layOut();
    [[nodiscard]] QWidget *buttons();
    void test();
    void save();
    void offerReview(const QString &why, const QString &button);
    void review();
    void rememberPassword(const Account &account);
    [[nodiscard]] bool isNameFree(const Account &account);
    void askDiscard();

    Engine &m_engine;
    bool m_isNew;
    AccountForm *m_form;
    LineReportView *m_result;
    NoticeBar *m_notice;
    std::unique_ptr<Line> m_line;
};

} // namespace Sealpost
