#include "ui/trust/CertificateView.h"

#include "trust/CertificateNames.h"
#include "ui/parts/PlainLabel.h"
#include "ui/trust/FingerprintView.h"

#include <QFormLayout>
#include <QLocale>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString day(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : u"?"_s;
}

} // namespace

CertificateView::CertificateView(const Certificate &certificate, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins({});
    addText(tr("Belongs to:"), certificate.subject);
    addText(tr("Issued by:"), certificate.selfIssued ? tr("itself") : certificate.issuer);
    addText(tr("Names:"), namesOf(certificate).join(u", "_s));
    addText(tr("Valid:"), tr("from %1 to %2").arg(day(certificate.notBefore), day(certificate.notAfter)));
    addText(tr("Key:"), certificate.keyName);
    addText(tr("Serial number:"), QString::fromLatin1(certificate.serialNumber));
    addFingerprint(tr("Key, SHA-256:"), tr("Fingerprint of the key, SHA-256"), certificate.spkiSha256);
    addFingerprint(tr("Certificate, SHA-256:"), tr("Fingerprint of the certificate, SHA-256"), certificate.sha256);
}

void CertificateView::addText(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        m_rows->addRow(label, plainLabel(text, this));
}

void CertificateView::addFingerprint(const QString &label, const QString &what, const Fingerprint &fingerprint)
{
    auto *view = new FingerprintView(what, this);
    view->setFingerprint(fingerprint);
    m_rows->addRow(label, view);
}

} // namespace Sealpost
