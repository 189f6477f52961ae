#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace Sealpost {

class FileField;
class NotedField;
class PasswordField;

/// What an account permits and demands of its server (C of TRUST §1 and its switches), each with what it means.
class TrustSettings : public QWidget
{
    Q_OBJECT

public:
    explicit TrustSettings(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void writeTo(Account &account) const;
    bool checkFiles(); ///< whether they can be used; the first that cannot has the focus
    /// What was typed for the client certificate, for as long as the page is there. Empty: nothing was.
    [[nodiscard]] Secret passphrase();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QVBoxLayout *addGroup(const QString &title);
    QCheckBox *addTick(QVBoxLayout &group, const QString &text, const QString &meaning);
    void addPermissions();
    void addDemands();
    void addFiles();
    void addRow(QGridLayout &rows, const QString &label, QWidget *field, const QString &meaning);
    [[nodiscard]] bool checkPassphrase();
    void followConsent();

    QComboBox *m_consent;
    QCheckBox *m_plainPassword = nullptr;
    QCheckBox *m_veryOld = nullptr;
    QCheckBox *m_localException = nullptr;
    QCheckBox *m_strictPin = nullptr;
    FileField *m_caFile = nullptr;
    FileField *m_clientCertificate = nullptr;
    PasswordField *m_passphrase = nullptr;
    NotedField *m_passphraseField = nullptr;
    QString m_certificateBefore; ///< its passphrase may be stored
};

} // namespace Sealpost
