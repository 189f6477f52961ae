#pragma once

#include "accounts/Account.h"
#include "store/StoreFailure.h"
#include "ui/accounts/PinsModel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeView)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class Engine;
class JournalBox;
class PinRemovalBar;
class PinEntry;
struct TrustTerms;

/// What is known of an account's servers (TRUST §5): the pinned keys, which can be added and removed, and the
/// journal, which can only be read.
class BookPage : public QWidget
{
    Q_OBJECT

public:
    explicit BookPage(Engine &engine, QWidget *parent = nullptr);

    void setAccount(const Account &account);

Q_SIGNALS:
    void changed();
    void failed(const Sealpost::StoreFailure &failure);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPins(QVBoxLayout &column);
    void reload();
    void beginAdding();
    void endAdding();
    void add(const Fingerprint &key, const QString &note);
    [[nodiscard]] Result<TrustTerms, StoreFailure> keptTerms() const;
    void askRemove();
    void keep();
    void remove(const QString &reason);

    Engine &m_engine;
    std::optional<Account> m_account;
    PinsModel m_pins;
    QTreeView *m_pinsView;
    QPushButton *m_add;
    QPushButton *m_remove;
    PinRemovalBar *m_question;
    PinEntry *m_entry;
    QLabel *m_noPins;
    JournalBox *m_journal;
};

} // namespace Sealpost
