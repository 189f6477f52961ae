#pragma once

#include "accounts/Account.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QWidget>

namespace Sealpost {

class NoticeBar;

/// Where an account stands in the list: new messages begin with the first one.
enum class AccountPlace { First, Further };

/// An account at a glance.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    AccountPage(const Account &account, AccountPlace place, QWidget *parent = nullptr);

    /// Says it where its client certificate ends soon. False: it could not be read so; PEM needs no passphrase.
    bool tellExpiry(const Secret &passphrase, const QDateTime &now);

Q_SIGNALS:
    void editWanted();
    void duplicateWanted();
    void exportWanted();
    void removeWanted();

private:
    [[nodiscard]] QWidget *buttons();

    QString m_certificate;
    NoticeBar *m_expiry;
};

} // namespace Sealpost
