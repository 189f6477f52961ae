#pragma once

#include "submission/LineReport.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class FingerprintCompare;
class FingerprintView;
class NoticeBar;

/// A server's key, looked at by a person: what is wrong and what it means, paste-to-compare, how to come by what is
/// to be pasted, fingerprints and picture, *Pin*.
///
/// At first contact (TRUST row 9) it can also be accepted unseen. Where the line is blocked (rows 2, 3a, 7, 8) only
/// a comparison can pin it, and a pinned key that it is not stands beside it. The certificate that is shown is the
/// very one that `pinWanted` brings.
class KeyReview : public QWidget
{
    Q_OBJECT

public:
    /// The report has a peer.
    explicit KeyReview(const LineReport &report, QWidget *parent = nullptr);

    void addButtonsTo(QDialogButtonBox &buttons);
    void tellFailure(const QString &sentence); ///< the pin could not be kept
    [[nodiscard]] bool isOf(const LineReport &report) const;

Q_SIGNALS:
    void pinWanted(const Sealpost::Certificate &shown, Sealpost::Pin::How how);

private:
    [[nodiscard]] bool isChanged() const;
    void addProblem();
    void addComparison();
    void addKeys();
    void addNewBesidePinned();
    void addKeyAndCertificate();
    void addFingerprint(int row, int column, const QString &title, FingerprintView *view);
    [[nodiscard]] FingerprintView *viewOf(const QString &what, const Fingerprint &fingerprint);
    void addRisk();

    Certificate m_shown;
    LineReport m_report;
    bool m_compareOnly;
    QVBoxLayout *m_column;
    QGridLayout *m_keys;
    FingerprintCompare *m_compare;
    NoticeBar *m_failure;
};

} // namespace Sealpost
