#include "ui/accounts/AccountRemoval.h"

#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/accounts/KeptPassword.h"

namespace Sealpost {

Result<void, StoreFailure> removeAccount(Engine &engine, const Account &account)
{
    return engine.trust().and_then([&](TrustBook *book) {
        return engine.accounts().remove(account.name).and_then([&](bool) {
            forgetSecrets(engine, account);
            return book->forget(account.name);
        });
    });
}

} // namespace Sealpost
