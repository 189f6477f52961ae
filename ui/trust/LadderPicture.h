#pragma once

#include "submission/LineReport.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace Sealpost {

/// The ladder as it was climbed: for each rung a mark, a bar for the time, and the sentence that says both.
class LadderPicture : public QWidget
{
    Q_OBJECT

public:
    explicit LadderPicture(QWidget *parent = nullptr);

    void setAttempts(const QList<RungAttempt> &attempts); ///< none: it hides

private:
    void add(const RungAttempt &attempt, std::chrono::milliseconds scale);

    QList<RungAttempt> m_attempts;
    QGridLayout *m_rungs;
};

} // namespace Sealpost
