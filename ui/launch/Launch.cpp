#include "ui/launch/Launch.h"

#include "ui/launch/LaunchAddress.h"

namespace Sealpost {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The first may be about to listen, or about to end.
constexpr auto betweenTries = 50ms;
constexpr int tries = 100;

} // namespace

Launch::Launch(const Profile &profile, const LaunchOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_address(launchAddress(profile))
    , m_lock(profile.folder() + "/window.lock"_L1)
    , m_triesLeft(tries)
{
    m_lock.setStaleLockTime(0); // however old: what counts is whether its program lives
    m_again.setSingleShot(true);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, &Launch::start);
    connect(&m_listener, &LaunchListener::launched, this, &Launch::launched);
}

void Launch::start()
{
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError)
        become();
    else
        handOver();
}

// Where no lock can be written, or nothing can listen, there are windows all the same.
void Launch::become()
{
    if (m_lock.isLocked())
        static_cast<void>(m_listener.listen(m_address));
    Q_EMIT launched(m_options);
}

void Launch::handOver()
{
    auto *handover = new LaunchHandover(this);
    connect(handover, &LaunchHandover::ended, this, &Launch::afterHandover);
    connect(handover, &LaunchHandover::ended, handover, &QObject::deleteLater);
    handover->start(m_address, m_options);
}

void Launch::afterHandover(LaunchHandover::End end)
{
    switch (end) {
    case LaunchHandover::End::Taken:
        Q_EMIT handedOver();
        return;
    case LaunchHandover::End::Refused:
        Q_EMIT refused();
        return;
    case LaunchHandover::End::Unreachable:
        if (--m_triesLeft > 0)
            m_again.start();
        else
            Q_EMIT unanswered();
        return;
    }
}

} // namespace Sealpost
