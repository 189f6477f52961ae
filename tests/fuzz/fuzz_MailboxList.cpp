#include "message/Mailbox.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace Sealpost;

// Whatever is typed: a name holds no line end, and what is shown goes to the same address.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const auto typed = QString::fromUtf8(reinterpret_cast<const char *>(octets), static_cast<qsizetype>(size));
    const auto mailboxes = parseMailboxes(typed);
    if (!mailboxes)
        return 0;
    for (const Mailbox &mailbox : *mailboxes) {
        const QString &name = mailbox.displayName;
        const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
        if (std::any_of(name.cbegin(), name.cend(), isControl))
            qFatal("a control character in a name: %s", qPrintable(name));
        const auto again = parseMailboxes(mailbox.shown());
        if (!again || again->size() != 1 || again->first().address != mailbox.address)
            qFatal("another mailbox when parsed again: %s", qPrintable(mailbox.shown()));
    }
    return 0;
}
