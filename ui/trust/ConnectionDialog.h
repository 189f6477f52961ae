#pragma once

#include "ui/trust/ConnectionFacts.h"

#include <QDialog>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QTabWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class LineReportView;

/// The connection's page: how the line is protected, which rungs were tried, every certificate of the chain, the
/// pin. It follows the line while it is open, and stays on the tab that is being read. A line that is closed takes
/// no certificate away: they go when another line, or another server, has shown something else.
///
/// A page that is higher than the window is scrolled by its keys wherever the keyboard is.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const LineReport &report, QWidget *parent = nullptr);

    void setReport(const LineReport &report);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *linePage();
    void tellFacts();
    void layOut(const QList<ConnectionFact> &facts);
    void setChain(const QList<Certificate> &chain);

    std::optional<LineReport> m_report;
    QTabWidget *m_tabs;
    QDialogButtonBox *m_buttons;
    LineReportView *m_view;
    QVBoxLayout *m_lineColumn = nullptr;
    QWidget *m_facts = nullptr;
    QList<ConnectionFact> m_shown;
    QList<QLabel *> m_texts; ///< one for each
    QLabel *m_remark = nullptr;
    QList<Certificate> m_chain;
    QTimer m_eachMinute;
};

} // namespace Sealpost
