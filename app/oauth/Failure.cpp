#include "oauth/Failure.h"

#include <array>

namespace Sealpost::OAuth {

using namespace Qt::StringLiterals;

namespace {

using Kind = Failure::Kind;

constexpr qsizetype longestWords = 1000; ///< characters: what a provider says is shown, not studied

struct Meaning {
    QLatin1StringView error;
    Kind kind;
};

constexpr std::array meanings{
    Meaning{"access_denied"_L1, Kind::Declined},
    Meaning{"invalid_grant"_L1, Kind::NotAuthorized},
    Meaning{"server_error"_L1, Kind::Unreachable},
    Meaning{"temporarily_unavailable"_L1, Kind::Unreachable},
};

} // namespace

Failure failureOf(const QString &error, const QString &description)
{
    const QString words = description.isEmpty() ? error : error + u": "_s + description;
    for (const Meaning &meaning : meanings) {
        if (error == meaning.error)
            return {meaning.kind, words.left(longestWords)};
    }
    return {Kind::RequestRefused, words.left(longestWords)};
}

} // namespace Sealpost::OAuth
