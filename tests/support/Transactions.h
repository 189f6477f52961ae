#pragma once

#include "smtp/Transaction.h"
#include "support/Conversation.h"

namespace Sealpost::Test {

// Those whom the messages of the tests are for, and what became of them.

inline const QString ann = QStringLiteral("ann@example.org");
inline const QString bob = QStringLiteral("bob@example.org");
inline const QString cat = QStringLiteral("cat@example.org");

inline QStringList accepted(const QStringList &recipients)
{
    QStringList results;
    for (const QString &recipient : recipients)
        results += recipient + QStringLiteral(": accepted, 250 OK");
    return results;
}

constexpr qint64 chunk = Smtp::Transaction::maxChunk;

} // namespace Sealpost::Test
