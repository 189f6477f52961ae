#include "cli/KindName.h"

#include "smtp/FailureName.h"

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

QString kindName(Smtp::Failure::Kind kind)
{
    return Smtp::failureName(kind);
}

QString kindName(MessageFailure::Kind kind)
{
    switch (kind) {
    case MessageFailure::Kind::NoSender:
        return u"no_sender"_s;
    case MessageFailure::Kind::NoRecipients:
        return u"no_recipients"_s;
    case MessageFailure::Kind::ControlCharacterInHeader:
        return u"control_character_in_header"_s;
    case MessageFailure::Kind::BadHeaderName:
        return u"bad_header_name"_s;
    case MessageFailure::Kind::AttachmentMissing:
        return u"attachment_missing"_s;
    case MessageFailure::Kind::AttachmentUnreadable:
        return u"attachment_unreadable"_s;
    case MessageFailure::Kind::AttachmentIsNoFile:
        return u"attachment_is_no_file"_s;
    case MessageFailure::Kind::AttachmentChanged:
        return u"attachment_changed"_s;
    case MessageFailure::Kind::NotAMessage:
        return u"not_a_message"_s;
    case MessageFailure::Kind::SourceUnreadable:
        return u"source_unreadable"_s;
    case MessageFailure::Kind::HeaderLineTooLong:
        return u"header_line_too_long"_s;
    case MessageFailure::Kind::BadAddressInHeader:
        return u"bad_address_in_header"_s;
    case MessageFailure::Kind::SignedOrEncrypted:
        return u"signed_or_encrypted"_s;
    case MessageFailure::Kind::NotOurStructure:
        return u"not_our_structure"_s;
    case MessageFailure::Kind::SpoolFull:
        return u"spool_full"_s;
    case MessageFailure::Kind::SpoolFailed:
        return u"spool_failed"_s;
    case MessageFailure::Kind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(StoreFailure::Kind kind)
{
    switch (kind) {
    case StoreFailure::Kind::CannotOpen:
        return u"store_cannot_open"_s;
    case StoreFailure::Kind::Newer:
        return u"store_newer"_s;
    case StoreFailure::Kind::Corrupt:
        return u"store_corrupt"_s;
    case StoreFailure::Kind::Full:
        return u"store_full"_s;
    case StoreFailure::Kind::ReadOnly:
        return u"store_read_only"_s;
    case StoreFailure::Kind::Busy:
        return u"store_busy"_s;
    case StoreFailure::Kind::Other:
        return u"store_other"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return u"address_empty"_s;
    case AddressProblem::NoAt:
        return u"address_no_at"_s;
    case AddressProblem::LocalPartTooLong:
        return u"address_local_part_too_long"_s;
    case AddressProblem::DomainTooLong:
        return u"address_domain_too_long"_s;
    case AddressProblem::TooLong:
        return u"address_too_long"_s;
    case AddressProblem::BadLocalPart:
        return u"address_bad_local_part"_s;
    case AddressProblem::BadDomain:
        return u"address_bad_domain"_s;
    case AddressProblem::ControlCharacter:
        return u"address_control_character"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(PasswordStoreFailure failure)
{
    switch (failure) {
    case PasswordStoreFailure::NotThere:
        return u"password_not_stored"_s;
    case PasswordStoreFailure::Denied:
        return u"passwords_locked"_s;
    case PasswordStoreFailure::WrongPassphrase:
        return u"wrong_passphrase"_s;
    case PasswordStoreFailure::Unreadable:
        return u"passwords_unreadable"_s;
    case PasswordStoreFailure::CannotWrite:
        return u"passwords_unwritable"_s;
    case PasswordStoreFailure::Unavailable:
        return u"no_keyring"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(PracticeServer::Failure failure)
{
    switch (failure) {
    case PracticeServer::Failure::CannotListen:
        return u"cannot_listen"_s;
    case PracticeServer::Failure::FolderUnusable:
        return u"folder_unusable"_s;
    case PracticeServer::Failure::NoCertificate:
        return u"no_certificate"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Cli
