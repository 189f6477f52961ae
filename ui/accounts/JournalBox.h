#pragma once

#include "trust/JournalFilter.h"
#include "ui/accounts/JournalModel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeView)

namespace Sealpost {

class NoticeBar;

/// The journal of an account (TRUST §5): the lines that are wanted of it, which can be read, and written to a file.
class JournalBox : public QWidget
{
    Q_OBJECT

public:
    explicit JournalBox(QWidget *parent = nullptr);

    void setEntries(const QList<JournalEntry> &oldestFirst);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *filterRow();
    [[nodiscard]] QDateEdit *dayField(const QString &name);
    void fillEvents();
    void setDays(const QDate &first, const QDate &last);
    [[nodiscard]] JournalFilter filter() const;
    void showWanted();
    void chooseFile();
    void write(const QString &path);

    QList<JournalEntry> m_all;
    QList<JournalEntry> m_wanted;
    JournalModel m_model;
    QComboBox *m_event;
    QLineEdit *m_text;
    QDateEdit *m_since;
    QDateEdit *m_until;
    QPushButton *m_export;
    QWidget *m_filter;
    QLabel *m_nothing;
    QTreeView *m_view;
    NoticeBar *m_notice;
};

} // namespace Sealpost
