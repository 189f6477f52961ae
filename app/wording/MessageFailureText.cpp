#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using Kind = MessageFailure::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageFailureText)
};

QString spoolText(const QString &detail)
{
    if (detail.isEmpty())
        return Words::tr("The message could not be written to the disk.");
    return Words::tr("The message could not be written to the disk: %1.").arg(plain(detail));
}

QString sourceText(const QString &detail)
{
    if (detail.isEmpty())
        return Words::tr("The message could not be read to its end.");
    return Words::tr("The message could not be read to its end: %1.").arg(plain(detail));
}

QString textFor(AddressProblem problem, const QString &typed)
{
    switch (problem) {
    case AddressProblem::Empty:
        return Words::tr("There is no address where one should be.");
    case AddressProblem::NoAt:
        return Words::tr("“%1” is no mail address: it has no @.").arg(typed);
    case AddressProblem::TooLong:
        return Words::tr("“%1” is no mail address: it is too long for any server.").arg(typed);
    case AddressProblem::LocalPartTooLong:
        return Words::tr("“%1” is no mail address: over 64 characters stand before the @.").arg(typed);
    case AddressProblem::DomainTooLong:
        return Words::tr("“%1” is no mail address: over 255 characters stand after the @.").arg(typed);
    case AddressProblem::BadLocalPart:
        return Words::tr("“%1” is no mail address: what stands before the @ cannot stand there.").arg(typed);
    case AddressProblem::BadDomain:
        return Words::tr("“%1” is no mail address: what stands after the @ is no domain.").arg(typed);
    case AddressProblem::ControlCharacter:
        return Words::tr("“%1” is no mail address: it holds a line end or another control character.").arg(typed);
    }
    Q_UNREACHABLE();
}

} // namespace

QString text(const MessageFailure &failure)
{
    const QString subject = plain(failure.subject);
    switch (failure.kind) {
    case Kind::NoSender:
        return Words::tr("The message has no sender.");
    case Kind::NoRecipients:
        return Words::tr("The message has no recipient.");
    case Kind::ControlCharacterInHeader:
        return Words::tr("The field %1 holds a line end or another control character.").arg(subject);
    case Kind::BadHeaderName:
        return Words::tr("“%1” cannot be a header field of yours: no field can be called so, or the program writes "
                         "itself what it holds.")
            .arg(subject);
    case Kind::AttachmentMissing:
        return Words::tr("There is no file %1 to attach.").arg(subject);
    case Kind::AttachmentUnreadable:
        return Words::tr("The file %1 cannot be read, so it cannot be attached.").arg(subject);
    case Kind::AttachmentIsNoFile:
        return Words::tr("%1 cannot be attached: it is a folder or another thing that is no file.").arg(subject);
    case Kind::AttachmentChanged:
        return Words::tr("The file %1 changed while it was being read; try again.").arg(subject);
    case Kind::NotAMessage:
        return Words::tr("This is no mail message: it does not begin with header fields.");
    case Kind::SourceUnreadable:
        return sourceText(failure.detail);
    case Kind::HeaderLineTooLong:
        return Words::tr("The field %1 has a line that is too long for mail and cannot be folded.").arg(subject);
    case Kind::BadAddressInHeader:
        return Words::tr("The message's header has an address that is none: “%1”.").arg(subject);
    case Kind::SignedOrEncrypted:
        return Words::tr("The message is signed or encrypted, so it cannot be edited.");
    case Kind::NotOurStructure:
        return Words::tr("The message is built in a way that cannot be edited here without losing something.");
    case Kind::SpoolFull:
        return Words::tr("The message does not fit on the disk: there is no space left.");
    case Kind::SpoolFailed:
        return spoolText(failure.detail);
    case Kind::Cancelled:
        return Words::tr("Writing the message was cancelled.");
    }
    Q_UNREACHABLE();
}

QString text(AddressProblem problem, const QString &typed)
{
    return textFor(problem, plain(typed, 100));
}

} // namespace Sealpost::Wording
