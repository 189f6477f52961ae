#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace Sealpost {

/// What a screen reader calls it.
[[nodiscard]] QString accessibleName(QWidget &widget);

/// The one of this kind that a screen reader calls so; no such one is the end of the test.
template <typename Kind>
Kind &named(const QWidget &window, const QString &name)
{
    for (Kind *part : window.findChildren<Kind *>())
        if (accessibleName(*part) == name)
            return *part;
    qFatal("nothing is called %s", qPrintable(name));
}

/// The visible button with this text, written without its mnemonic; none: null.
[[nodiscard]] QAbstractButton *visibleButton(const QWidget &window, const QString &text);

/// All text that is to be read in the window now.
[[nodiscard]] QString visibleText(const QWidget &window);

/// What a person can act on and a screen reader has no name for.
[[nodiscard]] QStringList unnamed(const QWidget &window);

/// Mnemonics that two parts of the window share, as it is now.
[[nodiscard]] QStringList mnemonicClashes(const QWidget &window);

/// Words of labels and buttons that do not fit where they stand, in a window that is shown.
[[nodiscard]] QStringList cutWords(const QWidget &window);

/// Labels that would take what they show for markup.
[[nodiscard]] QStringList labelsWithMarkup(const QWidget &window);

} // namespace Sealpost
