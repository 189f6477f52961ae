#include "ui/accounts/ForeignTransfer.h"

#include "trust/ShownText.h"
#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/accounts/AddressBar.h"
#include "ui/accounts/ForeignImportDialog.h"
#include "wording/ForeignText.h"
#include "wording/Wording.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<ForeignAccount> &accounts)
{
    QStringList names;
    for (const ForeignAccount &account : accounts)
        names += account.account.name;
    return names;
}

/// Why it stopped, and what was saved before.
QString textOf(const ForeignResult &result)
{
    const QString why = Wording::text(*result.failure);
    if (result.imported.isEmpty())
        return why;
    QStringList names;
    for (const QString &name : namesOf(result.imported))
        names += ForeignTransfer::tr("“%1”").arg(shownText(name, 200));
    return ForeignTransfer::tr("%1 Saved before that: %2.").arg(why, names.join(u", "_s));
}

} // namespace

ForeignTransfer::ForeignTransfer(Engine &engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
{
}

void ForeignTransfer::review(const QString &file, const ForeignOctets &octets)
{
    finish(); // another file takes its place
    m_file = file;
    m_octets = octets;
    read();
}

void ForeignTransfer::read(const std::optional<Address> &address)
{
    const auto found = foreignAccounts(m_octets.file, m_octets.overrides, address);
    if (found)
        return open(*found);
    if (found.error() == ForeignFailure::NoAddress)
        return askAddress();
    finish();
    Q_EMIT failed(Wording::text(found.error()));
}

void ForeignTransfer::askAddress()
{
    m_bar = new AddressBar(m_window);
    connect(m_bar, &AddressBar::given, this, [this](const Address &address) { read(address); });
    connect(m_bar, &AddressBar::declined, this, &ForeignTransfer::finish);
    Q_EMIT reviewWanted(m_bar);
    m_bar->ask();
}

void ForeignTransfer::open(const QList<ForeignAccount> &found)
{
    const auto plan = intoProfile().and_then([&](const ForeignImport &way) { return way.plan(found); });
    finish();
    if (!plan)
        return Q_EMIT failed(Wording::text(plan.error()));
    m_dialog = new ForeignImportDialog(m_file, *plan, m_window);
    connect(m_dialog, &ForeignImportDialog::confirmed, this, &ForeignTransfer::carryOut);
    m_dialog->show();
}

void ForeignTransfer::carryOut(const ForeignPlan &plan, PasswordCommands commands, const QString &reason)
{
    auto way = intoProfile();
    if (!way)
        return m_dialog->tellFailure(Wording::text(way.error()));
    const ForeignResult result = way->carryOut(plan, commands, reason);
    finish();
    if (!result.imported.isEmpty())
        Q_EMIT imported(namesOf(result.imported));
    if (result.failure)
        Q_EMIT failed(textOf(result));
}

void ForeignTransfer::finish()
{
    if (m_bar) {
        m_bar->hide();
        m_bar->deleteLater();
    }
    m_bar.clear();
    if (m_dialog)
        m_dialog->close();
    m_dialog.clear();
}

Result<ForeignImport, StoreFailure> ForeignTransfer::intoProfile()
{
    return m_engine.trust().map([this](TrustBook *book) { return ForeignImport(m_engine.accounts(), *book); });
}

} // namespace Sealpost
