#include "cli/Terminal.h"

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace Sealpost {

Terminal::Terminal()
    : m_master(posix_openpt(O_RDWR | O_NOCTTY))
{
    if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
        qFatal("no pseudo terminal");
    m_slave = ::open(ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    fcntl(m_master, F_SETFL, O_NONBLOCK);
    fcntl(m_master, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Terminal::read);
}

Terminal::~Terminal()
{
    m_notifier.reset();
    ::close(m_slave);
    ::close(m_master);
}

void Terminal::attach(QProcess &process, Streams streams) const
{
    process.setChildProcessModifier([slave = m_slave, streams] {
        if (streams != Streams::Errors)
            ::dup2(slave, STDIN_FILENO);
        if (streams == Streams::All)
            ::dup2(slave, STDOUT_FILENO);
        ::dup2(slave, STDERR_FILENO);
    });
}

void Terminal::type(const QByteArray &keys) const
{
    if (::write(m_master, keys.constData(), size_t(keys.size())) != keys.size())
        qFatal("cannot type");
}

const QByteArray &Terminal::shown()
{
    read();
    return m_shown;
}

void Terminal::read()
{
    std::array<char, 4096> octets;
    const ssize_t length = ::read(m_master, octets.data(), octets.size());
    if (length <= 0)
        return;
    m_shown.append(octets.data(), length);
    Q_EMIT changed();
}

} // namespace Sealpost
