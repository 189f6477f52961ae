#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Sealpost {

/// Something that a person made less safe, and may take back (TRUST §5). Its words are those of reports.
struct Lowering {
    enum class What {
        Floor,     ///< `before` and `after` are levels' names; no `after`: the floor is gone
        Proof,     ///< a failed proof was forgiven; `before` is since when it had been held against the server
        Permission ///< the account permits more: the values of its option `permission`
    };

    qint64 id = 0; ///< 0: it is not kept
    QDateTime time;
    What what = What::Permission;
    QString account;
    QString host; ///< HostName::ace()
    QString permission;
    QString before;
    QString after;
    QString reason; ///< what the person typed

    friend bool operator==(const Lowering &, const Lowering &) = default;
};

[[nodiscard]] QString loweringName(Lowering::What what); ///< "floor", "proof", "permission"

/// The reason that is noted where a command gave none: scripts that were written before one could be given go on.
[[nodiscard]] QString unspokenReason();

/// One option of an account that changes.
struct PermissionChange {
    QString permission; ///< its name: "consent", "strict-pin", …
    QString before;
    QString after;

    friend bool operator==(const PermissionChange &, const PermissionChange &) = default;
};

/// What an edit of an account changes in what it permits.
struct PermissionEdit {
    QString account;
    QString host;
    QList<PermissionChange> widened;
    QList<PermissionChange> narrowed;
    QString reason;        ///< what the person typed; where something is widened an empty one is a failure
    QList<qint64> settled; ///< lowerings that do not stand any more
};

} // namespace Sealpost
