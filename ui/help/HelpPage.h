#pragma once

#include <QString>

namespace Sealpost {

/// A page of the user guide (docs/guide), as each window names its own.
enum class HelpPage {
    Index,
    FirstSteps,
    Writing,
    Seal,
    Review,
    Connection,
    Accounts,
    TrustSettings,
    Outbox,
    Sent,
    Settings,
    Practice,
    CommandLine,
};

constexpr int helpPages = int(HelpPage::CommandLine) + 1;

[[nodiscard]] QString fileNameOf(HelpPage page); ///< "seal.md"

/// The text of a page in Markdown: in the language of the program's words, else in English. Without its pictures:
/// whoever reads it has the window itself before them. Empty: there is no such page.
[[nodiscard]] QString guideText(const QString &fileName);

} // namespace Sealpost
