#pragma once

#include <QCommandLinkButton>

namespace Sealpost {

/// A button with a word and a sentence about it, for one way to go on out of several.
///
/// Qt's own has letters of one size, whatever people chose, and its icon on the left also for those who read from
/// the right.
class WayButton : public QCommandLinkButton
{
    Q_OBJECT

public:
    WayButton(const QIcon &icon, const QString &what, const QString &more, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int margin() const;
    [[nodiscard]] int besides() const; ///< the width of all but the words
    [[nodiscard]] QFont titleFont() const;
};

} // namespace Sealpost
