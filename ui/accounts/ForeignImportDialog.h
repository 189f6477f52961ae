#pragma once

#include "foreign/ForeignImport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class NoticeBar;
class ReasonField;

/// Before accounts of another mail program are taken over: which ones, what of them is not, what is left out and
/// why. Commands that give passwords are run only once a person has agreed to that, and what an account would
/// permit needs a reason.
class ForeignImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file` is its name, for people.
    ForeignImportDialog(const QString &file, const ForeignPlan &plan, QWidget *parent = nullptr);

    void tellFailure(const QString &sentence); ///< the dialog stays

Q_SIGNALS:
    /// `chosen` is what is ticked of the plan; the reason is empty where that has nothing weaker.
    void confirmed(const Sealpost::ForeignPlan &chosen, Sealpost::PasswordCommands commands, const QString &reason);

private:
    void layOut(const QString &file);
    void addAccount(QVBoxLayout &column, const ForeignPlan::Step &step);
    void addLeftOut(QVBoxLayout &column);
    void addCommands(QVBoxLayout &column);
    void addReason(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    [[nodiscard]] ForeignPlan chosen() const;
    void follow();
    void confirm();

    ForeignPlan m_plan;
    QList<QCheckBox *> m_accounts; ///< one for each that would be added
    QCheckBox *m_commands = nullptr;
    QWidget *m_lowered = nullptr; ///< hidden where nothing is
    ReasonField *m_reason = nullptr;
    NoticeBar *m_notice = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace Sealpost
