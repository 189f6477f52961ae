#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"
#include "trust/Fingerprint.h"

namespace Sealpost {

/// What another program knew of an account and Sealpost does not take over as it stands: a person is told.
enum class ForeignRemark {
    NoEncryption,      ///< it sent in clear; here nothing is permitted in clear until the person says so
    AnyCertificate,    ///< it took any certificate; here it is looked at
    WeakFingerprint,   ///< it knew its server by SHA-1 or MD5, which prove nothing any more
    OtherLogin,        ///< it logged in in a way that Sealpost does not know (GSSAPI, NTLM)
    OAuth2,            ///< it logged in through the browser
    ClientCertificate, ///< it showed a certificate; which files that takes is for the person to say
    PasswordCommand,   ///< a program gives the password; here it is run only once the person has agreed
    PasswordInTheFile, ///< the password stands readable in the file
};

/// An account as another mail program has it.
struct ForeignAccount {
    Account account; ///< permits nothing in clear, and has no password command yet
    QString passwordCommand = {};
    Secret password = {};                                        ///< where the file has it
    std::optional<Fingerprint> certificateSha256 = std::nullopt; ///< the certificate that it was told to accept
    QList<ForeignRemark> remarks = {};
};

/// Why a file of another program gives no accounts.
enum class ForeignFailure {
    TooLarge,
    NotThatFile, ///< nothing in it is as in such a file
    NoAccount,   ///< it could be one, and has no server with an address to send from
    NoAddress,   ///< it is for all addresses of a domain; with one of them it is read
};

inline constexpr qsizetype largestForeignFile = 16 * 1024 * 1024; ///< a prefs.js grows over the years
inline constexpr qsizetype mostForeignAccounts = 200;

} // namespace Sealpost
