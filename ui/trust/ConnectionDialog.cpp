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

namespace {

QFormLayout *rowsOf(const QList<ConnectionFact> &facts, QWidget *parent)
{
    auto *rows = new QFormLayout;
    for (const ConnectionFact &fact : facts)
        rows->addRow(fact.label, plainLabel(fact.text, parent));
    return rows;
}

} // namespace

ConnectionDialog::ConnectionDialog(const LineReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Connection to %1").arg(report.host.shown()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Connection and certificates"));
    tabs->addTab(linePage(report), tr("&Connection"));
    if (report.peer)
        addChain(tabs, *report.peer);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 40);
}

QWidget *ConnectionDialog::linePage(const LineReport &report)
{
    auto *page = new QWidget;
    auto *view = new LineReportView(page);
    view->setReport(report);
    auto *column = new QVBoxLayout(page);
    column->addWidget(view);
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(rowsOf(factsOf(report), page));
    column->addStretch();
    return scrolled(page, this);
}

void ConnectionDialog::addChain(QTabWidget *tabs, const PeerCertificate &peer)
{
    for (qsizetype at = 0; at < peer.chain.size(); ++at) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(new CertificateView(peer.chain.at(at), page));
        column->addStretch();
        tabs->addTab(scrolled(page, this), at == 0 ? tr("&Server's certificate") : tr("Issuer &%1").arg(at));
    }
}

} // namespace Sealpost
