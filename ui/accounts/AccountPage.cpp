#include "ui/accounts/AccountPage.h"

#include "ui/accounts/ConsentChoice.h"
#include "ui/parts/PlainLabel.h"
#include "wording/Wording.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString waysOf(const Account &account)
{
    QStringList ways;
    const auto add = [&ways](Encryption rung, std::optional<Port> port) {
        if (port)
            ways += AccountPage::tr("%1 (port %2)").arg(Wording::rungName(rung)).arg(port->number());
    };
    add(Encryption::ImplicitTls, account.smtpsPort);
    add(Encryption::StartTls, account.startTlsPort);
    add(Encryption::None, account.plainPort);
    return ways.join(u", "_s);
}

} // namespace

AccountPage::AccountPage(const Account &account, QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QFormLayout;
    const auto add = [this, rows](const QString &label, const QString &text) {
        rows->addRow(label, plainLabel(text, this));
    };
    add(tr("Sender:"), account.identity.shown());
    add(tr("Server:"), account.host.shown());
    add(tr("Ways:"), waysOf(account));
    add(tr("User name:"), account.username.isEmpty() ? tr("none, no login") : account.username);
    add(tr("Permits:"), consentText(account.consent));

    auto *edit = new QPushButton(tr("&Edit Account…"), this);
    connect(edit, &QPushButton::clicked, this, &AccountPage::editWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(headingLabel(account.name, this));
    column->addLayout(rows);
    column->addWidget(edit, 0, Qt::AlignLeft);
    column->addStretch();
}

} // namespace Sealpost
