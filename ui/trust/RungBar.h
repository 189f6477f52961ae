#pragma once

#include "submission/LineReport.h"

#include <QWidget>

namespace Sealpost {

/// How one rung of the ladder ended and how long it took: a mark and a bar, beside a text that says the same.
class RungBar : public QWidget
{
    Q_OBJECT

public:
    /// `scale`: what a whole bar stands for, more than zero.
    RungBar(const RungAttempt &attempt, std::chrono::milliseconds scale, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &room) const;

    RungAttempt::Result m_result;
    double m_share; ///< of the bar, at most 1
};

} // namespace Sealpost
