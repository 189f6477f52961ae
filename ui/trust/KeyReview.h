#pragma once

#include "submission/LineReport.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class FingerprintCompare;
class NoticeBar;

/// A server's key, looked at by a person: what is wrong with it, its fingerprints, paste-to-compare, *Pin*.
///
/// At first contact (TRUST row 9) it can also be accepted unseen. Where the line is blocked (rows 2, 3a, 7, 8) the
/// pinned key stands beside the shown one, and only a comparison can pin that. The certificate that is shown is the
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
    void addProblem();
    void addKeys();
    void addKey(int column, const QString &title, const QString &what, const Fingerprint &key, const QString &more);
    void addComparison();

    Certificate m_shown;
    LineReport m_report;
    bool m_compareOnly;
    QVBoxLayout *m_column;
    QGridLayout *m_keys;
    FingerprintCompare *m_compare;
    NoticeBar *m_failure;
};

} // namespace Sealpost
