#pragma once

#include "submission/LineReport.h"

#include <QDialog>

namespace Sealpost {

class KeyReview;

/// The review of a server in a window of its own, over the message that waits for it.
///
/// Closing it, Escape and Return decide nothing.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// The report has a peer.
    explicit ReviewDialog(const LineReport &report, QWidget *parent = nullptr);

    void tellFailure(const QString &sentence); ///< the pin could not be kept; the dialog stays

Q_SIGNALS:
    void pinWanted(const Sealpost::Certificate &shown, Sealpost::Pin::How how);

protected:
    bool event(QEvent *event) override;

private:
    void addButtons();
    void makeRoom();

    KeyReview *m_review;
};

} // namespace Sealpost
