#include "ui/accounts/AccountTransfer.h"

#include "trust/TrustBook.h"
#include "ui/Engine.h"
#include "ui/accounts/ForeignTransfer.h"
#include "ui/accounts/ImportBar.h"
#include "wording/TransferText.h"
#include "wording/Wording.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QString exportFilter()
{
    return AccountTransfer::tr("Sealpost accounts (*.json)");
}

/// A configuration of msmtp may be called anything, and so may an exported account.
QString importFilters()
{
    return AccountTransfer::tr("Accounts of Sealpost, Thunderbird, msmtp and providers "
                               "(*.json prefs.js *.xml *msmtprc* config)") +
           u";;"_s + AccountTransfer::tr("All files (*)");
}

/// An account's name may hold what a file's name may not.
QString fileNameFor(const Account &account)
{
    QString name = account.name;
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !u" .-_@"_s.contains(character))
            character = u'-';
    }
    return name + u".json"_s;
}

bool write(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(octets) == octets.size() && file.commit();
}

} // namespace

AccountTransfer::AccountTransfer(Engine &engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
    , m_foreign(new ForeignTransfer(engine, window))
{
    connect(m_foreign, &ForeignTransfer::reviewWanted, this, &AccountTransfer::reviewWanted);
    connect(m_foreign, &ForeignTransfer::imported, this, &AccountTransfer::imported);
    connect(m_foreign, &ForeignTransfer::failed, this, &AccountTransfer::failed);
}

void AccountTransfer::chooseExport(const Account &account)
{
    auto *dialog = new QFileDialog(m_window, tr("Export Account"), {}, exportFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileNameFor(account));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, account](const QString &path) { exportTo(account, path); });
    dialog->open();
}

void AccountTransfer::chooseImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Accounts"), {}, importFilters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // ~/.thunderbird, ~/.msmtprc
    connect(dialog, &QFileDialog::fileSelected, this, &AccountTransfer::importFrom);
    dialog->open();
}

void AccountTransfer::exportTo(const Account &account, const QString &path)
{
    const auto file = m_engine.trust().and_then([&](TrustBook *book) {
        return m_engine.database().and_then(
            [&](Database *database) { return exportedAccount(account, *database, *book); });
    });
    if (!file)
        return Q_EMIT failed(Wording::text(file.error()));
    const auto octets = file->exported();
    if (!octets)
        return Q_EMIT failed(Wording::exportFailure(octets.error()));
    const QString shown = QDir::toNativeSeparators(path);
    if (!write(path, *octets))
        return Q_EMIT failed(tr("%1 could not be written.").arg(shown));
    Q_EMIT exported(tr("The account is in %1, without its password.").arg(shown));
}

void AccountTransfer::importFrom(const QString &path)
{
    if (m_bar)
        finish(); // another file takes its place
    m_foreign->finish();
    QFile source(accountsFileAt(path));
    if (!source.open(QIODevice::ReadOnly))
        return Q_EMIT failed(tr("%1 could not be read.").arg(QDir::toNativeSeparators(source.fileName())));
    const QByteArray octets = source.read(AccountFile::maxOctets + 1);
    const auto file = AccountFile::parse(octets);
    if (!file && file.error().kind == AccountFileFailure::Kind::NotAnAccount)
        return m_foreign->review(QFileInfo(source).fileName(), {octets, overridesBeside(source.fileName())});
    if (!file)
        return Q_EMIT failed(Wording::text(file.error()));
    m_file = *file;
    review(file->account.name);
}

Result<AccountImport, StoreFailure> AccountTransfer::intoProfile()
{
    return m_engine.trust().and_then([this](TrustBook *book) {
        return m_engine.database().map([&](Database *database) {
            return AccountImport(*database, m_engine.accounts(), *book, m_engine.clock());
        });
    });
}

/// The account in the file as one of this name.
void AccountTransfer::review(const QString &name)
{
    const auto plan =
        intoProfile().and_then([&](const AccountImport &way) { return way.plan(m_file->named(name)); });
    if (!plan) {
        finish();
        return Q_EMIT failed(Wording::text(plan.error()));
    }
    const bool isFirst = m_bar.isNull();
    if (isFirst)
        open(*plan);
    m_bar->review(*plan,
                  isBroken(name) ? tr("The account of this name cannot be read; take another name.") : QString());
    if (isFirst)
        m_bar->takeKeyboard();
}

void AccountTransfer::open(const ImportPlan &plan)
{
    m_before = m_window->focusWidget();
    m_bar = new ImportBar(plan, m_window);
    connect(m_bar, &ImportBar::nameTyped, this, &AccountTransfer::review);
    connect(m_bar, &ImportBar::declined, this, &AccountTransfer::finish);
    connect(m_bar, &ImportBar::confirmed, this, &AccountTransfer::carryOut);
    Q_EMIT reviewWanted(m_bar);
}

void AccountTransfer::carryOut(const QString &reason)
{
    const ImportPlan plan = m_bar->plan();
    const auto done = intoProfile().and_then([&](AccountImport way) { return way.carryOut(plan, reason); });
    finish();
    if (!done)
        return Q_EMIT failed(Wording::text(done.error()));
    Q_EMIT imported({plan.account.name});
}

void AccountTransfer::finish()
{
    if (m_before)
        m_before->setFocus();
    if (m_bar) {
        m_bar->hide();
        m_bar->deleteLater();
    }
    m_bar.clear();
}

bool AccountTransfer::isBroken(const QString &name) const
{
    const auto contents = m_engine.accounts().load();
    return contents && contents->broken.contains(name, Qt::CaseInsensitive);
}

} // namespace Sealpost
