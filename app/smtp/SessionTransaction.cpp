// The part of Session that is about one message: the handlers from MAIL to the message's reply.

#include "smtp/Session.h"

namespace Sealpost::Smtp {

namespace {

Failure::Kind kindOr(Failure::Kind kind, const Reply &reply)
{
    return reply.code == 530 ? Failure::Kind::AuthenticationRequired : kind;
}

} // namespace

// RSET   S: 250
Step Session::afterRset(Posting &posting, const Reply &reply)
{
    return reply.isPositive() ? goOn(posting) : violation(reply);
}

// MAIL   S: 250   E: 552, 451, 452, 550, 553, 503, 455, 555
Step Session::afterMail(Posting &posting, const Reply &reply)
{
    posting.noteMailAnswered();
    if (!reply.isPositive())
        posting.transaction().refuse(kindOr(Failure::Kind::SenderRefused, reply), reply);
    return goOn(posting);
}

// RCPT   S: 250, 251   E: 550, 551, 552, 553, 450, 451, 452, 503, 455, 555
// A refused recipient does not end the transaction (§3.3).
Step Session::afterRcpt(Posting &posting, const Reply &reply)
{
    posting.transaction().recordRecipient(reply);
    return goOn(posting);
}

// DATA   I: 354 -> data -> S: 250   E: 552, 554, 451, 452, 450, 550
// A server may say 354 though it refused all recipients: an empty message is what ends that (RFC 2920 §3.1).
Step Session::afterData(Posting &posting, const Reply &reply)
{
    Transaction &transaction = posting.transaction();
    if (reply.isPositive())
        return violation(reply);
    if (transaction.isLost())
        return reply.isIntermediate() ? Step(Send{noteSaid(posting, Verb::MessageEnd{})}) : goOn(posting);
    if (!reply.isIntermediate()) {
        transaction.refuse(kindOr(Failure::Kind::MessageRefused, reply), reply);
        return goOn(posting);
    }
    transaction.takeWhole();
    expectReply(posting, Verb::MessageEnd{}); // which stands at the end of the octets
    return pour(posting, {}, std::nullopt);
}

// The message   S: 250   E: 552, 554, 451, 452, 450, 550
Step Session::afterMessageEnd(Posting &posting, const Reply &reply)
{
    Transaction &transaction = posting.transaction();
    if (transaction.isLost())
        return goOn(posting);
    const bool isOver = transaction.isHandedOver();
    if (reply.isPositive() && !isOver)
        return violation(reply);
    if (reply.isPositive())
        transaction.accept(reply);
    else
        transaction.refuse(kindOr(Failure::Kind::MessageRefused, reply), reply);
    // Refused in the middle: what is still to come would be read as commands.
    return isOver ? goOn(posting) : finish(*transaction.refusal());
}

// BDAT   S: 250   E: 503, 554, … (RFC 3030 §2)
// After a refusal no further chunk is sent; those under way are answered too.
Step Session::afterBdat(Posting &posting, const Verb::Bdat &sent, const Reply &reply)
{
    Transaction &transaction = posting.transaction();
    if (transaction.isLost())
        return goOn(posting);
    const bool isWhole = m_phase != Phase::Pouring || !m_due.empty();
    if (reply.isPositive() && !isWhole)
        return violation(reply);
    if (!reply.isPositive())
        transaction.refuse(kindOr(Failure::Kind::MessageRefused, reply), reply);
    else if (sent.isLast)
        transaction.accept(reply);
    return goOn(posting);
}

} // namespace Sealpost::Smtp
