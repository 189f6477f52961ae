#pragma once

#include "transfer/ImportPlan.h"
#include "ui/parts/NoticeBar.h"

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace Sealpost {

class LongText;
class NotedField;
class ReasonField;

/// Before an account is imported: what comes, under which name, and where that makes something less safe here,
/// what, and why it is to be so.
class ImportBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit ImportBar(const ImportPlan &plan, QWidget *parent = nullptr); ///< of which nothing is said yet

    /// Asks whether this is to be done. `problem` says why the account cannot have its name here; empty: it can.
    void review(const ImportPlan &plan, const QString &problem = {});

    void takeKeyboard(); ///< at the answer that changes nothing

    [[nodiscard]] const ImportPlan &plan() const { return m_plan; } ///< that was reviewed last

Q_SIGNALS:
    void nameTyped(const QString &name);   ///< the plan for that name is to be reviewed
    void confirmed(const QString &reason); ///< which is empty where nothing is lowered
    void declined();

private:
    void addName(QFormLayout &rows);
    void addReason(QFormLayout &rows);
    void showLowerings();
    void ask();
    void follow(const QString &typed);
    void confirm();

    ImportPlan m_plan;
    QString m_told; ///< that is more than the question
    QLineEdit *m_name;
    NotedField *m_nameField;
    QWidget *m_lowered; ///< hidden where nothing is
    LongText *m_lowerings;
    ReasonField *m_reason;
    QPushButton *m_decline = nullptr;
};

} // namespace Sealpost
