#pragma once

#include "message/Address.h"

#include <QList>

namespace Sealpost {

/// An address with the name that is shown beside it (RFC 5322 §3.4).
struct Mailbox {
    QString displayName; ///< one line, no control characters; may be empty
    Address address;

    /// `Ann Example <ann@example.org>`, the name quoted where it has to be; parses back to the same.
    [[nodiscard]] QString shown() const;

    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

/// What is wrong in a list of addresses, and where, so that the field can mark it.
struct MailboxListProblem {
    QString text; ///< the entry as it was typed
    AddressProblem problem;

    friend bool operator==(const MailboxListProblem &, const MailboxListProblem &) = default;
};

/// Addresses as people type and paste them: separated by commas, semicolons or line ends, with display names,
/// quotes, comments and groups (RFC 5322 §3.4). Group names and comments are dropped. The order is kept.
[[nodiscard]] Result<QList<Mailbox>, MailboxListProblem> parseMailboxes(const QString &typed);

} // namespace Sealpost
