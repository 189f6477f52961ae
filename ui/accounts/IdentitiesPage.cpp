#include "ui/accounts/IdentitiesPage.h"

#include "ui/accounts/IdentityDialog.h"
#include "ui/parts/ListAction.h"
#include "ui/parts/PlainLabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sealpost {

using namespace Qt::StringLiterals;

IdentitiesPage::IdentitiesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_remark(remarkLabel({}, this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_first(new QPushButton(tr("Make &First"), this))
{
    m_list->setAccessibleName(tr("Identities"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    layOut();
    addListAction(m_list, tr("Edit…"), Qt::Key_Return, this, [this] { edit(); });
    addListAction(m_list, tr("Remove"), QKeySequence::Delete, this, [this] { remove(); });
    addListAction(m_list, tr("Make First"), {}, this, [this] { makeFirst(); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &IdentitiesPage::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &IdentitiesPage::follow);
    show(0);
}

void IdentitiesPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_remark);
    column->addWidget(m_list, 1);
    column->addWidget(buttons());
    setFocusProxy(m_list);
}

QWidget *IdentitiesPage::buttons()
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    const auto add = [&](QPushButton *button, void (IdentitiesPage::*act)()) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(m_add, &IdentitiesPage::add);
    add(m_edit, &IdentitiesPage::edit);
    add(m_remove, &IdentitiesPage::remove);
    add(m_first, &IdentitiesPage::makeFirst);
    row->addStretch();
    return all;
}

void IdentitiesPage::setIdentities(const QList<Identity> &all)
{
    m_all = all;
    show(0);
}

void IdentitiesPage::setFirst(const Identity &first)
{
    if (m_all.isEmpty())
        m_all = {first};
    m_all.first().displayName = first.displayName;
    m_all.first().address = first.address;
    m_all.first().sentCopy = first.sentCopy;
    show(m_list->currentRow());
}

void IdentitiesPage::add()
{
    auto *dialog = new IdentityDialog(m_all, std::nullopt, this);
    connect(dialog, &IdentityDialog::entered, this,
            [this](const QList<Identity> &all) { take(all, static_cast<int>(all.size()) - 1); });
    dialog->open();
}

void IdentitiesPage::edit()
{
    const auto address = chosen();
    if (!address)
        return;
    auto *dialog = new IdentityDialog(m_all, address, this);
    connect(dialog, &IdentityDialog::entered, this,
            [this](const QList<Identity> &all) { take(all, m_list->currentRow()); });
    dialog->open();
}

void IdentitiesPage::remove()
{
    const auto address = chosen();
    if (const auto rest = address ? withoutIdentity(m_all, *address) : m_all; rest && address)
        take(*rest, std::min(m_list->currentRow(), static_cast<int>(rest->size()) - 1));
}

void IdentitiesPage::makeFirst()
{
    const auto address = chosen();
    if (const auto all = address ? withFirstIdentity(m_all, *address) : m_all; all && address)
        take(*all, 0);
}

void IdentitiesPage::take(const QList<Identity> &all, int row)
{
    const bool isOther = all.first() != m_all.first();
    m_all = all;
    show(row);
    m_list->setFocus();
    if (isOther)
        Q_EMIT firstChanged(m_all.first());
    Q_EMIT edited();
}

void IdentitiesPage::show(int row)
{
    m_list->clear();
    for (const Identity &identity : std::as_const(m_all))
        m_list->addItem(identity.shown());
    m_list->setCurrentRow(m_all.isEmpty() ? -1 : std::clamp(row, 0, static_cast<int>(m_all.size()) - 1));
    m_remark->setText(m_all.isEmpty() ? tr("First give the account a mail address, under “Basics”.")
                                      : tr("A new message begins with the first of these. While you write, another "
                                           "can be chosen as its sender."));
    follow();
}

void IdentitiesPage::follow()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_all.isEmpty() && m_all.size() < mostIdentities);
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0 && m_all.size() > 1);
    m_first->setEnabled(row > 0);
}

std::optional<Address> IdentitiesPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? std::optional(m_all.at(row).address) : std::nullopt;
}

} // namespace Sealpost
