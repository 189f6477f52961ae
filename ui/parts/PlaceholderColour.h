#pragma once

#include <QObject>

namespace Sealpost {

/// Keeps what stands in an empty field readable. Themes for dark windows leave it near black with Qt 6.4.
///
/// It is the colour of the text, faded to where it still has a contrast of 4.5:1, and follows the colours of the
/// program when they change.
class PlaceholderColour : public QObject
{
public:
    /// Lives as long as the program that it is for: a child of qApp.
    static void keepReadable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit PlaceholderColour(QObject *parent);
};

} // namespace Sealpost
