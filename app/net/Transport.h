#pragma once

#include "base/Endpoint.h"
#include "base/Proxy.h"
#include "base/Secret.h"
#include "trust/PeerCertificate.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace Sealpost {

/// Why there is no line, or no longer one. HostNotFound, Refused, TimedOut, AnsweredPlain and TlsFailed are absence
/// (TRUST §3.3), and so is Lost until a certificate has come; the others never let a ladder fall.
struct TransportFailure {
    enum class Kind {
        HostNotFound,
        Refused,       ///< every address refused, or no route
        TimedOut,      ///< no TCP connection, or no TLS handshake, within the wait
        AnsweredPlain, ///< octets in clear on a port for implicit TLS
        TlsFailed,     ///< no TLS before any certificate came
        TlsTooOld,     ///< the server speaks nothing that we may: row 1a, never absence
        TlsBroken,     ///< an alert or error once the certificate had come, text where TLS was to begin after
                       ///< STARTTLS, or something amiss on this side: no TLS library, no CA file
        ClientCertificateUnreadable, ///< there is none with its key in the file
        ClientCertificateLocked,     ///< its passphrase is missing, or a wrong one
        Lost,                        ///< closed or reset by the other side
        ProxyUnreachable,            ///< the proxy itself
        ProxyUnusable,               ///< the system names one that we cannot use: `detail` says which
        ProxyLoginRefused,           ///< the proxy wants a login, or does not take this one
        ProxyRefused,                ///< the proxy does not go on to the server: nobody knows whether that is there
    };

    Kind kind;
    QString detail; ///< the system's own words, for a report

    friend bool operator==(const TransportFailure &, const TransportFailure &) = default;
};

/// How an account wants its connections made.
struct TransportTerms {
    QString caFile;            ///< PEM: replaces the system's roots; empty: the system's
    QString clientCertificate; ///< PEM with key, or PKCS#12; empty: none
    Secret certificatePassphrase = {};
    bool veryOldServer = false; ///< TLS 1.0 and 1.1 are spoken too (row 1a)
    Proxy proxy = {};
    Secret proxyPassword = {};                                           ///< where the proxy has a user name
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10); ///< TCP, then again for TLS

    friend bool operator==(const TransportTerms &, const TransportTerms &) = default;
};

/// Octets in and out of one connection. Ends with exactly one `gone`, unless closed or destroyed before.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All addresses of the host are tried after RFC 8305; those of a proxy where there is one, which then looks
    /// the host up itself. With ImplicitTls the handshake follows at once and `peerShown` comes; otherwise
    /// `connected`.
    virtual void open(const Endpoint &endpoint) = 0;

    /// The handshake on an open plain line (RFC 3207). Nothing may be unread.
    virtual void startTls() = 0;

    /// The answer to `peerShown`: go on with this peer, its problems accepted by a verdict. Then `encrypted`.
    virtual void proceed() = 0;

    /// One write, one flight: the octets leave at once as far as the system takes them. What waits is held in
    /// buffers of Qt's, which are not wiped: whoever writes a secret writes it alone, when nothing is pending, and
    /// wipes its own octets afterwards. No signal comes from within this call.
    virtual void write(const QByteArray &octets) = 0;

    /// Octets handed to write() that have not reached the system yet, TLS included: what bounds a message in
    /// flight.
    [[nodiscard]] virtual qint64 pendingOctets() const = 0;

    /// Through what the line goes: no longer System once it is known what that stands for.
    [[nodiscard]] virtual Proxy proxy() const = 0;

    /// Lets what was written leave, then closes; says nothing more.
    virtual void close() = 0;
    /// Closes at once; says nothing more.
    virtual void abort() = 0;

Q_SIGNALS:
    void connected();
    /// The handshake stands still (nothing of ours has been said over TLS) until proceed(), close() or abort().
    void peerShown(const Sealpost::PeerCertificate &peer);
    void encrypted();
    void received(const QByteArray &octets);
    void written(); ///< pendingOctets() went down
    void gone(const Sealpost::TransportFailure &failure);
};

/// Makes the transports of a ladder; tests put their own in.
class TransportFactory
{
public:
    virtual ~TransportFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<Transport> make(const TransportTerms &terms) = 0;
};

} // namespace Sealpost
