#pragma once

#include "base/Result.h"
#include "message/Address.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace Sealpost {

/// What stands behind MAIL or RCPT (RFC 5321 §4.1.1.2, §4.1.1.3): `FROM:<ann@example.org> SIZE=1000 BODY=8BITMIME`.
struct PathArgument {
    enum class Problem { NoPath, BadAddress, BadParameter };

    std::optional<Address> path;             ///< empty: the null path, <>
    QMap<QByteArray, QByteArray> parameters; ///< upper-case keyword → value

    /// `keyword` is "FROM:" or "TO:", in any case; white space behind it is forgiven, as many clients put it there.
    [[nodiscard]] static Result<PathArgument, Problem> parse(QByteArrayView argument, QByteArrayView keyword);
};

} // namespace Sealpost
