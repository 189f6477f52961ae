#pragma once

#include "base/Result.h"
#include "ui/compose/ComposeSeed.h"

#include <optional>

namespace Sealpost {

/// What `sealpost` was called with (DESIGN §5).
struct LaunchOptions {
    QString profile; ///< folder; empty: the usual one
    bool practice = false;
    bool outbox = false;  ///< its page is to be shown
    bool service = false; ///< the desktop started it and will say over D-Bus what for: no window until then
    std::optional<ComposeSeed> seed; ///< a message is to be written; its attachments are absolute paths
    std::optional<QString> answer;   ///< --help or --version: print this and end
    QString activation = {};         ///< the desktop's token by which a window may come to the front

    /// `arguments` as from QCoreApplication, with the program's name first. The error is a sentence.
    [[nodiscard]] static Result<LaunchOptions, QString> parse(const QStringList &arguments);
};

} // namespace Sealpost
