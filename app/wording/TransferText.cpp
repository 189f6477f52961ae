#include "wording/TransferText.h"

#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString shownHost(const QString &ace)
{
    const auto host = HostName::parse(ace);
    return host ? host->shown() : shownText(ace, 255);
}

QString levelText(std::optional<Level> level)
{
    return word(level.value_or(Level::Unverified));
}

} // namespace

QString text(const AccountFileFailure &failure)
{
    switch (failure.kind) {
    case AccountFileFailure::Kind::TooLarge:
        return Words::tr("The file is too large for an account; nothing was imported.");
    case AccountFileFailure::Kind::NotAnAccount:
        return Words::tr("The file is no account that Sealpost exported; nothing was imported.");
    case AccountFileFailure::Kind::Newer:
        return Words::tr("The file was written by a newer Sealpost; update this one. Nothing was imported.");
    case AccountFileFailure::Kind::Damaged:
        return Words::tr("The file is damaged at “%1”; nothing was imported. Export the account again.")
            .arg(shownText(failure.where, 200));
    }
    Q_UNREACHABLE();
}

QString exportFailure(const AccountFileFailure &failure)
{
    if (failure.kind == AccountFileFailure::Kind::TooLarge)
        return Words::tr("The account is too large for a file; nothing was exported.");
    return Words::tr("The account cannot be exported: “%1” could not be read again from the file.")
        .arg(shownText(failure.where, 200));
}

QString text(const ImportLowering &lowering)
{
    switch (lowering.what) {
    case ImportLowering::What::Floor:
        return Words::tr("%1 has to reach “%2” here; then “%3” would be enough.")
            .arg(shownHost(lowering.host), levelText(lowering.before), levelText(lowering.after));
    case ImportLowering::What::Key:
        return Words::tr("The key in the file is not pinned here for %1; then it would be taken too: %2")
            .arg(shownHost(lowering.host), lowering.spkiSha256 ? lowering.spkiSha256->colonHex() : QString());
    case ImportLowering::What::Server:
        return Words::tr("The account here goes to another server; then mail and password would go to %1.")
            .arg(shownHost(lowering.host));
    case ImportLowering::What::Permission:
        return lowering.weakening ? text(*lowering.weakening) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
