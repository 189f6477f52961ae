#include "ui/compose/WarmLine.h"

#include "ui/Engine.h"

#include <QTimer>

namespace Sealpost {

WarmLine::WarmLine(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

WarmLine::~WarmLine() = default;

void WarmLine::use(const Account &account)
{
    if (m_account == account)
        return;
    m_line.reset();
    m_account = account;
    // The window is to stand before stores and libraries are opened.
    QTimer::singleShot(0, this, &WarmLine::start);
}

void WarmLine::start()
{
    if (m_line || !m_account)
        return;
    const auto parts = m_engine.lineParts();
    if (!parts) {
        Q_EMIT unusable(parts.error());
        return;
    }
    m_line = std::make_unique<Line>(*m_account, *parts);
    connect(m_line.get(), &Line::changed, this, [this] { Q_EMIT changed(m_line->report()); });
    reopen();
}

void WarmLine::reopen()
{
    if (!m_line)
        return start();
    const bool silent = m_engine.credentials().hasAtHand(*m_account);
    m_line->open(silent ? Line::Purpose::Submit : Line::Purpose::Look);
}

void WarmLine::reopenIfLost()
{
    using Phase = LineReport::Phase;
    if (m_line && (m_line->report().phase == Phase::Closed || m_line->report().phase == Phase::Failed))
        reopen();
}

} // namespace Sealpost
