#pragma once

#include <QUrl>

namespace Sealpost::Cli {

/// Opens it in the person's browser, by the desktop's own command. Whether that could be started: whether it then
/// finds a browser, nobody says.
[[nodiscard]] bool openInBrowser(const QUrl &url);

} // namespace Sealpost::Cli
