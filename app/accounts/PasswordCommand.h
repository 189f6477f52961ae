#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Sealpost {

/// Runs one password command through /bin/sh and takes what it prints. Its standard error is ours.
///
/// The secret goes through a pipe of our own into memory that is wiped: QProcess would keep copies.
/// Destroyed while it runs, it kills the command.
class PasswordCommand : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxOctets = 64 * 1024;

    PasswordCommand(const QString &command, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~PasswordCommand() override;

    void start();

Q_SIGNALS:
    /// Once, last: the output less one line end; empty if the command failed, took too long, printed nothing or
    /// more than maxOctets.
    void finished(const std::optional<Sealpost::Secret> &secret);

private:
    bool openPipe();
    bool drain();
    void afterExit(int exitCode, QProcess::ExitStatus status);
    void afterError(QProcess::ProcessError error);
    void finish(bool succeeded);
    std::optional<Secret> takeSecret();

    QProcess *m_process; ///< outlives this by the moment that its end takes
    QTimer m_limit;
    int m_readEnd = -1;
    int m_writeEnd = -1;
    QByteArray m_octets; ///< room for one octet more than may come, so that it never moves
    qsizetype m_read = 0;
};

} // namespace Sealpost
