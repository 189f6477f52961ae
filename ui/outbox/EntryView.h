#pragma once

#include "ui/outbox/EntryAction.h"
#include "ui/outbox/RecipientsModel.h"
#include "ui/outbox/SendingPace.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QTabWidget)

namespace Sealpost {

class IconLabel;

/// A message of the outbox whole: what becomes of it, what can be done, each recipient, the conversation.
class EntryView : public QWidget
{
    Q_OBJECT

public:
    explicit EntryView(QWidget *parent = nullptr);

    /// `conversation`: of the last attempt, empty where nothing went wrong. `server`: of its account, as people
    /// read it; empty: the account is gone.
    void show(const Entry &entry, const QString &conversation, const QString &server, const QDateTime &now);
    void showSeveral(const QList<EntrySummary> &entries, const QDateTime &now);
    void takeFocus(); ///< to what can be done with it, or else to what is known of it
    void setPace(const std::optional<SendingPace> &pace, const QDateTime &now);

Q_SIGNALS:
    void wanted(Sealpost::EntryAction action);

private:
    void layOut();
    [[nodiscard]] QWidget *head();
    void offer(const QList<EntryAction> &actions);
    void setFacts(const Entry &entry, const QString &server, const QDateTime &now);

    IconLabel *m_icon;
    QLabel *m_subject;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QList<EntryAction> m_offered;
    QTabWidget *m_tabs;
    RecipientsModel m_recipients;
    QWidget *m_facts;
    QPlainTextEdit *m_conversation;
};

} // namespace Sealpost
