#pragma once

#include "submission/LineReport.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

/// "How do I get it?": how the fingerprint comes from the server's operator to this person. It opens when asked.
class FingerprintHelp : public QWidget
{
    Q_OBJECT

public:
    explicit FingerprintHelp(const LineReport &report, QWidget *parent = nullptr);

private:
    void addCommand(QVBoxLayout &column, const QString &when, const QString &command);

    QWidget *m_answer;
};

} // namespace Sealpost
