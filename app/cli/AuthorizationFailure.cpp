#include "cli/AuthorizationFailure.h"

#include "wording/OAuthText.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;
using Kind = OAuth::Failure::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuthorizationFailure)
};

struct Answered {
    ExitCode code;
    QString kind; ///< the word in a report: never translated, never changed
};

Answered answered(Kind kind)
{
    switch (kind) {
    case Kind::CannotListen:
        return {ExitCode::InputOutput, u"oauth_cannot_listen"_s};
    case Kind::TimedOut:
        return {ExitCode::Waits, u"oauth_timed_out"_s};
    case Kind::Cancelled:
        return {ExitCode::Waits, u"oauth_cancelled"_s};
    case Kind::Declined:
        return {ExitCode::NotPermitted, u"oauth_declined"_s};
    case Kind::RequestRefused:
        return {ExitCode::NotPermitted, u"oauth_request_refused"_s};
    case Kind::NotAuthorized:
        return {ExitCode::NotPermitted, u"oauth_not_authorized"_s};
    case Kind::Unreachable:
        return {ExitCode::Waits, u"oauth_unreachable"_s};
    case Kind::BadAnswer:
        return {ExitCode::Protocol, u"oauth_bad_answer"_s};
    case Kind::NoRefreshToken:
        return {ExitCode::NotPermitted, u"oauth_no_refresh_token"_s};
    case Kind::NotKept:
        return {ExitCode::InputOutput, u"oauth_not_kept"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

CommandFailure authorizationFailure(const OAuth::Failure &failure)
{
    if (failure.store)
        return CommandFailure::of(*failure.store);
    const Answered answer = answered(failure.kind);
    const QString words = Wording::providerWords(failure);
    const QString said = words.isEmpty() ? QString() : u' ' + Words::tr("The provider said: %1").arg(words);
    return {answer.code, answer.kind, Wording::text(failure) + said};
}

} // namespace Sealpost::Cli
