#pragma once

#include "ui/launch/LaunchOptions.h"

#include <QLocalServer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QLocalSocket)

namespace Sealpost {

/// Hears, in the program that has the windows of a profile, what those that are started later were called with.
///
/// Only programs of the same person may connect. Whoever says nothing that can be read is refused, and does not
/// keep it busy.
class LaunchListener : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{10}; ///< until a message has come whole

    explicit LaunchListener(QObject *parent = nullptr);

    /// A socket that a dead program has left there is taken over: call it only in the program that has the windows.
    [[nodiscard]] bool listen(const QString &address);

Q_SIGNALS:
    void launched(const Sealpost::LaunchOptions &options);

private:
    void accept();
    void read(QLocalSocket &socket);
    void answer(QLocalSocket &socket, char octet);

    QLocalServer m_server;
};

} // namespace Sealpost
