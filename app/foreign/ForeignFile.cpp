#include "foreign/ForeignFile.h"

#include "foreign/AutoconfigAccount.h"
#include "foreign/Msmtprc.h"
#include "foreign/Thunderbird.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Sealpost {

using namespace Qt::StringLiterals;

QString accountsFileAt(const QString &path)
{
    return QFileInfo(path).isDir() ? QDir(path).filePath(u"prefs.js"_s) : path;
}

QByteArray overridesBeside(const QString &file)
{
    QFile overrides(QFileInfo(file).absoluteDir().filePath(u"cert_override.txt"_s));
    return overrides.open(QIODevice::ReadOnly) ? overrides.read(largestForeignFile + 1) : QByteArray();
}

Result<QList<ForeignAccount>, ForeignFailure> foreignAccounts(const QByteArray &octets, const QByteArray &overrides,
                                                              const std::optional<Address> &address)
{
    const auto ofThunderbird = accountsOfThunderbird(octets, overrides);
    if (ofThunderbird || ofThunderbird.error() != ForeignFailure::NotThatFile)
        return ofThunderbird;
    const auto ofDomain = accountOfAutoconfig(octets, address);
    if (ofDomain || ofDomain.error() != ForeignFailure::NotThatFile)
        return ofDomain.map([](const ForeignAccount &account) { return QList{account}; });
    return accountsOfMsmtprc(octets);
}

} // namespace Sealpost
