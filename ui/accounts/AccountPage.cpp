#include "ui/accounts/AccountPage.h"

#include "ui/accounts/ConsentChoice.h"
#include "ui/parts/PlainLabel.h"
#include "wording/Wording.h"

#include <QFormLayout>
#include <QHBoxLayout>
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

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(headingLabel(account.name, this));
    column->addLayout(rows);
    column->addWidget(buttons(), 0, Qt::AlignLeft);
    column->addStretch();
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
