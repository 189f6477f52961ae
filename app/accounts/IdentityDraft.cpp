#include "accounts/IdentityDraft.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr auto organizationField = "Organization"_L1;

bool isOrganization(const HeaderField &field)
{
    return field.name.compare(organizationField, Qt::CaseInsensitive) == 0;
}

} // namespace

Draft asSentBy(const Identity &identity, Draft draft)
{
    draft.from = identity.mailbox();
    if (!draft.replyTo)
        draft.replyTo = identity.replyTo;
    if (!identity.organization.isEmpty() && std::ranges::none_of(draft.headers, isOrganization))
        draft.headers += {organizationField, identity.organization};
    return draft;
}

Draft asWrittenBy(const Identity &identity, Draft draft)
{
    if (draft.replyTo == identity.replyTo)
        draft.replyTo.reset();
    draft.headers.removeIf(
        [&](const HeaderField &field) { return isOrganization(field) && field.value == identity.organization; });
    return draft;
}

} // namespace Sealpost
