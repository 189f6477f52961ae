#pragma once

#include "foreign/ForeignFile.h"
#include "foreign/ForeignImport.h"

#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

class AddressBar;
class Engine;
class ForeignImportDialog;

/// The accounts of other mail programs come from their files; what would be added is reviewed over the window.
class ForeignTransfer : public QObject
{
    Q_OBJECT

public:
    ForeignTransfer(Engine &engine, QWidget *window);

    /// `file` is its name, for people. Where the file is for all addresses of a domain, it is asked for one.
    void review(const QString &file, const ForeignOctets &octets);
    void finish(); ///< what is being reviewed

Q_SIGNALS:
    void reviewWanted(QWidget *bar); ///< it is to be shown; it deletes itself when it was answered
    void imported(const QStringList &accountNames);
    void failed(const QString &sentence);

private:
    void read(const std::optional<Address> &address = std::nullopt);
    void askAddress();
    void open(const QList<ForeignAccount> &found);
    void carryOut(const ForeignPlan &plan, PasswordCommands commands, const QString &reason);
    [[nodiscard]] Result<ForeignImport, StoreFailure> intoProfile();

    Engine &m_engine;
    QWidget *m_window;
    QString m_file;
    ForeignOctets m_octets;
    QPointer<AddressBar> m_bar;
    QPointer<ForeignImportDialog> m_dialog;
};

} // namespace Sealpost
