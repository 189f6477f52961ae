#pragma once

#include "store/StoreFailure.h"
#include "ui/accounts/JournalModel.h"
#include "ui/accounts/PinsModel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeView)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class Engine;
class NoticeBar;

/// What is known of an account's servers (TRUST §5): the pinned keys, which can be removed, and the journal, which
/// can only be read.
class BookPage : public QWidget
{
    Q_OBJECT

public:
    explicit BookPage(Engine &engine, QWidget *parent = nullptr);

    void setAccount(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const Sealpost::StoreFailure &failure);

private:
    void addPins(QVBoxLayout &column);
    void addJournal(QVBoxLayout &column);
    void reload();
    void askRemove();
    void remove(const Pin &pin);

    Engine &m_engine;
    QString m_account;
    PinsModel m_pins;
    JournalModel m_journal;
    QTreeView *m_pinsView;
    QTreeView *m_journalView;
    QPushButton *m_remove;
    NoticeBar *m_question;
    QLabel *m_noPins;
    QLabel *m_noJournal;
};

} // namespace Sealpost
