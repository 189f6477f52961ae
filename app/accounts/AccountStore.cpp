#include "accounts/AccountStore.h"

#include "accounts/AccountEntry.h"
#include "accounts/IniText.h"
#include "base/DiskSpace.h"

#include <QDir>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 4 * 1024 * 1024; // far beyond what a person writes
constexpr int lockWait = 3000;              // ms; a write takes a few

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

StoreFailure failureOf(StoreFailure::Kind kind, const QFileDevice &file)
{
    return {failedForWantOfSpace(file) ? StoreFailure::Kind::Full : kind, file.fileName(), file.errorString()};
}

/// Held from reading to writing, so that no change of another process is lost.
Result<void, StoreFailure> acquire(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(lockWait))
        return {};
    const bool busy = lock.error() == QLockFile::LockFailedError;
    return failure(StoreFailure{busy ? StoreFailure::Kind::Busy : StoreFailure::Kind::ReadOnly, path, {}});
}

} // namespace

AccountStore::AccountStore(const QString &profileFolder)
    : m_path(QDir(profileFolder).filePath(u"accounts.ini"_s))
{
}

Result<AccountStore::Contents, StoreFailure> AccountStore::load() const
{
    return read().map([](const IniText &ini) {
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
        for (const Account &account : contents.accounts) {
            if (isSame(account.name, name))
                return account;
        }
        return std::nullopt;
    });
}

Result<void, StoreFailure> AccountStore::save(const Account &account)
{
    QLockFile lock(m_path + ".lock"_L1);
    return acquire(lock, m_path).and_then([&] { return read(); }).and_then([&](IniText ini) {
        writeAccount(account, sectionFor(account.name, ini.sections));
        return write(ini);
    });
}

Result<bool, StoreFailure> AccountStore::remove(const QString &name)
{
    QLockFile lock(m_path + ".lock"_L1);
    return acquire(lock, m_path).and_then([&] { return read(); }).and_then([&](IniText ini) {
        const auto isIt = [&](const IniSection &section) { return isSame(section.name(), name); };
        if (ini.sections.removeIf(isIt) == 0)
            return Result<bool, StoreFailure>(false);
        return write(ini).map([] { return true; });
    });
}

Result<IniText, StoreFailure> AccountStore::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return IniText();
    if (!file.open(QIODevice::ReadOnly))
        return failure(failureOf(StoreFailure::Kind::CannotOpen, file));
    const QByteArray octets = file.read(maxFile + 1);
    if (octets.size() > maxFile)
        return failure(StoreFailure{StoreFailure::Kind::Corrupt, m_path, {}});
    return IniText::parse(QString::fromUtf8(octets));
}

Result<void, StoreFailure> AccountStore::write(const IniText &ini)
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(failureOf(StoreFailure::Kind::ReadOnly, file));
    file.write(ini.text().toUtf8());
    if (!file.commit())
        return failure(failureOf(StoreFailure::Kind::Other, file));
    return {};
}

} // namespace Sealpost
