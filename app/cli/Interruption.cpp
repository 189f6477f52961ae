#include "cli/Interruption.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Sealpost::Cli {

namespace {

volatile std::sig_atomic_t wakeUpFd = -1;

extern "C" void wakeUp(int)
{
    const char octet = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeUpFd, &octet, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it the signals end the program, as they would have
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::drain);
    wakeUpFd = m_pipe[1];
    handle(SIGINT, wakeUp);
    handle(SIGTERM, wakeUp);
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    wakeUpFd = -1;
    m_notifier.reset();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Interruption::drain()
{
    std::array<char, 16> octets{};
    while (::read(m_pipe[0], octets.data(), octets.size()) > 0) {
    }
    Q_EMIT interrupted();
}

} // namespace Sealpost::Cli
