#include "accounts/AccountStore.h"

#include "accounts/AccountEntry.h"

#include <QDir>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The section of an account, made where there is none.
IniSection &sectionFor(const QString &name, QList<IniSection> &sections)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const IniSection &section) { return isSame(section.name(), name); });
    return found != sections.end() ? *found : sections.emplaceBack(name);
}

/// What each section stands for, in their order; of two with one name the first counts.
QList<std::optional<Account>> accountsIn(const QList<IniSection> &sections)
{
    QList<std::optional<Account>> accounts;
    QStringList seen;
    for (const IniSection &section : sections) {
        const bool again = seen.contains(section.name(), Qt::CaseInsensitive);
        seen.append(section.name());
        accounts.append(again ? std::nullopt : readAccount(section));
    }
    return accounts;
}

/// Behind so many accounts: an entry that nobody can see in a list takes up no place in it.
qsizetype rowBehind(qsizetype count, const QList<IniSection> &sections)
{
    const QList<std::optional<Account>> accounts = accountsIn(sections);
    qsizetype row = 0;
    for (qsizetype passed = 0; row < accounts.size() && passed < count; ++row)
        passed += accounts.at(row).has_value() ? 1 : 0;
    return row;
}

} // namespace

AccountStore::AccountStore(const QString &profileFolder)
    : m_file(QDir(profileFolder).filePath(u"accounts.ini"_s))
{
}

Result<AccountStore::Contents, StoreFailure> AccountStore::load() const
{
    return m_file.read().map([](const IniText &ini) {
        Contents contents;
        const QList<std::optional<Account>> accounts = accountsIn(ini.sections);
        for (qsizetype row = 0; row < accounts.size(); ++row) {
            if (const auto &account = accounts.at(row))
                contents.accounts.append(*account);
            else
                contents.broken.append(ini.sections.at(row).name());
        }
        return contents;
    });
}

Result<std::optional<Account>, StoreFailure> AccountStore::find(const QString &name) const
{
    return load().map([&](const Contents &contents) -> std::optional<Account> {
        for (const Account &account : m_substituted + contents.accounts) {
            if (isSame(account.name, name))
                return account;
        }
        return std::nullopt;
    });
}

void AccountStore::substitute(const Account &account)
{
    m_substituted.prepend(account);
}

Result<void, StoreFailure> AccountStore::save(const Account &account)
{
    const auto edit = [&](IniText &ini) {
        writeAccount(account, sectionFor(account.name, ini.sections));
        return true;
    };
    return m_file.change(edit).map([](bool) {});
}

Result<bool, StoreFailure> AccountStore::remove(const QString &name)
{
    return m_file.change([&](IniText &ini) {
        return ini.sections.removeIf([&](const IniSection &section) { return isSame(section.name(), name); }) > 0;
    });
}

Result<bool, StoreFailure> AccountStore::move(const QString &name, qsizetype place)
{
    return m_file.change([&](IniText &ini) {
        QList<IniSection> &sections = ini.sections;
        const auto found =
            std::ranges::find_if(sections, [&](const IniSection &section) { return isSame(section.name(), name); });
        if (found == sections.end())
            return false;
        const IniSection moved = sections.takeAt(found - sections.begin());
        sections.insert(rowBehind(place, sections), moved);
        return true;
    });
}

} // namespace Sealpost
