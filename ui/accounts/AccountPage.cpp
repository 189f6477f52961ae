#include "ui/accounts/AccountPage.h"

#include "accounts/Identities.h"
#include "net/ClientCertificateEnd.h"
#include "ui/accounts/ConsentChoice.h"
#include "ui/parts/NoticeBar.h"
#include "ui/parts/PlainLabel.h"
#include "wording/ExpiryText.h"
#include "wording/WaysText.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

AccountPage::AccountPage(const Account &account, AccountPlace place, QWidget *parent)
    : QWidget(parent)
    , m_certificate(account.clientCertificate)
    , m_expiry(new NoticeBar(this))
{
    auto *rows = new QFormLayout;
    const auto add = [this, rows](const QString &label, const QString &text) {
        rows->addRow(label, plainLabel(text, this));
    };
    add(account.furtherIdentities.isEmpty() ? tr("Sender:") : tr("Senders:"), sendersOf(account).join(u'\n'));
    add(tr("Server:"), account.host.shown());
    add(tr("Ways:"), Wording::waysText(account));
    add(tr("User name:"), account.username.isEmpty() ? tr("none, no login") : account.username);
    add(tr("Permits:"), consentText(account.consent));
    if (account.proxy.kind != Proxy::Kind::None)
        add(tr("Proxy:"),
            account.proxy.kind == Proxy::Kind::System ? tr("as this computer is set up") : account.proxy.spelled());
    if (!account.clientCertificate.isEmpty())
        add(tr("Certificate:"), account.clientCertificate);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(headingLabel(account.name, this));
    if (place == AccountPlace::First)
        column->addWidget(plainLabel(tr("New messages begin with this account."), this));
    column->addLayout(rows);
    column->addWidget(m_expiry);
    column->addWidget(buttons(), 0, Qt::AlignLeft);
    column->addStretch();
}

bool AccountPage::tellExpiry(const Secret &passphrase, const QDateTime &now)
{
    if (m_certificate.isEmpty())
        return true;
    const auto end = endOfClientCertificate(m_certificate, passphrase);
    if (const QString text = end ? Wording::expiryText(*end, now) : QString(); !text.isEmpty())
        m_expiry->tell(NoticeBar::Tone::Warning, text, tr("Ask whoever gave it to you for a new one in time."));
    return end.has_value();
}

QWidget *AccountPage::buttons()
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    const auto add = [&](const QString &text, void (AccountPage::*wanted)()) {
        auto *button = new QPushButton(text, all);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
    };
    add(tr("&Edit Account…"), &AccountPage::editWanted);
    add(tr("D&uplicate…"), &AccountPage::duplicateWanted);
    add(tr("E&xport…"), &AccountPage::exportWanted);
    add(tr("&Remove…"), &AccountPage::removeWanted);
    return all;
}

} // namespace Sealpost
