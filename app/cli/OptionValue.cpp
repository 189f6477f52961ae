#include "cli/OptionValue.h"

#include "cli/KindName.h"
#include "trust/ShownText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;
using Kind = Smtp::Credentials::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OptionValue)
};

auto refused(const QString &sentence, const QString &option, const QString &given)
{
    return failure(CommandFailure::usage(sentence.arg(option, shownText(given, 100))));
}

} // namespace

Answer<Address> addressValue(const QString &option, const QString &given)
{
    return Address::parse(given).map_error([&](AddressProblem problem) {
        return CommandFailure::of(u"--"_s + option, {given, problem});
    });
}

Answer<HostName> hostValue(const QString &option, const QString &given)
{
    if (const auto host = HostName::parse(given))
        return *host;
    return refused(Words::tr("--%1: “%2” is no name or address of a server."), option, given);
}

Answer<std::optional<Port>> portValue(const QString &option, const QString &given)
{
    if (given == "off"_L1)
        return std::optional<Port>();
    if (const auto port = Port::from(given.toInt()))
        return port;
    return refused(Words::tr("--%1: “%2” is no port: 1 to 65535, or off."), option, given);
}

Answer<QString> lineValue(const QString &option, const QString &given)
{
    if (std::ranges::none_of(given, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return given;
    return refused(Words::tr("--%1: “%2” holds a line end or another control character."), option, given);
}

Answer<QString> fileValue(const QString &option, const QString &given)
{
    const QFileInfo file(given);
    if (given.isEmpty())
        return QString();
    if (file.isFile() && file.isReadable())
        return lineValue(option, file.absoluteFilePath());
    return refused(Words::tr("--%1: there is no file “%2” that can be read."), option, given);
}

Answer<Consent> consentValue(const QString &option, const QString &given)
{
    if (const auto consent = consentNamed(given))
        return *consent;
    return refused(Words::tr("--%1: “%2” is none of none, unverified-tls, plain-mail and plain-mail-and-password."),
                   option, given);
}

Answer<Kind> credentialValue(const QString &option, const QString &given)
{
    for (const Kind kind : {Kind::Password, Kind::Token, Kind::External}) {
        if (given == credentialName(kind))
            return kind;
    }
    return refused(Words::tr("--%1: “%2” is none of password, token and external."), option, given);
}

Answer<Proxy> proxyValue(const QString &option, const QString &given)
{
    const auto proxy = Proxy::parse(given);
    if (proxy)
        return *proxy;
    return refused(Words::tr("--%1: “%2” is none of none, system, socks5://[USER@]HOST[:PORT] and "
                             "http://[USER@]HOST[:PORT]."),
                   option, withoutLogin(given));
}

Answer<std::optional<std::chrono::seconds>> timeoutValue(const QString &option, const QString &given)
{
    if (given == "default"_L1)
        return std::optional<std::chrono::seconds>();
    const int seconds = given.toInt();
    if (seconds >= 1 && seconds <= 3600)
        return std::optional(std::chrono::seconds(seconds));
    return refused(Words::tr("--%1: “%2” is no time: 1 to 3600 seconds, or default."), option, given);
}

Answer<bool> yesOrNoValue(const QString &option, const QString &given)
{
    if (given == "yes"_L1 || given == "no"_L1)
        return given == "yes"_L1;
    return refused(Words::tr("--%1: “%2” is neither yes nor no."), option, given);
}

Answer<std::optional<bool>> sentCopyValue(const QString &option, const QString &given)
{
    if (given == "default"_L1)
        return std::optional<bool>();
    if (const auto wish = yesOrNoValue(option, given))
        return std::optional<bool>(*wish);
    return refused(Words::tr("--%1: “%2” is none of default, yes and no."), option, given);
}

QString credentialName(Kind kind)
{
    switch (kind) {
    case Kind::Password:
        return u"password"_s;
    case Kind::Token:
        return u"token"_s;
    case Kind::External:
        return u"external"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Cli
