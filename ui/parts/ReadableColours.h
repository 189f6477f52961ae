#pragma once

#include <QObject>

namespace Sealpost {

/// Keeps what themes for dark windows leave too dark with Qt 6.4 readable: the hint in an empty field, and links.
///
/// The hint is the colour of the text, faded to where it still has a contrast of 4.5:1; a link keeps the colour of
/// its theme where that has as much. Both follow the colours of the program when they change.
class ReadableColours : public QObject
{
public:
    /// Lives as long as the program that it is for: a child of qApp.
    static void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ReadableColours(QObject *parent);
};

} // namespace Sealpost
