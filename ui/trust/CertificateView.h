#pragma once

#include "trust/Certificate.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace Sealpost {

/// One certificate: whose, by whom, for which names, how long, and both fingerprints.
class CertificateView : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(const Certificate &certificate, QWidget *parent = nullptr);

private:
    void addText(const QString &label, const QString &text);
    void addFingerprint(const QString &label, const QString &what, const Fingerprint &fingerprint);

    QFormLayout *m_rows;
};

} // namespace Sealpost
