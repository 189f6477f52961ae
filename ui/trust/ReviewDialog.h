#pragma once

#include "submission/LineReport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)

namespace Sealpost {

class KeyReview;

/// The review of a server in a window of its own, over the message that waits for it.
///
/// Closing it, Escape and Return decide nothing. It is as high as what it shows, as far as the screen has room for
/// that; the rest is scrolled to, and the buttons stay.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// The report has a peer, and is of this account.
    ReviewDialog(const LineReport &report, const QString &account, QWidget *parent = nullptr);

    /// The same account, server, key and decision.
    [[nodiscard]] bool isOf(const LineReport &report, const QString &account) const;
    void tellFailure(const QString &sentence); ///< the pin could not be kept; the dialog stays

Q_SIGNALS:
    void pinWanted(const Sealpost::Certificate &shown, Sealpost::Pin::How how);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons();
    void makeRoom();

    QString m_account;
    KeyReview *m_review;
    QDialogButtonBox *m_buttons;
};

} // namespace Sealpost
