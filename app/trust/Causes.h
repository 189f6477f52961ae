#pragma once

#include "trust/PeerCertificate.h"

#include <QDateTime>

namespace Sealpost {

/// What may be behind a certificate that does not convince, besides an attack: for a person who wants to know what
/// to look at. A guess from what the handshake showed; nothing rests on it, and nothing is asked of the network: a
/// probe for a captive portal would tell the network, in clear, who is here and with what.
struct Cause {
    enum class Kind {
        ClockBehind,    ///< not valid yet, says this computer's clock; `evidence`: the day on which the program was
                        ///< made (ISO 8601), where the clock says an earlier one, and so is wrong
        ClockAhead,     ///< the whole chain has expired, which one forgotten renewal does not do
        RenewalMissed,  ///< the leaf has expired, and others have not
        NearName,       ///< made for a name that is nearly the host: `evidence`
        CaptivePortal,  ///< made for somebody else altogether: `evidence`
        Interceptor,    ///< issued by what calls itself like a virus scanner or a filter: `evidence`
        RootAdded,      ///< vouched for by a root that was added on this computer: `evidence`
        LocalAnswer,    ///< an address of this very network answered for a name of the Internet: `evidence`
        StapleMissing,  ///< demands a word of its authority that did not come along (RFC 7633)
        StapleOutdated, ///< demands one, and what came along counts for other days than the clock says
    };

    Kind kind;
    QString evidence = {}; ///< fit to be shown

    friend bool operator==(const Cause &, const Cause &) = default;
};

/// What is known of this computer.
struct Surroundings {
    QDateTime now;              ///< as its clock says
    QDate built;                ///< the program: a clock that says an earlier day is wrong
    QString rootAddedHere = {}; ///< that vouches for the peer, if it did not come with the system
};

/// The likeliest first; empty where nothing is wrong, or nothing is known about why. What a self-signed
/// certificate lacks needs no cause, but where it came from may be one.
[[nodiscard]] QList<Cause> causesOf(const PeerCertificate &peer, const HostName &host, const Surroundings &here);

[[nodiscard]] QString causeName(Cause::Kind kind); ///< "near_name", as in reports

} // namespace Sealpost
