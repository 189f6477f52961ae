#include "ui/trust/ConnectionDialog.h"

#include "ui/parts/PlainLabel.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/trust/CertificateView.h"
#include "ui/trust/ConnectionFacts.h"
#include "ui/trust/LineReportView.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Sealpost {

ConnectionDialog::ConnectionDialog(const LineReport &report, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_view(new LineReportView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setAccessibleName(tr("Connection and certificates"));
    m_tabs->addTab(linePage(), tr("&Connection"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    setReport(report);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 40);
}

QWidget *ConnectionDialog::linePage()
{
    auto *page = new QWidget;
    m_lineColumn = new QVBoxLayout(page);
    m_lineColumn->addWidget(m_view);
    m_lineColumn->addSpacing(fontMetrics().height() / 2);
    m_lineColumn->addStretch();
    return scrolled(page, this);
}

void ConnectionDialog::setReport(const LineReport &report)
{
    setWindowTitle(tr("Connection to %1").arg(report.host.shown()));
    m_view->setReport(report);
    setFacts(report);
    setChain(report.peer ? report.peer->chain : QList<Certificate>());
}

void ConnectionDialog::setFacts(const LineReport &report)
{
    delete m_facts;
    m_facts = new QWidget;
    auto *rows = new QFormLayout(m_facts);
    rows->setContentsMargins({});
    for (const ConnectionFact &fact : factsOf(report))
        rows->addRow(fact.label, plainLabel(fact.text, m_facts));
    m_lineColumn->insertWidget(m_lineColumn->count() - 1, m_facts);
}

void ConnectionDialog::setChain(const QList<Certificate> &chain)
{
    if (chain == m_chain)
        return;
    m_chain = chain;
    const int reading = m_tabs->currentIndex();
    while (m_tabs->count() > 1)
        delete m_tabs->widget(1);
    for (qsizetype at = 0; at < chain.size(); ++at) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(new CertificateView(chain, at, page));
        column->addStretch();
        m_tabs->addTab(scrolled(page, this), at == 0 ? tr("&Server's certificate") : tr("Issuer &%1").arg(at));
    }
    m_tabs->setCurrentIndex(qMin(reading, m_tabs->count() - 1));
}

} // namespace Sealpost
