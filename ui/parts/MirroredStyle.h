#pragma once

#include <QProxyStyle>

QT_FORWARD_DECLARE_CLASS(QStyleOptionToolButton)

namespace Sealpost {

/// Mends what Qt's styles get wrong where people read from right to left:
///
/// - The line under a mnemonic breaks a word of joined letters into pieces, which are wider than the room that was
///   measured for the word. There it is not drawn; the key works all the same.
/// - The text of a button with an icon is pushed to the far edge.
/// - The arrow beside the text of a tool button stays on the left.
/// - An address or a subject from left to right, in a list or a choice, has the signs at its ends on the wrong
/// side.
class MirroredStyle : public QProxyStyle
{
public:
    enum class Letters { Apart, Joined };

    explicit MirroredStyle(Letters letters);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;

private:
    void drawArrowAndText(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;

    Letters m_letters;
    mutable bool m_isBesideIcon = false; ///< what is drawn now
};

} // namespace Sealpost
