#include "cli/DsnOptions.h"

#include "trust/ShownText.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;
using Smtp::DsnRequest;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DsnOptions)
};

constexpr qsizetype maxEnvelopeId = 100; // RFC 3461 §4.4

auto refused(const QString &sentence, const QString &given)
{
    return failure(CommandFailure::usage(sentence.arg(shownText(given, 100))));
}

std::optional<DsnRequest::NotifyFlag> flagNamed(const QString &name)
{
    if (name == "success"_L1)
        return DsnRequest::OnSuccess;
    if (name == "failure"_L1)
        return DsnRequest::OnFailure;
    if (name == "delay"_L1)
        return DsnRequest::OnDelay;
    return std::nullopt;
}

Answer<DsnRequest::Notify> notifyOf(const QString &given)
{
    DsnRequest::Notify notify = DsnRequest::Never;
    if (given.trimmed().toLower() == "never"_L1)
        return notify;
    for (const QString &word : given.split(u',')) {
        const auto flag = flagNamed(word.trimmed().toLower());
        if (!flag)
            return refused(
                Words::tr("--dsn-notify: “%1” is neither never nor a list of success, failure and delay."), given);
        notify |= *flag;
    }
    return notify;
}

Answer<DsnRequest::Return> returnOf(const QString &given)
{
    if (given.toLower() == "full"_L1)
        return DsnRequest::Return::Full;
    if (given.toLower() == "hdrs"_L1)
        return DsnRequest::Return::Headers;
    return refused(Words::tr("--dsn-return: “%1” is neither full nor hdrs."), given);
}

Answer<QByteArray> envelopeIdOf(const QString &given)
{
    const auto isGraphic = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    if (!given.isEmpty() && given.size() <= maxEnvelopeId && std::ranges::all_of(given, isGraphic))
        return given.toLatin1();
    return refused(Words::tr("--dsn-envelope-id: “%1” is not 1 to 100 printable ASCII characters without spaces."),
                   given);
}

/// Takes the value of an option into a member of the request, where the option was given.
template <typename Member>
Answer<bool> take(const Arguments &arguments, const QString &option, Answer<Member> (*read)(const QString &),
                  Member &member)
{
    if (!arguments.has(option))
        return false;
    return read(arguments.value(option)).map([&member](const Member &value) {
        member = value;
        return true;
    });
}

QList<QCommandLineOption> optionsNamed(const QStringList &notify, const QStringList &returned,
                                       const QStringList &envelopeId)
{
    return {{notify, Words::tr("Report never, or on a list of success, failure, delay."), u"WHEN"_s},
            {returned, Words::tr("What comes back with a report: full or hdrs (hdrs)."), u"WHAT"_s},
            {envelopeId, Words::tr("Named in a report, to know the message by."), u"ID"_s}};
}

} // namespace

QList<QCommandLineOption> dsnOptions()
{
    return optionsNamed({u"dsn-notify"_s}, {u"dsn-return"_s}, {u"dsn-envelope-id"_s});
}

QList<QCommandLineOption> sendmailDsnOptions()
{
    return optionsNamed({u"N"_s, u"dsn-notify"_s}, {u"R"_s, u"dsn-return"_s}, {u"V"_s, u"dsn-envelope-id"_s});
}

Answer<std::optional<DsnRequest>> dsnRequest(const Arguments &arguments)
{
    DsnRequest request;
    const auto notify = take(arguments, u"dsn-notify"_s, notifyOf, request.notify);
    const auto returned = take(arguments, u"dsn-return"_s, returnOf, request.returned);
    const auto envelopeId = take(arguments, u"dsn-envelope-id"_s, envelopeIdOf, request.envelopeId);
    for (const auto &taken : {notify, returned, envelopeId}) {
        if (!taken)
            return failure(taken.error());
    }
    const bool asked = arguments.has(u"dsn"_s) || *notify || *returned || *envelopeId;
    return asked ? std::optional(request) : std::nullopt;
}

} // namespace Sealpost::Cli
