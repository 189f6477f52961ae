#include "wording/LoweringText.h"

#include "base/HostName.h"
#include "trust/Seal.h"
#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LoweringText)
};

constexpr qsizetype longestReason = 500;

QString shownHost(const QString &ace)
{
    const auto host = HostName::parse(ace);
    return host ? host->shown() : shownText(ace, 255);
}

QString levelText(const QString &name)
{
    return word(levelNamed(name).value_or(Level::Unverified));
}

QString floorText(const Lowering &lowering)
{
    if (lowering.after.isEmpty())
        return Words::tr("%1 had to reach “%2”; now it need not reach any level.")
            .arg(shownHost(lowering.host), levelText(lowering.before));
    return Words::tr("%1 had to reach “%2”; now “%3” is enough.")
        .arg(shownHost(lowering.host), levelText(lowering.before), levelText(lowering.after));
}

QString consentSentence(const QString &value)
{
    if (value == "none"_L1)
        return Words::tr("Mail goes only to a server that is vouched for or pinned.");
    if (value == "unverified-tls"_L1)
        return Words::tr("Encrypted mail may go to a server that nobody has checked.");
    if (value == "plain-mail"_L1)
        return Words::tr("Mail may go unencrypted, but never the password.");
    if (value == "plain-mail-and-password"_L1)
        return Words::tr("Mail and password may go unencrypted.");
    return {};
}

QString authoritiesSentence(const QString &file)
{
    return file.isEmpty() ? Words::tr("The system's authorities vouch for the server.")
                          : Words::tr("The authorities in %1 vouch for the server.").arg(shownText(file, 200));
}

} // namespace

QString text(const Lowering &lowering)
{
    switch (lowering.what) {
    case Lowering::What::Floor:
        return floorText(lowering);
    case Lowering::What::Proof:
        return Words::tr("%1 could not prove that it knows the password; that was forgiven.")
            .arg(shownHost(lowering.host));
    case Lowering::What::Permission:
        return permissionSentence(lowering.permission, lowering.after);
    }
    Q_UNREACHABLE();
}

QString typedReason(const QString &reason)
{
    return reason == unspokenReason() ? Words::tr("on the command line") : shownText(reason, longestReason);
}

QString permissionSentence(const QString &permission, const QString &value)
{
    const bool on = value == "yes"_L1;
    if (permission == "consent"_L1)
        return consentSentence(value);
    if (permission == "plain-password-over-unverified"_L1)
        return on ? Words::tr("The password itself may go to a server that nobody has checked.")
                  : Words::tr("The password itself goes to no server that nobody has checked.");
    if (permission == "very-old-server"_L1)
        return on ? Words::tr("Outdated encryption is put up with.")
                  : Words::tr("Outdated encryption is not put up with.");
    if (permission == "local-exception"_L1)
        return on ? Words::tr("A server on this computer needs no certificate.")
                  : Words::tr("A server on this computer needs a certificate as any other.");
    if (permission == "strict-pin"_L1)
        return on ? Words::tr("A pinned key outweighs any authority.")
                  : Words::tr("An authority may replace a key that was accepted unseen.");
    if (permission == "ca-file"_L1)
        return authoritiesSentence(value);
    return {};
}

} // namespace Sealpost::Wording
