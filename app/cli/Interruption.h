#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace Sealpost::Cli {

/// SIGINT and SIGTERM as a signal of the event loop (a pipe to ourselves). One object at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void interrupted();

private:
    void drain();

    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Sealpost::Cli
