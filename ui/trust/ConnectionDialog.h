#pragma once

#include "submission/LineReport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QTabWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class LineReportView;

/// The connection's page: how the line is protected, which rungs were tried, every certificate of the chain, the
/// pin. It follows the line while it is open, and stays on the tab that is being read.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const LineReport &report, QWidget *parent = nullptr);

    void setReport(const LineReport &report);

private:
    [[nodiscard]] QWidget *linePage();
    void setFacts(const LineReport &report);
    void setChain(const QList<Certificate> &chain);

    QTabWidget *m_tabs;
    LineReportView *m_view;
    QVBoxLayout *m_lineColumn = nullptr;
    QWidget *m_facts = nullptr;
    QList<Certificate> m_chain;
};

} // namespace Sealpost
