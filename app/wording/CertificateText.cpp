#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString issuerText(const Certificate &leaf)
{
    if (leaf.issuerName.isEmpty())
        return Words::tr("Nobody whom this computer knows vouches for the server.");
    return Words::tr("Only %1 vouches for the server, and this computer does not know who that is.")
        .arg(plain(leaf.issuerName));
}

QString namesText(const Certificate &leaf, const HostName &host)
{
    const QStringList names = namesOf(leaf);
    if (names.isEmpty())
        return Words::tr("The certificate names no server at all.");
    return Words::tr("The certificate is for %1, not for %2.").arg(plain(names.first()), host.shown());
}

QString textAbout(CertificateProblem problem, const Certificate &leaf, const HostName &host)
{
    switch (problem) {
    case CertificateProblem::SelfSigned:
        return Words::tr("Nobody vouches for the server but itself (its certificate is self-signed).");
    case CertificateProblem::UnknownIssuer:
        return issuerText(leaf);
    case CertificateProblem::Expired:
        return Words::tr("The certificate expired on %1.").arg(day(leaf.notAfter));
    case CertificateProblem::NotYetValid:
        return Words::tr("The certificate is not valid before %1.").arg(day(leaf.notBefore));
    case CertificateProblem::NameMismatch:
        return namesText(leaf, host);
    case CertificateProblem::WeakKey:
        return Words::tr("A key by which the server proves its identity is too short to be safe.");
    case CertificateProblem::WeakSignature:
        return Words::tr(
            "The proof of the server's identity was signed in an outdated way (MD5 or SHA-1) that can be forged.");
    case CertificateProblem::Revoked:
        return Words::tr("Whoever vouched for the server has taken that back (its certificate is revoked).");
    case CertificateProblem::InvalidChain:
        return Words::tr("Between the server and somebody whom this computer trusts a link is missing or broken.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString text(CertificateProblem problem, const LineReport &report)
{
    Q_ASSERT(report.peer);
    return textAbout(problem, report.peer->leaf(), report.host);
}

QString text(Pin::How how)
{
    switch (how) {
    case Pin::How::Compared:
        return Words::tr("compared");
    case Pin::How::Unseen:
        return Words::tr("accepted unseen");
    }
    Q_UNREACHABLE();
}

QString text(JournalEntry::Event event)
{
    switch (event) {
    case JournalEntry::Event::FirstSight:
        return Words::tr("A key was seen for the first time.");
    case JournalEntry::Event::KeyChanged:
        return Words::tr("Another key than before was seen.");
    case JournalEntry::Event::Refused:
        return Words::tr("The line was not safe enough; nothing was sent.");
    case JournalEntry::Event::Pinned:
        return Words::tr("A key was pinned.");
    case JournalEntry::Event::Unpinned:
        return Words::tr("A pin was removed.");
    case JournalEntry::Event::PinRetired:
        return Words::tr("A pin was retired: another key has taken its place.");
    case JournalEntry::Event::FloorRaised:
        return Words::tr("The level that this server must reach rose.");
    case JournalEntry::Event::FloorLowered:
        return Words::tr("The level that this server must reach was lowered.");
    case JournalEntry::Event::FloorRestored:
        return Words::tr("The level that this server must reach is again what it was before it was lowered.");
    case JournalEntry::Event::Accepted:
        return Words::tr("A message was accepted.");
    case JournalEntry::Event::ProofFailed:
        return Words::tr("The server could not prove that it knows the password.");
    case JournalEntry::Event::ProofForgiven:
        return Words::tr("That the server could not prove itself was forgiven.");
    case JournalEntry::Event::ProofRemembered:
        return Words::tr("That the server could not prove itself counts again.");
    case JournalEntry::Event::PermissionWidened:
        return Words::tr("The account was made less safe.");
    case JournalEntry::Event::PermissionNarrowed:
        return Words::tr("The account was made safer.");
    case JournalEntry::Event::AccountRemoved:
        return Words::tr("The account was removed.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
