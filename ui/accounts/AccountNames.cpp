#include "ui/accounts/AccountNames.h"

#include <algorithm>

namespace Sealpost {

bool isNameTaken(const AccountStore &accounts, const QString &name)
{
    const auto contents = accounts.load();
    const auto hasName = [&name](const Account &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    return contents && (std::ranges::any_of(contents->accounts, hasName) ||
                        contents->broken.contains(name, Qt::CaseInsensitive));
}

} // namespace Sealpost
