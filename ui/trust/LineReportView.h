#pragma once

#include "submission/LineReport.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class IconLabel;
class LadderPicture;

/// What became of a line, in words: seal and sentence, what it means, each rung that was tried, what the server
/// offers.
class LineReportView : public QWidget
{
    Q_OBJECT

public:
    explicit LineReportView(QWidget *parent = nullptr);

    void setReport(const LineReport &report);

private:
    IconLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    QLabel *m_explanation;
    QLabel *m_causes;
    QLabel *m_serverWords;
    LadderPicture *m_ladder;
    QLabel *m_offers;
};

} // namespace Sealpost
