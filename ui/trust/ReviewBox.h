#pragma once

#include "submission/LineReport.h"

#include <QGroupBox>

namespace Sealpost {

class KeyReview;

/// The review of a server's key with its buttons, as a part of a page.
class ReviewBox : public QGroupBox
{
    Q_OBJECT

public:
    /// The report has a peer.
    explicit ReviewBox(const LineReport &report, QWidget *parent = nullptr);

    [[nodiscard]] bool isOf(const LineReport &report) const; ///< the same key and decision
    void takeKeyboard();
    void tellFailure(const QString &sentence); ///< the pin could not be kept

Q_SIGNALS:
    void pinWanted(const Sealpost::Certificate &shown, Sealpost::Pin::How how);

private:
    KeyReview *m_review;
};

} // namespace Sealpost
