#pragma once

#include <QSet>
#include <QStringList>

/// How files are called in a Maildir: a unique name and, in cur, flags behind a colon that readers change.
namespace Sealpost::MaildirNames {

/// Of the messages in `folder`, with "new/" or "cur/" before the name. No order; no such folder: none.
[[nodiscard]] QStringList in(const QString &folder);

[[nodiscard]] QSet<QString> withoutFlags(const QStringList &names); ///< and without "new/" or "cur/"

} // namespace Sealpost::MaildirNames
