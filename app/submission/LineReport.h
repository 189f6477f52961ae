#pragma once

#include "base/Endpoint.h"
#include "net/Transport.h"
#include "smtp/Capabilities.h"
#include "smtp/Failure.h"
#include "store/StoreFailure.h"
#include "trust/Pin.h"
#include "trust/Verdict.h"

#include <QDateTime>

namespace Sealpost {

/// One rung of the ladder as it was tried (TRUST §3).
struct RungAttempt {
    enum class Result {
        Won,       ///< this is the line
        Absent,    ///< nothing there: the ladder went on
        Held,      ///< a verdict ended the ladder here
        Barred,    ///< a proxy does not go on to it: it may be there, so nothing below it was tried
        Abandoned, ///< another rung had won, or the person cancelled
        Running,
    };

    Encryption rung = Encryption::ImplicitTls;
    Port port = Port::submissions;
    Result result = Result::Running;
    std::optional<Smtp::Failure> failure; ///< why it is absent
    QString detail;                       ///< the system's own words
    std::chrono::milliseconds took{0};

    friend bool operator==(const RungAttempt &, const RungAttempt &) = default;
};

/// All that is known about the line of an account: what the seal shows and `check` reports.
struct LineReport {
    enum class Phase {
        NotChecked,
        Connecting,
        LoggingIn,
        Open,   ///< judged, greeted; logged in if that was the purpose
        Held,   ///< a verdict lets no message pass; the line is closed
        Failed, ///< no line, or a failure on it: `failure`
        Closed, ///< was open
    };

    Phase phase = Phase::NotChecked;
    HostName host;
    std::optional<Endpoint> endpoint; ///< of the line that was judged
    Proxy proxy = {}; ///< through which the line went; System: nobody knows yet what that stands for
    std::optional<Verdict> verdict;
    std::optional<PeerCertificate> peer;
    std::optional<QDateTime>
        clientCertificateEnd; ///< until when the account's own is valid; empty: none, or unread
    std::optional<Pin> pin;   ///< the one that matched, or with a mismatch the one that did not
    QList<RungAttempt> attempts;
    std::optional<Smtp::Capabilities> capabilities;
    std::optional<Smtp::Failure> failure;
    std::optional<StoreFailure> trustFailure; ///< pins and floors could not be read or written: nothing may leave
    QByteArray mechanism;                     ///< that logged in; empty: none did
    bool lowerRung = false;                   ///< SMTPS is not what won, though it used to work
    QDateTime checkedAt;

    friend bool operator==(const LineReport &, const LineReport &) = default;
};

} // namespace Sealpost
