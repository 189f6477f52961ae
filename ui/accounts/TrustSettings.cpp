#include "ui/accounts/TrustSettings.h"

#include "net/ClientCertificate.h"
#include "net/TlsConfiguration.h"
#include "ui/accounts/ConsentChoice.h"
#include "ui/accounts/FileField.h"
#include "ui/parts/FieldLabel.h"
#include "ui/parts/NotedField.h"
#include "ui/parts/PasswordField.h"
#include "ui/parts/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace Sealpost {

TrustSettings::TrustSettings(QWidget *parent)
    : QWidget(parent)
    , m_consent(consentChoice(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    addPermissions();
    addDemands();
    addFiles();
    m_localException->setChecked(true); // as every new account has it
    followConsent();
    connect(m_consent, &QComboBox::activated, this, &TrustSettings::edited);
    connect(m_consent, &QComboBox::currentIndexChanged, this, &TrustSettings::followConsent);
    for (QCheckBox *tick : {m_plainPassword, m_veryOld, m_localException, m_strictPin})
        connect(tick, &QCheckBox::clicked, this, &TrustSettings::edited);
    for (FileField *file : {m_caFile, m_clientCertificate})
        connect(file, &FileField::edited, this, &TrustSettings::edited);
    connect(m_passphrase, &PasswordField::edited, this, &TrustSettings::edited);
}

QVBoxLayout *TrustSettings::addGroup(const QString &title)
{
    auto *group = new QGroupBox(title, this);
    layout()->addWidget(group);
    return new QVBoxLayout(group);
}

QCheckBox *TrustSettings::addTick(QVBoxLayout &group, const QString &text, const QString &meaning)
{
    auto *tick = new QCheckBox(text, this);
    tick->setAccessibleDescription(meaning);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                                     style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                                 0, 0, fontMetrics().height() / 3);
    indented->addWidget(remarkLabel(meaning, this));
    group.addWidget(tick);
    group.addLayout(indented);
    return tick;
}

void TrustSettings::addPermissions()
{
    QVBoxLayout *group = addGroup(tr("What may leave without a checked identity"));
    auto *row = new QFormLayout;
    row->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->addRow(tr("P&ermit:"), m_consent);
    group->addLayout(row);
    m_plainPassword = addTick(*group, tr("Send the password itself to an &unchecked server"),
                              tr("Otherwise it is only proved, by SCRAM, without being shown."));
    m_veryOld = addTick(*group, tr("Put up with &outdated encryption"),
                        tr("Its line counts as unverified at best, since it can be opened on the way."));
}

void TrustSettings::addDemands()
{
    QVBoxLayout *group = addGroup(tr("What counts as checked"));
    m_strictPin =
        addTick(*group, tr("A pinned key outweighs a&ny authority"),
                tr("A new key is then never taken over by itself, not even where it was accepted unseen."));
    m_localException = addTick(*group, tr("A server on this co&mputer needs no certificate"),
                               tr("For a bridge or a tunnel, at localhost or a loopback address."));
}

void TrustSettings::addRow(QGridLayout &rows, const QString &label, QWidget *field, const QString &meaning)
{
    const int row = rows.rowCount();
    rows.addWidget(fieldLabel(label, field, this), row, 0);
    rows.addWidget(field, row, 1);
    rows.addWidget(remarkLabel(meaning, this), row + 1, 1);
    rows.setColumnStretch(1, 1);
}

void TrustSettings::addFiles()
{
    QVBoxLayout *group = addGroup(tr("Certificates"));
    m_caFile = new FileField(tr("CA file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                             [](const QString &path) {
                                 return tlsConfiguration({.caFile = path})
                                            ? QString()
                                            : tr("This file cannot be read, or has no certificate (PEM) in it.");
                             });
    m_clientCertificate = new FileField(
        tr("Client certificate"), tr("Certificates with their key (*.p12 *.pfx *.pem);;All files (*)"),
        [](const QString &path) {
            const auto found = readClientCertificate(path, {});
            const bool isUsable =
                path.isEmpty() || found || found.error().kind == ClientCertificateProblem::Kind::Locked;
            return isUsable ? QString()
                            : tr("This file cannot be read, or has no certificate with its key: PEM or PKCS #12.");
        });
    m_passphrase = new PasswordField(tr("Passphrase of the client certificate"));
    m_passphraseField = new NotedField(m_passphrase);
    auto *rows = new QGridLayout; // a form leaves gaps around text that wraps
    group->addLayout(rows);
    addRow(*rows, tr("C&A file:"), m_caFile,
           tr("Its authorities vouch for this server, instead of the system's. Empty: the system's."));
    addRow(*rows, tr("Client cert&ificate:"), m_clientCertificate, tr("Shown to a server that asks who you are."));
    addRow(*rows, tr("Passphrase:"), m_passphraseField,
           tr("Only where the file is locked. It is kept with the passwords."));
}

void TrustSettings::followConsent()
{
    m_plainPassword->setEnabled(chosenConsent(*m_consent) != Consent::None);
}

void TrustSettings::setAccount(const Account &account)
{
    chooseConsent(*m_consent, account.consent);
    m_plainPassword->setChecked(account.plainPasswordOverUnverified);
    m_veryOld->setChecked(account.veryOldServer);
    m_localException->setChecked(account.localException);
    m_strictPin->setChecked(account.strictPin);
    m_caFile->setPath(account.caFile);
    m_clientCertificate->setPath(account.clientCertificate);
    m_certificateBefore = account.clientCertificate;
}

void TrustSettings::writeTo(Account &account) const
{
    account.consent = chosenConsent(*m_consent);
    account.plainPasswordOverUnverified = m_plainPassword->isChecked() && m_plainPassword->isEnabled();
    account.veryOldServer = m_veryOld->isChecked();
    account.localException = m_localException->isChecked();
    account.strictPin = m_strictPin->isChecked();
    account.caFile = m_caFile->path();
    account.clientCertificate = m_clientCertificate->path();
}

bool TrustSettings::checkFiles()
{
    bool usable = true;
    for (FileField *file : {m_clientCertificate, m_caFile}) {
        if (file->check())
            continue;
        usable = false;
        file->setFocus();
    }
    return usable && checkPassphrase();
}

/// One that was typed has to open the file. Of a file that was here before, one may be stored.
bool TrustSettings::checkPassphrase()
{
    m_passphraseField->clearMark();
    const QString path = m_clientCertificate->path();
    const Secret typed = passphrase();
    if (path.isEmpty() || (typed.isEmpty() && path == m_certificateBefore) || readClientCertificate(path, typed))
        return true;
    m_passphraseField->mark(typed.isEmpty() ? tr("This certificate is locked: type its passphrase.")
                                            : tr("This passphrase does not open the certificate."));
    m_passphraseField->setFocus();
    return false;
}

Secret TrustSettings::passphrase()
{
    return m_passphrase->take();
}

} // namespace Sealpost
