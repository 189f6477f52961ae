#include "accounts/Weakening.h"

namespace Sealpost {

namespace {

Weakening weakeningOf(Consent consent)
{
    switch (consent) {
    case Consent::None:
        break;
    case Consent::UnverifiedTls:
        return Weakening::UnverifiedTls;
    case Consent::PlainMail:
        return Weakening::PlainMail;
    case Consent::PlainMailAndPassword:
        return Weakening::PlainMailAndPassword;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Weakening> weakenings(const Account &before, const Account &after)
{
    QList<Weakening> found;
    if (after.consent > before.consent)
        found += weakeningOf(after.consent);
    if (after.plainPasswordOverUnverified && !before.plainPasswordOverUnverified)
        found += Weakening::PasswordOverUnverified;
    if (after.veryOldServer && !before.veryOldServer)
        found += Weakening::OldEncryption;
    if (after.localException && !before.localException)
        found += Weakening::LocalException;
    if (!after.strictPin && before.strictPin)
        found += Weakening::PinsLessStrict;
    if (!after.caFile.isEmpty() && after.caFile != before.caFile)
        found += Weakening::OtherAuthorities;
    return found;
}

Account asFarAsPermitted(const Account &after, const Account &before)
{
    Account safe = after;
    safe.consent = Consent::None;
    safe.plainPasswordOverUnverified = false;
    safe.localException = after.localException && before.localException;
    safe.strictPin = after.strictPin || before.strictPin;
    return safe;
}

} // namespace Sealpost
