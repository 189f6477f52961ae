#pragma once

#include "accounts/AccountCredentials.h"
#include "base/Clock.h"
#include "net/TlsTransport.h"
#include "store/Database.h"
#include "submission/AccountTerms.h"
#include "submission/Submitter.h"
#include "support/OpensslServer.h"
#include "support/ScriptedServer.h"
#include "trust/TrustBook.h"

#include <QTemporaryDir>

#include <functional>

namespace Sealpost {

/// A clock that a test can move.
class MovableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime().addSecs(m_ahead.count()); }
    void goOn(std::chrono::seconds time) { m_ahead += time; }

private:
    std::chrono::seconds m_ahead{0};
};

/// The real transports. A test can say how long the next one waits for a server that is silent: the first of a
/// climb is SMTPS's, and the others keep the account's wait, however slow the machine is.
class ImpatientTransports final : public TransportFactory
{
public:
    [[nodiscard]] std::unique_ptr<Transport> make(const TransportTerms &terms) override;

    std::optional<std::chrono::milliseconds> nextWaits;

private:
    TlsTransportFactory m_real;
};

/// What people type, counted: a test can say how often a password was asked for.
class WatchedCredentials final : public CredentialSource
{
public:
    void ask(const Account &account, QObject *asker, Answer answer) override;
    void askForWay(const Account &account, QObject *asker, WayAnswer answer) override;
    void rejected(const Account &account, const Secret &refused) override;
    [[nodiscard]] bool hasAnother(const Account &account, const Secret &refused) const override;

    AccountCredentials typed;
    std::optional<Result<WaySecrets, CredentialFailure>> way; ///< instead of what was typed for it
    std::function<void()> whileAsked = [] {};                 ///< what else happens in that time
    int asked = 0;
    int rejections = 0;
};

/// An account at a scripted server for each rung on 127.0.0.1, with all that a line needs in a folder of its own.
///
/// The host is no exception as a local one unless a test says so; its certificates are made for that address, and
/// the account trusts root.pem. SMTPS is verified, the other rungs refuse until they are listened to.
class Bench
{
public:
    Bench();

    [[nodiscard]] static QString certificate(const QString &name); ///< path of its PEM
    [[nodiscard]] static PeerCertificate peer(const QString &name, const QList<CertificateProblem> &problems = {});

    [[nodiscard]] LineParts parts() { return {transports, *trust, credentials, clock, idleLimit}; }
    [[nodiscard]] std::unique_ptr<Line> line() { return std::make_unique<Line>(account, parts()); }
    [[nodiscard]] TrustTerms terms() const { return trustTermsOf(account); }

    /// SMTPS with a certificate that the library of ScriptedServer is too good for. It knows no SMTP.
    void presentsWeak(const QString &certificateName);

    /// SMTPS with a certificate that its authority took back, and word of that.
    void staplesRevoked();

    void remember(const QByteArray &password);
    void reachFloor(Level level, const QString &certificateName = QStringLiteral("valid"));

    /// A message of some text, or of so many octets.
    [[nodiscard]] Submission submission(const QStringList &recipients = {QStringLiteral("ann@example.org")},
                                        qint64 size = 0);

    QTemporaryDir folder;
    MovableClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<TrustBook> trust;
    ImpatientTransports transports;
    WatchedCredentials credentials;
    ScriptedServer smtps;
    ScriptedServer startTls;
    ScriptedServer plain;
    std::unique_ptr<OpensslServer> opensslSmtps; ///< in the place of smtps
    Account account;
    std::chrono::milliseconds idleLimit = std::chrono::minutes(4);
};

} // namespace Sealpost
