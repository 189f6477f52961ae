#pragma once

#include <QString>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QObject)

namespace Sealpost {

/// The same file under another name in `folder`, which mail readers know it by; empty: that failed.
[[nodiscard]] QString linkedAs(const QString &folder, const QString &name, const QString &path);

/// Copies in a thread, in place of what is at `target`; `done` is called later, unless `context` is gone by then.
void copyFile(const QString &path, const QString &target, QObject *context, std::function<void(bool copied)> done);

} // namespace Sealpost
