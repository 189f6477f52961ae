#pragma once

#include "base/Endpoint.h"
#include "base/Result.h"
#include "message/Envelope.h"
#include "trust/PeerCertificate.h"

#include <QObject>

#include <memory>

namespace Sealpost {

/// A message that the practice server received.
struct PracticeMessage {
    QString path; ///< the octets as received, one file
    qint64 size = 0;
    QString username;
    Envelope envelope;
};

/// An SMTPS server on loopback to try the program with, self-signed on purpose.
///
/// AUTH (PLAIN, LOGIN, and SCRAM-SHA-256), PIPELINING, CHUNKING, BINARYMIME, SIZE, 8BITMIME, SMTPUTF8, DSN. Sends
/// nothing on. Its certificate is made once for a folder and stays the same there. Messages are written to files as
/// they come, never held.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    static const QString username; ///< "practice"
    static const QString password; ///< "practice": known to all, protects nothing

    enum class Failure { CannotListen, FolderUnusable, NoCertificate };

    /// `folder` holds the key, the certificate and the messages.
    explicit PracticeServer(const QString &folder, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Listens on 127.0.0.1 at `port`; without one, on a free port.
    [[nodiscard]] Result<Endpoint, Failure> start(std::optional<Port> port = std::nullopt);
    void stop();

    [[nodiscard]] const Certificate &certificate() const; ///< after start()

Q_SIGNALS:
    void messageReceived(const Sealpost::PracticeMessage &message);

private:
    struct Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace Sealpost
