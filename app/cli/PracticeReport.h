#pragma once

#include "practice/PracticeServer.h"

#include <QJsonObject>

/// What `practice` says when it listens, and of each message.
namespace Sealpost::Cli {

/// {"event":"started","host","port","username","password","sha256","spki_sha256","folder"}
[[nodiscard]] QJsonObject practiceStartJson(const Endpoint &endpoint, const Certificate &certificate,
                                            const QString &folder);
[[nodiscard]] QString practiceStartText(const Endpoint &endpoint, const Certificate &certificate,
                                        const QString &folder);

/// {"event":"message","path","size","username","from","recipients","subject"}
[[nodiscard]] QJsonObject practiceMessageJson(const PracticeMessage &message);
[[nodiscard]] QString practiceMessageText(const PracticeMessage &message);

/// A field of a message's header as it stands there, unfolded; empty: it has none. Reads the first 64 KiB at most.
[[nodiscard]] QString headerField(QIODevice &message, QByteArrayView name);

} // namespace Sealpost::Cli
