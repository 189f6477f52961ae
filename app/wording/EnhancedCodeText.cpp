#include "wording/EnhancedCodeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Sealpost::Wording {

namespace {

constexpr const char *context = "EnhancedCodeText";

struct Meaning {
    int subject;
    int detail;
    const char *sentence;
};

/// RFC 3463 §3, and the registry "SMTP Enhanced Status Codes". Detail 0 says what any other of its subject is.
constexpr Meaning meanings[] = {
    {1, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "Something is wrong with the address.")},
    {1, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "There is no mailbox of this name.")},
    {1, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "What stands after the @ takes no mail, or does not exist.")},
    {1, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "The recipient's address is written in a way that is none.")},
    {1, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The address fits several mailboxes there.")},
    {1, 5, QT_TRANSLATE_NOOP("EnhancedCodeText", "The recipient's address is valid.")},
    {1, 6, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mailbox has moved, and nobody knows where to.")},
    {1, 7, QT_TRANSLATE_NOOP("EnhancedCodeText", "The sender's address is written in a way that is none.")},
    {1, 8, QT_TRANSLATE_NOOP("EnhancedCodeText", "What stands after the @ of the sender does not exist.")},
    {1, 9, QT_TRANSLATE_NOOP("EnhancedCodeText", "It was passed on to a system that may not report back.")},
    {1, 10, QT_TRANSLATE_NOOP("EnhancedCodeText", "What stands after the @ says that it takes no mail.")},
    {2, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "Something is wrong with the mailbox.")},
    {2, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mailbox is closed to mail.")},
    {2, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mailbox is full.")},
    {2, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message is larger than this mailbox takes.")},
    {2, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mailing list could not be reached in full.")},
    {3, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "Something is wrong with the mail system there.")},
    {3, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mail system there has no room left.")},
    {3, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mail system there takes no mail at present.")},
    {3, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mail system there cannot do what the message needs.")},
    {3, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message is larger than the mail system there takes.")},
    {3, 5, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mail system there is set up wrongly.")},
    {3, 6, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server gave the message another priority.")},
    {4, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "Something is wrong with the network or the way of the mail.")},
    {4, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mail system there does not answer.")},
    {4, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "The connection to the mail system there broke off.")},
    {4, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server could not look up where the mail is to go.")},
    {4, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server knows no way to the recipient.")},
    {4, 5, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mail system has too much to do.")},
    {4, 6, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message went round in a circle.")},
    {4, 7, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message could not be delivered in its time.")},
    {5, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "The servers did not understand each other.")},
    {5, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server does not take this command here.")},
    {5, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server could not read a command.")},
    {5, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "There are more recipients than the server takes at once.")},
    {5, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server does not take what stood behind a command.")},
    {5, 5, QT_TRANSLATE_NOOP("EnhancedCodeText", "The servers do not speak the same version of the protocol.")},
    {5, 6, QT_TRANSLATE_NOOP("EnhancedCodeText", "A line of the login was longer than the server takes.")},
    {6, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "Something is wrong with the content of the message.")},
    {6, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "A content of this kind is not taken there.")},
    {6, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message would have to be converted, which is not allowed.")},
    {6, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message would have to be converted, which cannot be done.")},
    {6, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message was converted, and something of it was lost.")},
    {6, 5, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message could not be converted.")},
    {6, 6, QT_TRANSLATE_NOOP("EnhancedCodeText", "The content of the message could not be fetched.")},
    {6, 7, QT_TRANSLATE_NOOP("EnhancedCodeText", "The letters of an address are not possible there.")},
    {6, 8, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server's answer needs letters that are not possible here.")},
    {6, 9, QT_TRANSLATE_NOOP("EnhancedCodeText", "The letters of the message's header are not possible there.")},
    {6, 10, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server's answer needs letters that are not possible here.")},
    {7, 0, QT_TRANSLATE_NOOP("EnhancedCodeText", "The rules or the safety of the mail system forbid it.")},
    {7, 1, QT_TRANSLATE_NOOP("EnhancedCodeText", "The sender may not send to this recipient.")},
    {7, 2, QT_TRANSLATE_NOOP("EnhancedCodeText", "The sender may not send to this mailing list.")},
    {7, 3, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message would have to be secured in a way that cannot be.")},
    {7, 4, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server lacks the security that the message needs.")},
    {7, 5, QT_TRANSLATE_NOOP("EnhancedCodeText", "The encryption or a signature failed.")},
    {7, 6, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server does not know this encryption.")},
    {7, 7, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message was changed on its way.")},
    {7, 8, QT_TRANSLATE_NOOP("EnhancedCodeText", "The user name or the password is wrong.")},
    {7, 9, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server wants a stronger way to log in.")},
    {7, 10, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server wants an encrypted connection.")},
    {7, 11, QT_TRANSLATE_NOOP("EnhancedCodeText", "This way to log in needs an encrypted connection.")},
    {7, 12, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server wants a login in another way once.")},
    {7, 13, QT_TRANSLATE_NOOP("EnhancedCodeText", "The user's account is switched off.")},
    {7, 14, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server wants to know more about the sender first.")},
    {7, 15, QT_TRANSLATE_NOOP("EnhancedCodeText", "The server takes only messages of a higher priority now.")},
    {7, 16, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message is too large for its priority.")},
    {7, 17, QT_TRANSLATE_NOOP("EnhancedCodeText", "The mailbox belongs to another person now.")},
    {7, 18, QT_TRANSLATE_NOOP("EnhancedCodeText", "The domain belongs to another owner now.")},
    {7, 19, QT_TRANSLATE_NOOP("EnhancedCodeText", "Whether the mailbox changed hands could not be found out.")},
    {7, 20, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message has no valid DKIM signature.")},
    {7, 21, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message has no DKIM signature that is accepted there.")},
    {7, 22, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message has no DKIM signature of its author's domain.")},
    {7, 23,
     QT_TRANSLATE_NOOP("EnhancedCodeText", "The sender's domain does not allow mail from this server (SPF).")},
    {7, 24, QT_TRANSLATE_NOOP("EnhancedCodeText", "The rules of the sender's domain (SPF) could not be read.")},
    {7, 25, QT_TRANSLATE_NOOP("EnhancedCodeText", "The address of the sending computer has no matching name.")},
    {7, 26, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message failed several checks of who sent it.")},
    {7, 27, QT_TRANSLATE_NOOP("EnhancedCodeText", "The sender's domain says that it takes no mail itself.")},
    {7, 28, QT_TRANSLATE_NOOP("EnhancedCodeText", "Too many messages came at once.")},
    {7, 29, QT_TRANSLATE_NOOP("EnhancedCodeText", "The message failed the check of those who passed it on (ARC).")},
    {7, 30, QT_TRANSLATE_NOOP("EnhancedCodeText", "A server on the way cannot promise encryption (REQUIRETLS).")},
};

const Meaning *meaningOf(int subject, int detail)
{
    const auto *found = std::find_if(std::begin(meanings), std::end(meanings), [&](const Meaning &meaning) {
        return meaning.subject == subject && meaning.detail == detail;
    });
    return found == std::end(meanings) ? nullptr : found;
}

} // namespace

QString text(const Smtp::EnhancedCode &code)
{
    const Meaning *exact = meaningOf(code.subject, code.detail);
    const Meaning *meaning = exact ? exact : meaningOf(code.subject, 0);
    return meaning ? QCoreApplication::translate(context, meaning->sentence) : QString();
}

} // namespace Sealpost::Wording
