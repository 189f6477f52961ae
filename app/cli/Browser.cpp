#include "cli/Browser.h"

#include <QProcess>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_MACOS
const auto desktopCommand = u"open"_s;
#else
const auto desktopCommand = u"xdg-open"_s;
#endif

} // namespace

// Others on this computer can read the address in the list of processes. It holds no secret: a code that somebody
// else got with it does not go with our verifier (RFC 7636 §1).
bool openInBrowser(const QUrl &url)
{
    QProcess browser;
    browser.setProgram(desktopCommand);
    browser.setArguments({url.toString(QUrl::FullyEncoded)});
    browser.setStandardInputFile(QProcess::nullDevice());
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    return browser.startDetached();
}

} // namespace Sealpost::Cli
