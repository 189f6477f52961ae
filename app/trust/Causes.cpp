#include "trust/Causes.h"

#include "trust/MustStaple.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = Cause::Kind;
using Problem = CertificateProblem;

/// What such programs write into the certificates that they make, in lower case.
constexpr std::array interceptors{
    "avast"_L1,     "avg technologies"_L1, "bitdefender"_L1, "eset ssl"_L1,  "kaspersky"_L1,   "dr.web"_L1,
    "adguard"_L1,   "net filter"_L1,       "fortinet"_L1,    "fortigate"_L1, "zscaler"_L1,     "netskope"_L1,
    "sophos"_L1,    "blue coat"_L1,        "palo alto"_L1,   "untangle"_L1,  "watchguard"_L1,  "sonicwall"_L1,
    "mitmproxy"_L1, "charles proxy"_L1,    "fiddler"_L1,     "superfish"_L1, "mail shield"_L1,
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

Cause causeOfExpiry(const QList<Certificate> &chain, const QDateTime &now)
{
    const auto isLeaf = [&](const Certificate &link) { return link == chain.first(); }; // some send it twice
    const auto isOver = [&](const Certificate &link) { return link.notAfter < now; };
    const bool isAlone = std::all_of(chain.cbegin(), chain.cend(), isLeaf);
    const bool isAllOver = std::all_of(chain.cbegin(), chain.cend(), isOver);
    return {isAllOver && !isAlone ? Kind::ClockAhead : Kind::RenewalMissed};
}

} // namespace

QList<Cause> causesOf(const PeerCertificate &peer, const HostName &host, const QDateTime &now)
{
    if (peer.problems.contains(Problem::Revoked)) // that is the cause, and no clock and no name mends it
        return {};
    const Certificate &leaf = peer.leaf();
    const bool selfSigned = peer.problems.contains(Problem::SelfSigned);
    QList<Cause> causes;
    if (!selfSigned && isInterceptor(leaf.issuer)) // its root may well be trusted here: it added the root itself
        causes += Cause{Kind::Interceptor, leaf.issuerName};
    if (peer.problems.contains(Problem::NotYetValid))
        causes += Cause{Kind::ClockBehind};
    if (peer.problems.contains(Problem::Expired))
        causes += causeOfExpiry(peer.chain, now);
    if (peer.problems.contains(Problem::NameMismatch) && !selfSigned) {
        if (const std::optional<Cause> cause = causeOfName(leaf, host))
            causes += *cause;
    }
    if (peer.problems.contains(Problem::InvalidChain) && demandsStaple(leaf))
        causes += Cause{Kind::StapleMissing};
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
    case Kind::StapleMissing:
        return u"staple_missing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
