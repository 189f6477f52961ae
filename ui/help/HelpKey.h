#pragma once

#include "ui/help/HelpPage.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace Sealpost {

/// F1 in a window opens the page that it is on then.
void addHelpKey(QWidget &window, std::function<HelpPage()> page);
void addHelpKey(QWidget &window, HelpPage page);

/// The same, and a button for it among those of a dialog.
void addHelpButton(QDialogButtonBox &buttons, std::function<HelpPage()> page);
void addHelpButton(QDialogButtonBox &buttons, HelpPage page);

} // namespace Sealpost
