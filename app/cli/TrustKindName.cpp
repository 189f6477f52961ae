#include "cli/KindName.h"

#include "trust/Seal.h"

#include <QList>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
std::optional<Value> named(const QList<Value> &values, QString (*nameOf)(Value), const QString &name)
{
    for (const Value value : values) {
        if (nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<Level> floorNamed(const QString &name)
{
    return named(QList{Level::Plain, Level::Unverified, Level::Pinned, Level::Verified}, levelName, name);
}

QString consentName(Consent consent)
{
    switch (consent) {
    case Consent::None:
        return u"none"_s;
    case Consent::UnverifiedTls:
        return u"unverified-tls"_s;
    case Consent::PlainMail:
        return u"plain-mail"_s;
    case Consent::PlainMailAndPassword:
        return u"plain-mail-and-password"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Consent> consentNamed(const QString &name)
{
    return named(QList{Consent::None, Consent::UnverifiedTls, Consent::PlainMail, Consent::PlainMailAndPassword},
                 consentName, name);
}

} // namespace Sealpost::Cli
