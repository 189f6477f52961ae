#include "cli/CommandFailure.h"

#include "cli/KindName.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandFailure)
};

ExitCode exitCodeOf(MessageFailure::Kind kind)
{
    switch (kind) {
    case MessageFailure::Kind::NoSender:
    case MessageFailure::Kind::NoRecipients:
    case MessageFailure::Kind::ControlCharacterInHeader:
    case MessageFailure::Kind::BadHeaderName:
    case MessageFailure::Kind::NotAMessage:
    case MessageFailure::Kind::HeaderLineTooLong:
    case MessageFailure::Kind::BadAddressInHeader:
    case MessageFailure::Kind::SignedOrEncrypted:
    case MessageFailure::Kind::NotOurStructure:
        return ExitCode::BadMessage;
    case MessageFailure::Kind::AttachmentMissing:
    case MessageFailure::Kind::AttachmentUnreadable:
    case MessageFailure::Kind::AttachmentIsNoFile:
    case MessageFailure::Kind::AttachmentChanged:
    case MessageFailure::Kind::SourceUnreadable:
    case MessageFailure::Kind::SpoolFull:
    case MessageFailure::Kind::SpoolFailed:
        return ExitCode::InputOutput;
    case MessageFailure::Kind::Cancelled:
        return ExitCode::Waits;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(PasswordStoreFailure failure)
{
    switch (failure) {
    case PasswordStoreFailure::NotThere:
    case PasswordStoreFailure::Denied:
    case PasswordStoreFailure::WrongPassphrase:
        return ExitCode::NotPermitted;
    case PasswordStoreFailure::Unreadable:
    case PasswordStoreFailure::CannotWrite:
    case PasswordStoreFailure::Unavailable:
        return ExitCode::InputOutput;
    }
    Q_UNREACHABLE();
}

/// What can be done about it, where the sentence does not say.
QString remedy(PasswordStoreFailure failure)
{
    switch (failure) {
    case PasswordStoreFailure::Denied:
        return Words::tr("Give their passphrase with --passphrase-stdin, or unlock the keyring.");
    case PasswordStoreFailure::Unavailable:
        return Words::tr(
            "Keep passwords in a sealed file instead: “sealpost-cli settings set password-place file”.");
    default:
        return {};
    }
}

} // namespace

CommandFailure CommandFailure::usage(const QString &sentence)
{
    return {ExitCode::Usage, u"usage"_s, sentence};
}

CommandFailure CommandFailure::of(const Smtp::Failure &failure)
{
    return {Cli::exitCodeOf(failure), kindName(failure.kind), Wording::text(failure), failure.reply};
}

CommandFailure CommandFailure::of(const MessageFailure &failure)
{
    return {exitCodeOf(failure.kind), kindName(failure.kind), Wording::text(failure)};
}

CommandFailure CommandFailure::ofStore(const StoreFailure &failure)
{
    return {ExitCode::InputOutput, kindName(failure.kind), Wording::text(failure)};
}

CommandFailure CommandFailure::of(PasswordStoreFailure failure)
{
    const QString more = remedy(failure);
    const QString sentence = Wording::text(failure);
    return {exitCodeOf(failure), kindName(failure), more.isEmpty() ? sentence : sentence + u' ' + more};
}

CommandFailure CommandFailure::of(PracticeServer::Failure failure)
{
    return {ExitCode::InputOutput, kindName(failure), Wording::text(failure)};
}

CommandFailure CommandFailure::of(const QString &field, const MailboxListProblem &problem)
{
    return {ExitCode::BadMessage, kindName(problem.problem),
            Words::tr("In %1: %2").arg(field, Wording::text(problem.problem, problem.text))};
}

QJsonObject CommandFailure::json() const
{
    return {{u"kind"_s, kind},
            {u"sentence"_s, sentence},
            {u"server_reply"_s, reply ? QJsonValue(reply->shown()) : QJsonValue()}};
}

} // namespace Sealpost::Cli
