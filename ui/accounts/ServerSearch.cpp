#include "ui/accounts/ServerSearch.h"

#include "ui/accounts/CandidateChoice.h"
#include "ui/parts/Announcement.h"
#include "ui/parts/Disclosure.h"
#include "ui/parts/LongText.h"
#include "ui/parts/PlainLabel.h"
#include "wording/DiscoveryText.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Of those that need a network.
bool hasAnybodyAnswered(const QList<SourceReport> &reports)
{
    return std::ranges::any_of(reports, [](const SourceReport &report) {
        return report.evidence != Evidence::Provider && report.evidence != Evidence::Guess &&
               report.result != SourceReport::Result::Failed && report.result != SourceReport::Result::TooLate;
    });
}

QString lines(const QList<SourceReport> &reports)
{
    QStringList said;
    for (const SourceReport &report : reports)
        said += u"• "_s + Wording::text(report);
    return said.join(u'\n');
}

} // namespace

ServerSearch::ServerSearch(const Discovery::MakeSources &makeSources, QWidget *parent)
    : QGroupBox(tr("Server for outgoing mail"), parent)
    , m_discovery(makeSources)
    , m_status(plainLabel({}, this))
    , m_stop(new QPushButton(tr("Stop Looki&ng"), this))
    , m_again(new QPushButton(tr("&Look Again"), this))
    , m_choice(new CandidateChoice(this))
    , m_sources(new LongText({}, this))
    , m_asked(new Disclosure(tr("Who was asked, and thei&r answers"), m_sources, this))
{
    layOut();
    connect(m_stop, &QPushButton::clicked, this, &ServerSearch::stop);
    connect(m_again, &QPushButton::clicked, this, &ServerSearch::start);
    connect(&m_discovery, &Discovery::changed, this, &ServerSearch::follow);
    connect(&m_discovery, &Discovery::finished, this, &ServerSearch::follow);
    connect(m_choice, &CandidateChoice::changed, this, &ServerSearch::changed);
    clear();
}

ServerSearch::~ServerSearch() = default;

void ServerSearch::layOut()
{
    m_sources->setAccessibleName(tr("What each of those that were asked said"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    for (QPushButton *button : {m_stop, m_again}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_choice);
    column->addWidget(m_asked);
}

void ServerSearch::lookFor(const Address &address)
{
    if (m_address == address)
        return;
    clear();
    m_address = address;
    start();
}

void ServerSearch::start()
{
    m_discovery.start(*m_address);
    m_asked->setOpen(true);
    follow();
}

void ServerSearch::stop()
{
    if (!m_discovery.isRunning())
        return;
    m_discovery.cancel();
    follow();
}

void ServerSearch::clear()
{
    m_discovery.cancel();
    m_address.reset();
    m_choice->clear();
    m_stop->hide();
    m_again->hide();
    m_asked->hide();
    tell(tr("Type your mail address, and its server is looked for. Your password goes nowhere before you press "
            "Test or Save."));
}

void ServerSearch::follow()
{
    const bool isRunning = m_discovery.isRunning();
    const QList<Candidate> found = m_discovery.candidates();
    m_stop->setVisible(isRunning);
    m_again->setVisible(!isRunning && found.isEmpty());
    m_asked->show();
    m_sources->setText(lines(m_discovery.reports()));
    if (!isRunning)
        m_asked->setOpen(found.isEmpty()); // who has a server needs to know no more
    m_choice->setCandidates(found, *m_address);
    tell(status());
    Q_EMIT changed(); // the same server may be settled now
}

/// Those who listen are told what it comes to, not each step on the way.
void ServerSearch::tell(const QString &status)
{
    if (m_status->accessibleName() == status)
        return;
    setPlainText(*m_status, status);
    m_status->setAccessibleName(status);
    announceChange(m_status);
}

QString ServerSearch::status() const
{
    if (!m_discovery.isSettled())
        return tr("Looking for the server of %1…").arg(domain());
    return m_discovery.candidates().isEmpty()
               ? statusOfNone()
               : tr("Found for %1. Your password goes there once you press Test or Save, and not before.")
                     .arg(domain());
}

QString ServerSearch::statusOfNone() const
{
    if (hasAnybodyAnswered(m_discovery.reports()))
        return tr("No server was found for %1. The help pages of your provider name it: set it up by hand.")
            .arg(domain());
    return tr("Nobody could be asked about %1. Is this computer online? You can set the server up by hand.")
        .arg(domain());
}

QString ServerSearch::domain() const
{
    return m_address->shown().section(u'@', -1);
}

std::optional<Candidate> ServerSearch::chosen() const
{
    return m_discovery.isSettled() ? likeliest() : std::nullopt;
}

std::optional<Candidate> ServerSearch::likeliest() const
{
    return m_choice->chosen();
}

} // namespace Sealpost
