#pragma once

#include "submission/LineReport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class FingerprintCompare;
class NoticeBar;

/// First contact (TRUST row 9): a server that nobody vouches for, looked at by a person. Or a server whose key has
/// changed (row 2): the pinned key stands beside the new one, and only a comparison can pin that.
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
    void addFingerprints(const LineReport &report);
    void addFingerprint(const QString &label, const QString &what, const Fingerprint &fingerprint);
    void addComparison();
    void addUnseen(QDialogButtonBox &buttons);
    void addButtons();
    void decide(Pin::How how);

    Certificate m_shown;
    bool m_changed;
    QVBoxLayout *m_column;
    QFormLayout *m_rows;
    FingerprintCompare *m_compare;
    QPushButton *m_pin = nullptr;
    NoticeBar *m_failure;
};

} // namespace Sealpost
