#include "cli/LineReportText.h"

#include "cli/KindName.h"
#include "cli/LadderText.h"
#include "trust/FingerprintField.h"
#include "wording/AnchorText.h"
#include "wording/CausesText.h"
#include "wording/ExpiryText.h"
#include "wording/FingerprintRequest.h"
#include "wording/TrustSentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineReportText)
};

QString line(const QString &left, const QString &right)
{
    return right.isEmpty() ? QString() : u"  "_s + left + u": "_s + right + u'\n';
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

QString failureText(const LineReport &report)
{
    if (!report.failure || report.phase != LineReport::Phase::Failed)
        return {};
    return line(Words::tr("The server said"), Wording::serverWords(report.failure->reply));
}

QString causesText(const LineReport &report)
{
    const QString text = Wording::causesText(report);
    return text.isEmpty() ? QString() : text + u'\n';
}

QString tlsText(const LineReport &report)
{
    if (!report.peer)
        return {};
    return line(Words::tr("Encryption"), versionName(report.peer->tls.version) + u", "_s + report.peer->tls.cipher);
}

QString proxyText(const LineReport &report)
{
    return report.proxy.kind == Proxy::Kind::None ? QString() : line(Words::tr("Proxy"), report.proxy.spelled());
}

QString expiryText(const LineReport &report)
{
    const QString text = Wording::expiryText(report);
    return text.isEmpty() ? QString() : text + u'\n';
}

QString serverText(const LineReport &report)
{
    if (!report.capabilities)
        return {};
    const QString mechanisms = QString::fromLatin1(report.capabilities->mechanisms().join(' '));
    return line(Words::tr("Offers"), report.capabilities->shown().join(u", "_s)) +
           line(Words::tr("Ways to log in"), mechanisms) +
           line(Words::tr("Logged in by"), QString::fromLatin1(report.mechanism));
}

/// The command that a person who has compared the fingerprint goes on with. The fingerprint is theirs to fill in:
/// with the server's own in it, nothing would have been compared.
QString nextText(const LineReport &report, const Invocation &again)
{
    const bool held = report.verdict && report.verdict->message == MessageUse::Waits;
    if (!held || !report.peer)
        return {};
    return comparisonText(report) + Words::tr("With a fingerprint that the server's operator gave you:") +
           again.spelled(u"\n  sealpost-cli trust pin NAME --fingerprint SHA256\n"_s);
}

QStringList pictureOf(const Fingerprint &key)
{
    return FingerprintField::of(key).shownAsText();
}

QString pictureText(const LineReport &report)
{
    return Words::tr("The key as a picture, to compare by eye:") + u"\n  "_s +
           pictureOf(report.peer->leaf().spkiSha256).join(u"\n  "_s) + u'\n';
}

bool isChanged(const LineReport &report)
{
    return report.pin && report.pin->spkiSha256 != report.peer->leaf().spkiSha256;
}

/// The pinned key too, how it came to be pinned, and both as pictures side by side.
QString changeText(const LineReport &report)
{
    const Pin &pin = *report.pin;
    QString text = line(Words::tr("SHA-256 of the pinned key"), pin.spkiSha256.colonHex()) +
                   line(Words::tr("Pinned"), day(pin.since) + u", "_s + Wording::text(pin.how));
    if (pin.lastSeen.isValid())
        text += line(Words::tr("Last seen"), day(pin.lastSeen));
    text += Words::tr("The new key (left) and the pinned one as pictures, to compare by eye:") + u'\n';
    const QStringList pinned = pictureOf(pin.spkiSha256);
    const QStringList shown = pictureOf(report.peer->leaf().spkiSha256);
    for (qsizetype row = 0; row < shown.size(); ++row)
        text += u"  "_s + shown.at(row) + u"   "_s + pinned.at(row) + u'\n';
    if (report.verdict && report.verdict->decision == Decision::R2)
        text += Wording::readingsOfChange().join(u'\n') + u'\n';
    return text;
}

} // namespace

QString certificateText(const LineReport &report)
{
    if (!report.peer)
        return {};
    const Certificate &leaf = report.peer->leaf();
    QString text = line(Words::tr("Certificate of"), leaf.subject) + line(Words::tr("Issued by"), leaf.issuer) +
                   line(Words::tr("Vouched for by"), Wording::anchorText(*report.peer)) +
                   line(Words::tr("Names"), namesOf(leaf).join(u", "_s)) +
                   line(Words::tr("Valid"), Words::tr("%1 to %2").arg(day(leaf.notBefore), day(leaf.notAfter))) +
                   line(Words::tr("Key"), leaf.keyName);
    for (const CertificateProblem problem : report.peer->problems)
        text += u"  "_s + Wording::text(problem, report) + u'\n';
    return text + line(Words::tr("SHA-256 of the key"), leaf.spkiSha256.colonHex()) +
           line(Words::tr("SHA-256 of the certificate"), leaf.sha256.colonHex());
}

QString comparisonText(const LineReport &report)
{
    if (!report.peer)
        return {};
    const Wording::FingerprintRequest request = Wording::fingerprintRequest(report);
    return (isChanged(report) ? changeText(report) : pictureText(report)) +
           Words::tr("Whoever runs the server sees its certificate's fingerprint, on the server itself, by:") +
           u"\n  "_s + request.fromTheServer + u"\n  "_s + request.fromTheFile + u'\n';
}

QString lineReportText(const LineReport &report, const Invocation &again, Ink ink)
{
    const QString explanation = again.spelled(Wording::explanation(report, Wording::Face::CommandLine));
    return inked(Wording::sentence(report), report.verdict, ink) + u'\n' + explanation + u'\n' +
           expiryText(report) + causesText(report) + failureText(report) + ladderText(report, ink) +
           proxyText(report) + tlsText(report) + certificateText(report) + serverText(report) +
           nextText(report, again);
}

} // namespace Sealpost::Cli
