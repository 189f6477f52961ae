#pragma once

#include "trust/Fingerprint.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace Sealpost {

/// A SHA-256 fingerprint in groups that can be read, selected and copied.
class FingerprintView : public QWidget
{
    Q_OBJECT

public:
    /// `what` says whose it is, for screen readers: "Fingerprint of the key (SHA-256)".
    explicit FingerprintView(const QString &what, QWidget *parent = nullptr);

    void setFingerprint(const Fingerprint &fingerprint);

private:
    QString m_what;
    QLabel *m_text;
    QString m_copied;
};

} // namespace Sealpost
