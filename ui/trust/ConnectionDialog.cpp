#include "ui/trust/ConnectionDialog.h"

#include "ui/help/HelpKey.h"
#include "ui/parts/PlainLabel.h"
#include "ui/parts/ScrolledPage.h"
#include "ui/parts/TabOrder.h"
#include "ui/trust/CertificateView.h"
#include "ui/trust/LineReportView.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Sealpost {

namespace {

constexpr std::chrono::minutes untilOlder{1};

/// A line that says nothing about the server's certificates: there is none, or not yet.
bool isGone(const LineReport &report)
{
    using Phase = LineReport::Phase;
    return !report.peer && report.phase != Phase::Open && report.phase != Phase::Held;
}

} // namespace

ConnectionDialog::ConnectionDialog(const LineReport &report, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_view(new LineReportView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setAccessibleName(tr("Connection and certificates"));
    m_tabs->addTab(linePage(), tr("&Connection"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    addHelpButton(*m_buttons, HelpPage::Connection);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(m_buttons);
    setReport(report);
    connect(&m_eachMinute, &QTimer::timeout, this, &ConnectionDialog::tellFacts);
    m_eachMinute.start(untilOlder);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 40);
}

QWidget *ConnectionDialog::linePage()
{
    auto *page = new QWidget;
    m_lineColumn = new QVBoxLayout(page);
    m_lineColumn->addWidget(m_view);
    m_lineColumn->addSpacing(fontMetrics().height() / 2);
    m_remark = remarkLabel(tr("The certificates are those that the server showed before."), page);
    m_lineColumn->addWidget(m_remark);
    m_lineColumn->addStretch();
    return scrolled(page, this);
}

void ConnectionDialog::setReport(const LineReport &report)
{
    const bool keepsChain = isGone(report) && m_report && m_report->host == report.host;
    m_report = report;
    setWindowTitle(tr("Connection to %1").arg(report.host.shown()));
    m_view->setReport(report);
    tellFacts();
    if (!keepsChain)
        setChain(report.peer ? report.peer->chain : QList<Certificate>());
    m_remark->setVisible(keepsChain && !m_chain.isEmpty());
}

void ConnectionDialog::tellFacts()
{
    const QList<ConnectionFact> facts = factsOf(*m_report, QDateTime::currentDateTimeUtc());
    const auto sameLabel = [](const ConnectionFact &a, const ConnectionFact &b) { return a.label == b.label; };
    if (!std::equal(facts.begin(), facts.end(), m_shown.begin(), m_shown.end(), sameLabel))
        layOut(facts);
    for (qsizetype at = 0; at < facts.size(); ++at)
        if (facts.at(at) != m_shown.value(at)) // what is selected in the others stays so
            setPlainText(*m_texts.at(at), facts.at(at).text);
    m_shown = facts;
}

void ConnectionDialog::layOut(const QList<ConnectionFact> &facts)
{
    delete m_facts;
    m_facts = new QWidget;
    m_shown.clear();
    m_texts.clear();
    auto *rows = new QFormLayout(m_facts);
    rows->setContentsMargins({});
    for (const ConnectionFact &fact : facts) {
        m_texts += plainLabel({}, m_facts);
        rows->addRow(fact.label, m_texts.last());
    }
    m_lineColumn->insertWidget(m_lineColumn->indexOf(m_remark), m_facts);
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
        takeTurn(*page, *m_buttons);
    }
    m_tabs->setCurrentIndex(qMin(reading, m_tabs->count() - 1));
}

/// Most of a page is text, which takes no keys.
void ConnectionDialog::keyPressEvent(QKeyEvent *event)
{
    const auto *area = qobject_cast<QScrollArea *>(m_tabs->currentWidget());
    QScrollBar *bar = area->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

} // namespace Sealpost
