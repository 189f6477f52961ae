#pragma once

#include "transfer/AccountImport.h"

#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

class Engine;
class ForeignTransfer;
class ImportBar;

/// Accounts go into files and come from them, also from those of other mail programs; what a file would do is
/// reviewed in the window.
class AccountTransfer : public QObject
{
    Q_OBJECT

public:
    AccountTransfer(Engine &engine, QWidget *window);

    void chooseExport(const Account &account);
    void chooseImport();

    void exportTo(const Account &account, const QString &path); ///< in place of what is there
    void importFrom(const QString &path); ///< a file, or the folder of a profile of Thunderbird

Q_SIGNALS:
    void reviewWanted(QWidget *bar); ///< it is to be shown; it deletes itself when it was answered
    void imported(const QStringList &accountNames);
    void exported(const QString &sentence);
    void failed(const QString &sentence);

private:
    [[nodiscard]] Result<AccountImport, StoreFailure> intoProfile();
    void review(const QString &name);
    void open(const ImportPlan &plan);
    void carryOut(const QString &reason);
    void finish();
    [[nodiscard]] bool isBroken(const QString &name) const; ///< an account here

    Engine &m_engine;
    QWidget *m_window;
    ForeignTransfer *m_foreign;
    std::optional<AccountFile> m_file; ///< under review
    QPointer<ImportBar> m_bar;         ///< ... in it
    QPointer<QWidget> m_before;        ///< had the keyboard, and has it again then
};

} // namespace Sealpost
