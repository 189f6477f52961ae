#include "ui/trust/ConnectionFacts.h"

#include "ui/parts/ShownTime.h"
#include "wording/AgeText.h"
#include "wording/AnchorText.h"
#include "wording/ExpiryText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionFacts)
};

QString versionName(TlsFacts::Version version)
{
    switch (version) {
    case TlsFacts::Version::None:
        return Words::tr("none");
    case TlsFacts::Version::TooOld:
        return Words::tr("older than TLS 1.2");
    case TlsFacts::Version::Tls12:
        return u"TLS 1.2"_s;
    case TlsFacts::Version::Tls13:
        return u"TLS 1.3"_s;
    }
    Q_UNREACHABLE();
}

QString problemsOf(const LineReport &report)
{
    QStringList lines;
    for (const CertificateProblem problem : report.peer->problems)
        lines += Wording::text(problem, report);
    return lines.isEmpty() ? Words::tr("none") : lines.join(u'\n');
}

QString pinText(const std::optional<Pin> &pin)
{
    if (!pin)
        return Words::tr("none");
    return Words::tr("%1, since %2", "how a key was pinned, and when")
        .arg(Wording::text(pin->how), shownTime(pin->since));
}

QList<ConnectionFact> peerFacts(const LineReport &report)
{
    const PeerCertificate &peer = *report.peer;
    const QString anchor = Wording::anchorText(peer);
    QList<ConnectionFact> facts{{Words::tr("Encryption:"), versionName(peer.tls.version)}};
    if (!peer.tls.cipher.isEmpty()) // no handshake came to its end
        facts += {Words::tr("Cipher:"), peer.tls.cipher};
    facts += {Words::tr("Vouched for by:"), anchor.isEmpty() ? Words::tr("nobody") : anchor};
    facts += {Words::tr("Problems:"), problemsOf(report)};
    return facts;
}

QString checkedText(const QDateTime &checked, const QDateTime &now)
{
    const QString ago = Wording::ago(checked, now);
    return ago.isEmpty() ? shownTime(checked)
                         : Words::tr("%1, %2", "when, then how long ago").arg(shownTime(checked), ago);
}

} // namespace

QList<ConnectionFact> factsOf(const LineReport &report, const QDateTime &now)
{
    QList<ConnectionFact> facts;
    if (report.endpoint) {
        facts += {Words::tr("Server:"), report.endpoint->shown()};
        facts += {Words::tr("Way:"), Wording::rungName(report.endpoint->encryption)};
    }
    if (report.proxy.kind != Proxy::Kind::None)
        facts += {Words::tr("Proxy:"), report.proxy.spelled()};
    if (report.peer)
        facts += peerFacts(report);
    facts += {Words::tr("Pin:"), pinText(report.pin)};
    if (!report.mechanism.isEmpty())
        facts += {Words::tr("Logged in by:"), QString::fromLatin1(report.mechanism)};
    if (const QString expiry = Wording::expiryText(report); !expiry.isEmpty())
        facts += {Words::tr("Your own certificate:"), expiry};
    if (report.checkedAt.isValid())
        facts += {Words::tr("Checked:"), checkedText(report.checkedAt, now)};
    return facts;
}

} // namespace Sealpost
