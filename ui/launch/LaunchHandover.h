#pragma once

#include "ui/launch/LaunchOptions.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace Sealpost {

/// Tells the program that has the windows of a profile what this one was called with, once.
class LaunchHandover : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Taken,
        Refused,     ///< it understands another version
        Unreachable, ///< nobody is there, or it went away, or it is silent for too long
    };

    static constexpr std::chrono::seconds patience{5};

    explicit LaunchHandover(QObject *parent = nullptr);

    /// Ends with exactly one `ended`, never before this has returned.
    void start(const QString &address, const LaunchOptions &options);

Q_SIGNALS:
    void ended(Sealpost::LaunchHandover::End end);

private:
    void hear();
    void end(End end);

    QLocalSocket m_socket;
    QTimer m_silence;
    QByteArray m_frame;
    bool m_isOver = false;
};

} // namespace Sealpost
