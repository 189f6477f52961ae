#pragma once

#include "accounts/Account.h"
#include "base/Result.h"
#include "trust/FloorStore.h"
#include "trust/JournalEntry.h"
#include "trust/Pin.h"
#include "trust/ProofStore.h"
#include "trust/ReachStore.h"

namespace Sealpost {

/// What is remembered of an account's servers: all of it is of one account.
struct AccountRecords {
    QList<Pin> pins;
    QList<Floor> floors;
    QList<VerifiedKey> verifiedKeys;
    QList<ReachedRung> rungs;
    QList<FailedProof> failedProofs;
    QList<JournalEntry> journal; ///< in the order it was written

    friend bool operator==(const AccountRecords &, const AccountRecords &) = default;
};

/// Why a file is no account that could be imported.
struct AccountFileFailure {
    enum class Kind {
        TooLarge,
        NotAnAccount, ///< no JSON, or some other JSON
        Newer,        ///< of a version that this Sealpost does not know
        Damaged,      ///< `where` says which part
    };

    Kind kind;
    QString where = {}; ///< "pins[2].how"

    friend bool operator==(const AccountFileFailure &, const AccountFileFailure &) = default;
};

/// An account as it moves to another computer: one JSON file for people to look into.
///
/// No password is in it, and no password command either: that is a program to run, and a file must not choose one.
struct AccountFile {
    static constexpr int version = 1;
    static constexpr qsizetype maxOctets = 64 * 1024 * 1024;
    static constexpr qsizetype maxServers = 1000; ///< pins, floors, verified keys, failed proofs: so many of each
    static constexpr qsizetype maxRungs = 3 * maxServers;
    static constexpr qsizetype maxJournal = 20000; ///< lines; of more, the latest are written
    static constexpr qsizetype maxText = 1000;     ///< characters of a setting or a note
    static constexpr qsizetype maxReason = 500;    ///< ... of a reason; a longer one is cut when it is written

    Account account; ///< without a password command
    AccountRecords records;

    /// Takes a file from anywhere: what is read is within the limits above, each host, key, level and time is one,
    /// and texts but signatures are single lines. A key that is not known is damage: it could have been a demand.
    [[nodiscard]] static Result<AccountFile, AccountFileFailure> parse(const QByteArray &octets);
    [[nodiscard]] QByteArray octets() const; ///< which parse() reads
    /// The octets, read once more: what could not be imported again would be found out too late.
    [[nodiscard]] Result<QByteArray, AccountFileFailure> exported() const;

    [[nodiscard]] static QString reasonInFile(const QString &reason); ///< one line, within the limit

    /// The same account by another name, each record of it too.
    [[nodiscard]] AccountFile named(const QString &name) const;

    friend bool operator==(const AccountFile &, const AccountFile &) = default;
};

/// The keys of an account in the file: those of accounts.ini, whose values they have too; one that is not there is
/// as in a new account.
[[nodiscard]] const QStringList &accountFileKeys();

} // namespace Sealpost
