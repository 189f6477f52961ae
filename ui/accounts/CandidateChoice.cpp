#include "ui/accounts/CandidateChoice.h"

#include "discovery/CandidateAccount.h"
#include "ui/parts/ChoiceName.h"
#include "ui/parts/PlainLabel.h"
#include "wording/DiscoveryText.h"
#include "wording/WaysText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOfAHost = 24; // characters, before a window gets too narrow

void setOptional(QLabel &label, const QString &text)
{
    setPlainText(label, text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CandidateChoice::CandidateChoice(QWidget *parent)
    : QWidget(parent)
    , m_host(new QComboBox(this))
    , m_risk(plainLabel({}, this))
    , m_approval(new QCheckBox(tr("My provider takes ma&il there"), this))
    , m_need(plainLabel({}, this))
    , m_help(new QPushButton(tr("Open the Provider's Pa&ge"), this))
{
    setChoiceName(*m_host, tr("Server"));
    m_host->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_host->setMinimumContentsLength(shownOfAHost);
    m_help->setAutoDefault(false);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins({});
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(*rows);
    connect(m_host, &QComboBox::activated, this, &CandidateChoice::choose);
    connect(m_approval, &QCheckBox::clicked, this, &CandidateChoice::changed);
    connect(m_help, &QPushButton::clicked, this, &CandidateChoice::openHelp);
    hide();
}

void CandidateChoice::addRows(QFormLayout &rows)
{
    rows.addRow(tr("S&erver:"), m_host);
    m_ways = addRow(rows, tr("Ways:"));
    m_username = addRow(rows, tr("User name:"));
    m_evidence = addRow(rows, tr("Source:"));
    rows.addRow(m_risk);
    rows.addRow(m_approval);
    rows.addRow(m_need);
    rows.addRow(m_help);
}

QLabel *CandidateChoice::addRow(QFormLayout &rows, const QString &label)
{
    QLabel *text = plainLabel({}, this);
    rows.addRow(label, text);
    return text;
}

void CandidateChoice::setCandidates(const QList<Candidate> &candidates, const Address &address)
{
    if (m_candidates == candidates && m_address == address)
        return;
    m_candidates = candidates;
    m_address = address;
    listHosts();
    if (const auto candidate = current())
        show(*candidate);
    setVisible(!candidates.isEmpty());
    Q_EMIT changed();
}

void CandidateChoice::clear()
{
    m_candidates.clear();
    m_address.reset();
    m_picked.reset();
    m_shown.reset();
    m_host->clear();
    hide();
    Q_EMIT changed();
}

/// What a person has chosen stays chosen, wherever better evidence of another server puts it.
void CandidateChoice::listHosts()
{
    m_host->clear();
    for (const Candidate &candidate : std::as_const(m_candidates))
        m_host->addItem(candidate.host.shown());
    const auto picked = std::ranges::find(m_candidates, m_picked, &Candidate::host);
    m_host->setCurrentIndex(picked != m_candidates.end() ? int(picked - m_candidates.begin()) : 0);
}

void CandidateChoice::choose(int index)
{
    m_picked = m_candidates.at(index).host;
    show(m_candidates.at(index));
    Q_EMIT changed();
}

void CandidateChoice::show(const Candidate &candidate)
{
    const Account account = accountAt(candidate, {{}, *m_address});
    const QString domain = m_address->shown().section(u'@', -1);
    if (std::exchange(m_shown, candidate.host) != candidate.host)
        m_approval->setChecked(false); // that was of another one
    m_host->setToolTip(candidate.host.shown());
    setPlainText(*m_ways, Wording::waysText(account));
    setPlainText(*m_username, account.username.isEmpty() ? tr("none, no login") : account.username);
    setPlainText(*m_evidence, Wording::evidenceText(candidate));
    setOptional(*m_risk, Wording::approvalText(candidate, domain));
    m_approval->setVisible(candidate.approval == Approval::Needed);
    setOptional(*m_need, Wording::needText(candidate));
    m_help->setVisible(candidate.help.scheme() == "https"_L1);
    m_help->setToolTip(candidate.help.toDisplayString());
}

void CandidateChoice::openHelp()
{
    if (const auto candidate = current())
        QDesktopServices::openUrl(candidate->help);
}

std::optional<Candidate> CandidateChoice::current() const
{
    const int index = m_host->currentIndex();
    return index >= 0 && index < m_candidates.size() ? std::optional(m_candidates.at(index)) : std::nullopt;
}

bool CandidateChoice::isApproved(const Candidate &candidate) const
{
    return candidate.approval == Approval::NotNeeded || m_approval->isChecked();
}

std::optional<Candidate> CandidateChoice::chosen() const
{
    const auto candidate = current();
    return candidate && isApproved(*candidate) ? candidate : std::nullopt;
}

} // namespace Sealpost
