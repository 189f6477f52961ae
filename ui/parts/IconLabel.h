#pragma once

#include <QIcon>
#include <QWidget>

namespace Sealpost {

/// A small icon beside a text that says the same, so it has no name of its own.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setMark(const QString &name); ///< an icon that is drawn over it; empty: none
    void setSide(int side);            ///< in device-independent pixels; the style's small icon if not set

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QIcon m_mark;
    int m_side;
};

} // namespace Sealpost
