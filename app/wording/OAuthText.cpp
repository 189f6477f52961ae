#include "wording/OAuthText.h"

#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

using Kind = OAuth::Failure::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OAuthText)
};

} // namespace

QString text(const OAuth::Failure &failure)
{
    switch (failure.kind) {
    case Kind::CannotListen:
        return Words::tr("Sealpost cannot wait for your browser's answer: this computer gives it no port.");
    case Kind::TimedOut:
        return Words::tr("No answer came from your browser in time.");
    case Kind::Cancelled:
        return Words::tr("Authorising was cancelled.");
    case Kind::Declined:
        return Words::tr("Sealpost was not authorised: access was declined in the browser.");
    case Kind::RequestRefused:
        return Words::tr("The provider refuses the request: check the client id, its secret and the scope.");
    case Kind::NotAuthorized:
        return Words::tr("The provider does not accept this authorisation, or no longer.");
    case Kind::Unreachable:
        return Words::tr("The provider gives no answer. Try again later.");
    case Kind::BadAnswer:
        return Words::tr("The provider's answer makes no sense. Check the endpoints.");
    case Kind::NoRefreshToken:
        return Words::tr(
            "The provider authorises Sealpost for a short time only. The scope may lack a word, such as "
            "“offline_access”.");
    case Kind::NotKept:
        return Words::tr("The authorisation cannot be kept.") + u' ' +
               text(failure.store.value_or(PasswordStoreFailure::Unavailable));
    }
    Q_UNREACHABLE();
}

QString providerWords(const OAuth::Failure &failure)
{
    return failure.words.isEmpty() ? QString() : QLocale().quoteString(plain(failure.words, 500));
}

OAuth::RedirectPages redirectPages()
{
    return {Words::tr("Sealpost has your browser's answer. You can close this page and go back to Sealpost."),
            Words::tr("Sealpost was not authorised. You can close this page and go back to Sealpost.")};
}

} // namespace Sealpost::Wording
