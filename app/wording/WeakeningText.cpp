#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeakeningText)
};

} // namespace

QString text(Weakening weakening)
{
    switch (weakening) {
    case Weakening::UnverifiedTls:
        return Words::tr("Mail will go to a server that nobody has checked: whoever answers can read it.");
    case Weakening::PlainMail:
        return Words::tr("Mail may go unencrypted: anyone on the way can read it.");
    case Weakening::PlainMailAndPassword:
        return Words::tr("Mail and password may go unencrypted: anyone on the way can read both, and send as you.");
    case Weakening::PasswordOverUnverified:
        return Words::tr("The password itself will go to a server that nobody has checked.");
    case Weakening::OldEncryption:
        return Words::tr("Encryption that can be opened on the way will be put up with.");
    case Weakening::LocalException:
        return Words::tr("A server on this computer will need no certificate.");
    case Weakening::PinsLessStrict:
        return Words::tr("An authority may replace a key that you accepted unseen.");
    case Weakening::OtherAuthorities:
        return Words::tr("The authorities in your CA file will vouch for this server, instead of the system's.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
