#pragma once

#include "outbox/Entry.h"

namespace Sealpost {

inline Address address(const QString &text)
{
    return *Address::parse(text);
}

/// A message to the addresses as it is when it has just been enqueued.
inline Entry newEntry(const QStringList &recipients, const QString &spool = QStringLiteral("one.eml"))
{
    QList<Address> forwardPaths;
    for (const QString &recipient : recipients)
        forwardPaths += address(recipient);
    const Envelope envelope = *Envelope::make(address(QStringLiteral("me@example.org")), forwardPaths);
    Entry entry{
        .account = QStringLiteral("work"),
        .submission = {envelope,
                       {spool,
                        4'000'000'000,
                        "<1@example.org>",
                        HeaderCharset::Utf8,
                        {{0, 80, 4'000'000'000, 0, true}, {90, 120, 200, 1, false}}},
                       Smtp::TlsOnward::Required,
                       Smtp::DsnRequest{Smtp::DsnRequest::Return::Full, Smtp::DsnRequest::OnFailure, "env-1"}},
        .subject = QStringLiteral("Grüße"),
        .outcome = untriedOutcome(envelope),
        .enqueued = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC),
    };
    return entry;
}

inline Smtp::RecipientResult result(const QString &recipient, Smtp::RecipientStatus status, int code = 0)
{
    if (code == 0)
        return {address(recipient), status, std::nullopt};
    return {address(recipient), status,
            Smtp::Reply{code, Smtp::EnhancedCode{code / 100, 1, 1}, {QStringLiteral("as it is"), {}}}};
}

} // namespace Sealpost
