#include "accounts/PasswordCommand.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

void closeEnd(int &end)
{
    if (end >= 0)
        ::close(end);
    end = -1;
}

/// Kills it without waiting, which QProcess' own destructor would do.
void letGo(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.setParent(QCoreApplication::instance());
    QObject::connect(&process, &QProcess::finished, &process, &QObject::deleteLater);
    process.kill();
}

} // namespace

PasswordCommand::PasswordCommand(const QString &command, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_process(new QProcess(this))
    , m_octets(maxOctets + 1, '\0')
{
    m_process->setProgram(u"/bin/sh"_s);
    m_process->setArguments({u"-c"_s, command});
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(false); });
    connect(m_process, &QProcess::finished, this, &PasswordCommand::afterExit);
    connect(m_process, &QProcess::errorOccurred, this, &PasswordCommand::afterError);
}

PasswordCommand::~PasswordCommand()
{
    m_process->disconnect(this);
    letGo(*m_process);
    closeEnd(m_readEnd);
    closeEnd(m_writeEnd);
    wipe(m_octets);
}

void PasswordCommand::start()
{
    if (!openPipe()) {
        QMetaObject::invokeMethod(
            this, [this] { finish(false); }, Qt::QueuedConnection);
        return;
    }
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(drain());
        if (m_read > maxOctets)
            finish(false);
    });
    m_process->setChildProcessModifier([end = m_writeEnd] { ::dup2(end, STDOUT_FILENO); });
    m_limit.start();
    m_process->start();
    closeEnd(m_writeEnd);
}

bool PasswordCommand::openPipe()
{
    int ends[2];
    if (::pipe(ends) != 0)
        return false;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    ::fcntl(m_writeEnd, F_SETFD, FD_CLOEXEC);
    return ::fcntl(m_readEnd, F_SETFD, FD_CLOEXEC) == 0 && ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK) == 0;
}

/// Takes what there is; whether more may come. At its end a pipe stays readable for ever.
bool PasswordCommand::drain()
{
    while (m_read < m_octets.size()) {
        const qint64 count = ::read(m_readEnd, m_octets.data() + m_read, size_t(m_octets.size() - m_read));
        if (count == 0)
            return false;
        if (count < 0)
            return errno == EAGAIN || errno == EINTR;
        m_read += count;
    }
    return false;
}

// What the command left running in the background may keep the pipe open: its own end counts, not the pipe's.
void PasswordCommand::afterExit(int exitCode, QProcess::ExitStatus status)
{
    drain();
    finish(status == QProcess::NormalExit && exitCode == 0);
}

void PasswordCommand::afterError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        finish(false);
}

void PasswordCommand::finish(bool succeeded)
{
    m_process->disconnect(this);
    m_process->kill();
    m_limit.stop();
    Q_EMIT finished(succeeded ? takeSecret() : std::nullopt);
}

std::optional<Secret> PasswordCommand::takeSecret()
{
    if (m_read > maxOctets)
        return std::nullopt;
    m_octets.truncate(m_read);
    if (m_octets.endsWith('\n'))
        m_octets.chop(m_octets.endsWith("\r\n") ? 2 : 1);
    return m_octets.isEmpty() ? std::nullopt : std::optional(Secret::take(m_octets));
}

} // namespace Sealpost
