#pragma once

#include "submission/LineReport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class FingerprintCompare;
class NoticeBar;

/// First contact (TRUST row 9): a server that nobody vouches for, looked at by a person.
///
/// What is shown is the very certificate that gets pinned. Closing it, Escape and Return decide nothing.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// The report has a peer.
    explicit ReviewDialog(const LineReport &report, QWidget *parent = nullptr);

Q_SIGNALS:
    void pinWanted(const Sealpost::Certificate &shown, Sealpost::Pin::How how);

public:
    void tellFailure(const QString &sentence); ///< the pin could not be kept; the dialog stays

private:
    void addProblem(const LineReport &report);
    void addFingerprints();
    void addComparison();
    void addButtons();
    void decide(Pin::How how);

    Certificate m_shown;
    QVBoxLayout *m_column;
    FingerprintCompare *m_compare;
    QPushButton *m_pin = nullptr;
    NoticeBar *m_failure;
};

} // namespace Sealpost
