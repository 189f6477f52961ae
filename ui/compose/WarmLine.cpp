#include "ui/compose/WarmLine.h"

#include "accounts/SharedLine.h"
#include "ui/Engine.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace Sealpost {

namespace {

/// Whether nothing but the network is to blame.
bool isLost(const LineReport &report)
{
    using Kind = Smtp::Failure::Kind;
    if (report.phase == LineReport::Phase::Closed)
        return true;
    const bool failed = report.phase == LineReport::Phase::Failed && report.failure;
    constexpr std::array network{Kind::HostNotFound, Kind::Unreachable, Kind::TimedOut, Kind::ConnectionLost};
    return failed && std::find(network.begin(), network.end(), report.failure->kind) != network.end();
}

} // namespace

WarmLine::WarmLine(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

WarmLine::~WarmLine() = default;

void WarmLine::use(const Account &account)
{
    const bool hasFailed = m_line && m_line->report().phase == LineReport::Phase::Failed;
    if (m_account && shareLine(*m_account, account) && !hasFailed) {
        m_account = account;
        return;
    }
    m_line.reset();
    m_account = account;
    // The window is to stand before stores and libraries are opened.
    QTimer::singleShot(0, this, &WarmLine::start);
}

void WarmLine::start()
{
    if (m_line || !make())
        return;
    if (m_engine.settings().checkOnlyOnSend)
        Q_EMIT changed(m_line->report()); // not checked
    else
        reopen();
}

bool WarmLine::make()
{
    if (!m_account)
        return false;
    const auto parts = m_engine.lineParts();
    if (!parts) {
        Q_EMIT unusable(parts.error());
        return false;
    }
    m_line = std::make_unique<Line>(*m_account, *parts);
    connect(m_line.get(), &Line::changed, this, [this] { Q_EMIT changed(m_line->report()); });
    return true;
}

void WarmLine::reopen()
{
    if (!m_line && !make())
        return;
    const bool silent = m_engine.credentials().hasAtHand(*m_account);
    m_line->open(silent ? Line::Purpose::Submit : Line::Purpose::Look);
}

std::unique_ptr<Line> WarmLine::give()
{
    if (m_line)
        m_line->disconnect(this);
    return std::exchange(m_line, nullptr);
}

bool WarmLine::wantsPassword() const
{
    if (!m_line || m_engine.credentials().hasAtHand(*m_account))
        return false;
    const LineReport &report = m_line->report();
    if (report.phase != LineReport::Phase::Open || !report.verdict || !report.capabilities)
        return false;
    const QByteArrayList offered = report.capabilities->mechanisms();
    return !Smtp::Mechanism::usable(offered, m_account->credentialKind, report.verdict->password).isEmpty();
}

void WarmLine::stand()
{
    if (m_line && m_line->report().phase == LineReport::Phase::NotChecked)
        reopen();
    else
        reopenIfLost();
}

/// What the server or trust has refused waits for the person: a password gets one try, not one for each glance.
void WarmLine::reopenIfLost()
{
    if (m_line && isLost(m_line->report()))
        reopen();
}

} // namespace Sealpost
