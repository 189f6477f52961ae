#include "accounts/Permission.h"

#include "accounts/AccountEntry.h"
#include "accounts/IniText.h"

#include <QMap>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Of a new account, where accounts.ini says nothing.
QString usualValue(const QString &permission)
{
    static const QMap<QString, QString> usual{
        {u"consent"_s, u"none"_s},       {u"plain-password-over-unverified"_s, u"no"_s},
        {u"very-old-server"_s, u"no"_s}, {u"local-exception"_s, u"yes"_s},
        {u"strict-pin"_s, u"no"_s},
    };
    return usual.value(permission);
}

IniSection written(const Account &account)
{
    IniSection section(account.name);
    writeAccount(account, section);
    return section;
}

} // namespace

QString permissionOf(Weakening weakening)
{
    switch (weakening) {
    case Weakening::UnverifiedTls:
    case Weakening::PlainMail:
    case Weakening::PlainMailAndPassword:
        return u"consent"_s;
    case Weakening::PasswordOverUnverified:
        return u"plain-password-over-unverified"_s;
    case Weakening::OldEncryption:
        return u"very-old-server"_s;
    case Weakening::LocalException:
        return u"local-exception"_s;
    case Weakening::PinsLessStrict:
        return u"strict-pin"_s;
    case Weakening::OtherAuthorities:
        return u"ca-file"_s;
    }
    Q_UNREACHABLE();
}

QString permissionValue(const Account &account, const QString &permission)
{
    return written(account).value(permission).value_or(usualValue(permission));
}

Account withPermission(const Account &account, const QString &permission, const QString &value)
{
    IniSection section = written(account);
    section.set(permission, value);
    return readAccount(section).value_or(account); // a value that is none changes nothing
}

} // namespace Sealpost
