#include "trust/Causes.h"

#include "trust/MustStaple.h"
#include "trust/NearAddress.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = Cause::Kind;
using Problem = CertificateProblem;

/// What such programs write into the certificates that they make. The names are those by which Chromium tells a
/// person of them (chrome/browser/resources/ssl/ssl_error_assistant/ssl_error_assistant.asciipb, version 6:
/// mitm_software). Others are not known by a name here, but by their root, where it was added on this computer.
constexpr std::array interceptors{
    "Web/Mail Shield"_L1, // Avast
    "Bitdefender Personal CA"_L1,
    "Cisco Umbrella"_L1,
    "ContentKeeper"_L1,
    "Cyberoam Certificate Authority"_L1,
    "Forcepoint Cloud CA"_L1,
    "FortiGate CA"_L1,
    "Fortinet"_L1,
    "Kaspersky Anti-Virus Personal Root"_L1,
    "McAfee Web Gateway"_L1,
    "NetSpark"_L1,
    "Smoothwall-default-root"_L1,
    "HTTPS Management Certificate for SonicWALL"_L1,
    "Sophos SSL CA"_L1,
    "Sophos_CA"_L1,
    "sophosutm Proxy CA"_L1,
    "Sophos Web Appliance"_L1,
    "Blue Coat"_L1,
    "IWSS.TREND"_L1,
    "Zscaler Inc."_L1,
};

constexpr qsizetype slips = 2;             ///< letters that a person gets wrong in a name and does not see
constexpr qsizetype longEnoughToSlip = 10; ///< under it two letters make another word

/// Levenshtein's: letters to put in, take out or replace.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

QString parentOf(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1);
}

/// Whether one organisation may be expected behind all names under it: "example.org", but not "org" and not
/// "co.uk". A rule of thumb in the place of the list of public suffixes.
bool isOfOneOwner(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    if (labels.size() != 2)
        return labels.size() > 2;
    return labels.last().size() > 2 || labels.first().size() > 3;
}

bool isUnder(const QString &name, const QString &domain)
{
    return isOfOneOwner(domain) && (name == domain || name.endsWith(u'.' + domain));
}

/// "smtp.example.org" for "mail.example.org"; "www.example.org" and "example.org"; "*.example.org" for
/// "a.b.example.org"; "mail.exmaple.org".
bool isNear(const QString &identity, const QString &host)
{
    const QString name = identity.startsWith("*."_L1) ? identity.sliced(2) : identity;
    if (isUnder(host, name) || isUnder(name, host) || isUnder(name, parentOf(host)))
        return true;
    const qsizetype shorter = std::min(name.size(), host.size());
    return shorter >= longEnoughToSlip && std::abs(name.size() - host.size()) <= slips &&
           distance(name, host) <= slips;
}

std::optional<Cause> causeOfName(const Certificate &leaf, const HostName &host)
{
    const QStringList names = namesOf(leaf);
    if (names.isEmpty())
        return std::nullopt;
    if (host.isAddress()) // it may be anybody's; what can be said is that a name was expected
        return Cause{Kind::NearName, names.first()};
    const auto near = std::find_if(names.cbegin(), names.cend(),
                                   [&](const QString &name) { return isNear(name.toLower(), host.ace()); });
    return near == names.cend() ? Cause{Kind::CaptivePortal, names.first()} : Cause{Kind::NearName, *near};
}

bool isInterceptor(const QString &issuer)
{
    return std::any_of(interceptors.begin(), interceptors.end(),
                       [&](QLatin1StringView name) { return issuer.contains(name, Qt::CaseInsensitive); });
}

/// It may be what it calls itself, and its root trusted here since it added that itself; else what is known is that
/// somebody did.
std::optional<Cause> causeOfIssuer(const PeerCertificate &peer, const QString &rootAddedHere)
{
    const auto has = [&](Problem problem) { return peer.problems.contains(problem); };
    if (!has(Problem::SelfSigned) && isInterceptor(peer.leaf().issuer))
        return Cause{Kind::Interceptor, peer.leaf().issuerName};
    if (rootAddedHere.isEmpty() || has(Problem::Expired) || has(Problem::NotYetValid))
        return std::nullopt;
    return Cause{Kind::RootAdded, rootAddedHere};
}

/// A word that counts now, signed by the authority, says that the clock is right.
bool isClockRight(const PeerCertificate &peer)
{
    return peer.stapleTime == StapleTime::Now;
}

Cause causeOfEarliness(const Surroundings &here)
{
    const bool isProven = here.now.isValid() && here.now.toUTC().date() < here.built;
    return {Kind::ClockBehind, isProven ? here.built.toString(Qt::ISODate) : QString()};
}

QList<Cause> causesOfExpiry(const PeerCertificate &peer, const QDateTime &now)
{
    const QList<Certificate> &chain = peer.chain;
    const auto isLeaf = [&](const Certificate &link) { return link == chain.first(); }; // some send it twice
    const auto isOver = [&](const Certificate &link) { return link.notAfter < now; };
    const bool isAlone = std::all_of(chain.cbegin(), chain.cend(), isLeaf);
    const bool isAllOver = std::all_of(chain.cbegin(), chain.cend(), isOver);
    if (isClockRight(peer))
        return {{Kind::RenewalMissed}};
    if (isAllOver && !isAlone)
        return {{Kind::ClockAhead}};
    if (peer.stapleTime == StapleTime::Another)
        return {{Kind::ClockAhead}, {Kind::RenewalMissed}};
    return {{Kind::RenewalMissed}, {Kind::ClockAhead}};
}

/// Who has a name on the Internet has an address there; but a network that wants a login answers for everybody.
std::optional<Cause> causeOfAddress(const PeerCertificate &peer, const HostName &host)
{
    const auto has = [&](Problem problem) { return peer.problems.contains(problem); };
    const bool isStrange = has(Problem::NameMismatch) || has(Problem::UnknownIssuer) || has(Problem::SelfSigned);
    if (!isStrange || !isOfThisNetwork(peer.address) || !isOfTheInternet(host))
        return std::nullopt;
    return Cause{Kind::LocalAnswer, peer.address.toString()};
}

} // namespace

QList<Cause> causesOf(const PeerCertificate &peer, const HostName &host, const Surroundings &here)
{
    if (peer.problems.contains(Problem::Revoked)) // that is the cause, and no clock and no name mends it
        return {};
    const Certificate &leaf = peer.leaf();
    const bool selfSigned = peer.problems.contains(Problem::SelfSigned);
    QList<Cause> causes;
    if (const std::optional<Cause> cause = causeOfIssuer(peer, here.rootAddedHere))
        causes += *cause;
    if (peer.problems.contains(Problem::NotYetValid) && !isClockRight(peer))
        causes += causeOfEarliness(here);
    if (peer.problems.contains(Problem::Expired))
        causes += causesOfExpiry(peer, here.now);
    if (peer.problems.contains(Problem::NameMismatch) && !selfSigned) {
        if (const std::optional<Cause> cause = causeOfName(leaf, host))
            causes += *cause;
    }
    if (const std::optional<Cause> cause = causeOfAddress(peer, host))
        causes += *cause;
    if (peer.problems.contains(Problem::InvalidChain) && !isClockRight(peer) && demandsStaple(leaf))
        causes += Cause{peer.stapleTime == StapleTime::Another ? Kind::StapleOutdated : Kind::StapleMissing};
    return causes;
}

QString causeName(Cause::Kind kind)
{
    switch (kind) {
    case Kind::ClockBehind:
        return u"clock_behind"_s;
    case Kind::ClockAhead:
        return u"clock_ahead"_s;
    case Kind::RenewalMissed:
        return u"renewal_missed"_s;
    case Kind::NearName:
        return u"near_name"_s;
    case Kind::CaptivePortal:
        return u"captive_portal"_s;
    case Kind::Interceptor:
        return u"interceptor"_s;
    case Kind::RootAdded:
        return u"root_added"_s;
    case Kind::LocalAnswer:
        return u"local_answer"_s;
    case Kind::StapleMissing:
        return u"staple_missing"_s;
    case Kind::StapleOutdated:
        return u"staple_outdated"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
