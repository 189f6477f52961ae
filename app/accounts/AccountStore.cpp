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

} // namespace

AccountStore::AccountStore(const QString &profileFolder)
    : m_file(QDir(profileFolder).filePath(u"accounts.ini"_s))
{
}

Result<AccountStore::Contents, StoreFailure> AccountStore::load() const
{
    return m_file.read().map([](const IniText &ini) {
        Contents contents;
        QStringList seen;
        for (const IniSection &section : ini.sections) {
            const std::optional<Account> account = readAccount(section);
            const bool again = seen.contains(section.name(), Qt::CaseInsensitive);
            seen.append(section.name());
            if (account && !again)
                contents.accounts.append(*account);
            else
                contents.broken.append(section.name());
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

} // namespace Sealpost
