#include "wording/TrustSentences.h"

#include "wording/PlainText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

/// What is known beside the row, where that makes it another story.
enum class Detail {
    Any,
    Anchor,   ///< somebody who vouches can be named
    Compared, ///< how the key was pinned
    Unseen,
    Revoked, ///< the certificate is
};

struct Row {
    Decision decision;
    Detail detail = Detail::Any;
    const char *happened;
    const char *meaning;
    const char *inTheWindow = nullptr;
    const char *onTheCommandLine = nullptr; ///< only where it is another than in the window
};

/// Each row of TRUST §4, to be read from top to bottom: what happened, what it means for the messages, what can be
/// done. `%1` is the server's name; `%2` is who vouches for it, or the day on which its key was pinned.
///
/// They are for somebody who has never heard of any of this: sentences of under 25 words, and a word of the trade
/// only where the same text says what it is. tests/wording/tst_Reading.cpp reads them so. Of the rows of one
/// decision the first one that fits counts.
struct Table {
    Q_DECLARE_TR_FUNCTIONS(TrustSentences)

public:
    static constexpr Row rows[] = {
        // --- nobody answers -----------------------------------------------------------------------------------
        {
            .decision = Decision::R0,
            .happened = QT_TR_NOOP("No connection to %1. Nothing was sent."),
            .meaning = QT_TR_NOOP("Your messages wait in the outbox, and leave when the server answers again."),
            .inTheWindow = QT_TR_NOOP("Check your network, and the server's name under “Edit Account”."),
            .onTheCommandLine =
                QT_TR_NOOP("Check your network, and the server's name: “sealpost-cli account show NAME”."),
        },
        // --- blocked: somebody may be in the way --------------------------------------------------------------
        {
            .decision = Decision::R1,
            .happened = QT_TR_NOOP("The server's key is not the one that its domain publishes. Nothing was sent."),
            .meaning = QT_TR_NOOP("By its key a server proves who it is. Somebody else may be answering in its "
                                  "place, so your messages wait in the outbox."),
            .inTheWindow = QT_TR_NOOP("Tell the server's operator, by phone or in person."),
        },
        {
            .decision = Decision::R1a,
            .detail = Detail::Revoked,
            .happened = QT_TR_NOOP("The server's proof of identity was taken back. Nothing was sent."),
            .meaning = QT_TR_NOOP(
                "By its key a server proves who it is. Whoever vouched for this one says that others may have it. "
                "It no longer counts, even if you compared it; your messages wait in the outbox."),
            .inTheWindow =
                QT_TR_NOOP("Tell the server's operator, by phone or in person, that a new key is needed."),
        },
        {
            .decision = Decision::R1a,
            .happened = QT_TR_NOOP("The server's encryption is too weak. Nothing was sent."),
            .meaning = QT_TR_NOOP("Others could open it on the way, so your messages wait in the outbox and your "
                                  "password stays here."),
            .inTheWindow =
                QT_TR_NOOP("Ask the server's operator for today's encryption (TLS 1.2 or later). You can allow an "
                           "older one in the account, under “Server and trust”; others may then read your mail."),
            .onTheCommandLine = QT_TR_NOOP(
                "Ask the server's operator for today's encryption (TLS 1.2 or later). You can allow an older one, "
                "and others may then read your mail: “sealpost-cli account set NAME --very-old-server”."),
        },
        {
            .decision = Decision::R2,
            .happened = QT_TR_NOOP("The server's key has changed. Nothing was sent."),
            .meaning =
                QT_TR_NOOP("By its key Sealpost knows a server again. Either the operator has renewed it, or "
                           "somebody else is answering. Your messages wait in the outbox until you know which."),
            .inTheWindow = QT_TR_NOOP("Ask the server's operator, by phone or in person, for the new key's "
                                      "fingerprint (a code that stands for it). If it matches what the account "
                                      "shows under “Server and trust”, pin the key (let it count from now on)."),
            .onTheCommandLine = QT_TR_NOOP("Ask the server's operator, by phone or in person, for the new key's "
                                           "fingerprint (a code that stands for it). If it matches, the key counts "
                                           "from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”."),
        },
        // --- the key is new, and its holder's identity was checked --------------------------------------------
        {
            .decision = Decision::R3,
            .detail = Detail::Anchor,
            .happened = QT_TR_NOOP("Now verified: encrypted to %1, identity checked by %2."),
            .meaning = QT_TR_NOOP("The server has a new key, by which it proves who it is, and somebody whom this "
                                  "computer trusts has checked it. Your messages can leave; the old key, accepted "
                                  "without comparing, no longer counts."),
        },
        {
            .decision = Decision::R3,
            .happened = QT_TR_NOOP("Now verified: encrypted to %1, identity checked."),
            .meaning = QT_TR_NOOP("The server has a new key, by which it proves who it is, and somebody whom this "
                                  "computer trusts has checked it. Your messages can leave; the old key, accepted "
                                  "without comparing, no longer counts."),
        },
        {
            .decision = Decision::R3a,
            .happened = QT_TR_NOOP("The server now has a checked identity, with a new key. Nothing was sent."),
            .meaning = QT_TR_NOOP("By its key Sealpost knows a server again, and here you trusted one certain key. "
                                  "A new one does not count by itself, so your messages wait in the outbox."),
            .inTheWindow = QT_TR_NOOP("Ask the server's operator, by phone or in person, for the new key's "
                                      "fingerprint (a code that stands for it). If it matches what the account "
                                      "shows under “Server and trust”, pin the key (let it count from now on)."),
            .onTheCommandLine = QT_TR_NOOP("Ask the server's operator, by phone or in person, for the new key's "
                                           "fingerprint (a code that stands for it). If it matches, the key counts "
                                           "from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”."),
        },
        // --- all is well --------------------------------------------------------------------------------------
        {
            .decision = Decision::R4,
            .detail = Detail::Anchor,
            .happened = QT_TR_NOOP("Encrypted to %1, identity checked by %2."),
            .meaning = QT_TR_NOOP("Nobody on the way to this server can read your messages or your password. Its "
                                  "name, and who vouches for it, were checked."),
        },
        {
            .decision = Decision::R4,
            .happened = QT_TR_NOOP("Encrypted to %1, identity checked."),
            .meaning = QT_TR_NOOP("Nobody on the way to this server can read your messages or your password. Its "
                                  "name, and who vouches for it, were checked."),
        },
        {
            .decision = Decision::R5,
            .detail = Detail::Compared,
            .happened = QT_TR_NOOP("Encrypted; this is the key that you compared on %2."),
            .meaning = QT_TR_NOOP("By its key Sealpost knows a server again. On the way, only its holder can read "
                                  "your messages and your password."),
        },
        {
            .decision = Decision::R5,
            .detail = Detail::Unseen,
            .happened = QT_TR_NOOP("Encrypted; this is the key that you accepted unseen on %2."),
            .meaning = QT_TR_NOOP("By its key Sealpost knows a server again. On the way, only its holder can read "
                                  "your messages and your password; nobody has compared yet whose it is."),
            .inTheWindow = QT_TR_NOOP(
                "To be sure, press “Test” under “Edit Account”, and compare it under “Server and trust”."),
            .onTheCommandLine =
                QT_TR_NOOP("To be sure, compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”."),
        },
        {
            .decision = Decision::R5,
            .happened = QT_TR_NOOP("Encrypted; this is the key that you accepted."),
            .meaning = QT_TR_NOOP("By its key Sealpost knows a server again. On the way, only its holder can read "
                                  "your messages and your password."),
        },
        {
            .decision = Decision::R6,
            .happened = QT_TR_NOOP("Goes to a mail server on this computer."),
            .meaning = QT_TR_NOOP("Nobody can listen on the way to it; it may send your messages on. Its key is "
                                  "kept, so that Sealpost knows it again."),
        },
        // --- blocked: it was checked before -------------------------------------------------------------------
        {
            .decision = Decision::R7,
            .happened = QT_TR_NOOP("The server's certificate has expired. Nothing was sent."),
            .meaning = QT_TR_NOOP("A certificate proves for some time who a server is. The key in this one, by "
                                  "which Sealpost knows it again, is the one checked last: probably the renewal "
                                  "was forgotten. Your messages wait in the outbox."),
            .inTheWindow = QT_TR_NOOP("Ask the server's operator to renew it, or for the key's fingerprint (a code "
                                      "that stands for it). If that matches what the account shows under “Server "
                                      "and trust”, pin the key (let it count from now on)."),
            .onTheCommandLine = QT_TR_NOOP(
                "Ask the server's operator to renew it, or for the key's fingerprint (a code that stands for it). "
                "If that matches, the key counts from now on: “sealpost-cli trust pin NAME --fingerprint SHA256”."),
        },
        {
            .decision = Decision::R8,
            .happened = QT_TR_NOOP("The server's identity can no longer be checked. Nothing was sent."),
            .meaning = QT_TR_NOOP("Until now it could be, so your messages wait in the outbox. Usual causes: this "
                                  "computer's clock, an antivirus program, a network's login page, a wrong server "
                                  "name. Or somebody else is answering."),
            .inTheWindow =
                QT_TR_NOOP("Set the clock, or log in to the network, and try again. Otherwise ask the server's "
                           "operator for its fingerprint (a code that stands for the key that proves who it is). "
                           "Compare it in the account, under “Server and trust”."),
            .onTheCommandLine =
                QT_TR_NOOP("Set the clock, or log in to the network, and try again. Otherwise ask the server's "
                           "operator for its fingerprint (a code that stands for the key that proves who it is). "
                           "Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”."),
        },
        // --- first contact: encrypted, to nobody knows whom ---------------------------------------------------
        {
            .decision = Decision::R9,
            .happened = QT_TR_NOOP("Encrypted, but nobody has checked to whom. Nothing was sent."),
            .meaning = QT_TR_NOOP("Whoever answered would get your messages and your password, so nothing leaves "
                                  "before you have looked at the server."),
            .inTheWindow = QT_TR_NOOP("“Review the Server” lets you compare its fingerprint (a code that stands "
                                      "for the key that proves who it is). Or accept it unseen, at your own risk."),
            .onTheCommandLine =
                QT_TR_NOOP("Ask the operator for its fingerprint (a code that stands for the key that proves who "
                           "it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or accept it "
                           "unseen, at your own risk: --unseen."),
        },
        {
            .decision = Decision::R10,
            .happened = QT_TR_NOOP("Encrypted, but nobody has checked to whom."),
            .meaning =
                QT_TR_NOOP("Your account permits this, so your messages leave. Whoever answered can read them; "
                           "your password does not leave readably unless the account permits that too."),
            .inTheWindow =
                QT_TR_NOOP("To know who that is, press “Test” under “Edit Account”, then “Review the Server”."),
            .onTheCommandLine = QT_TR_NOOP("To know who that is: “sealpost-cli trust pin NAME”."),
        },
        {
            .decision = Decision::R11,
            .happened = QT_TR_NOOP("Encrypted, but nobody has checked to whom. Nothing was sent."),
            .meaning = QT_TR_NOOP("Whoever answered could be anybody, so your messages wait in the outbox until "
                                  "you have reviewed the server."),
            .inTheWindow = QT_TR_NOOP("“Review the Server” lets you compare its fingerprint (a code that stands "
                                      "for the key that proves who it is)."),
            .onTheCommandLine =
                QT_TR_NOOP("Ask the operator for its fingerprint (a code that stands for the key that proves who "
                           "it is). Compare it: “sealpost-cli trust pin NAME --fingerprint SHA256”. Or permit "
                           "this: “sealpost-cli account set NAME --consent unverified-tls”."),
        },
        // --- without encryption -------------------------------------------------------------------------------
        {
            .decision = Decision::R12,
            .happened = QT_TR_NOOP("Encryption has disappeared. Nothing was sent."),
            .meaning = QT_TR_NOOP("This server had it before. The network may be blocking it, or somebody wants to "
                                  "read your mail. Your messages wait in the outbox."),
            .inTheWindow = QT_TR_NOOP(
                "Try another network, or ask the server's operator. To send without encryption all the same, lower "
                "the level in the account, under “Server and trust”; anyone may then read your mail."),
            .onTheCommandLine = QT_TR_NOOP(
                "Try another network, or ask the server's operator. To send without encryption all the same, so "
                "that anyone may read your mail: “sealpost-cli account floor NAME --lower none --reason TEXT”."),
        },
        {
            .decision = Decision::R13,
            .happened = QT_TR_NOOP("Goes to a mail server on this computer."),
            .meaning = QT_TR_NOOP("Nobody can listen on the way to it; it may send your messages on."),
        },
        {
            .decision = Decision::R14,
            .happened = QT_TR_NOOP("Anyone on the way can read message and password."),
            .meaning =
                QT_TR_NOOP("Your account permits this, so your messages leave, and your password with them."),
            .inTheWindow = QT_TR_NOOP("Use a server with encryption as soon as you can."),
        },
        {
            .decision = Decision::R15,
            .happened = QT_TR_NOOP("Anyone on the way can read this message."),
            .meaning = QT_TR_NOOP("Your account permits this, so your messages leave. Your password stays here."),
            .inTheWindow = QT_TR_NOOP("A server with encryption would be safer."),
        },
        {
            .decision = Decision::R16,
            .happened = QT_TR_NOOP("The server offers no encryption. Nothing was sent."),
            .meaning = QT_TR_NOOP("Anyone on the way could read your messages, and the account does not permit "
                                  "that. So they wait in the outbox."),
            .inTheWindow = QT_TR_NOOP("Another server is the safe answer. You can permit this one in the account, "
                                      "under “Server and trust”; anyone may then read your mail."),
            .onTheCommandLine =
                QT_TR_NOOP("Another server is the safe answer. You can permit this one, and anyone may then read "
                           "your mail: “sealpost-cli account set NAME --consent plain-mail”."),
        },
    };
};

QString anchorOf(const LineReport &report)
{
    return report.peer ? plain(report.peer->trustAnchor) : QString();
}

Detail detailOf(const LineReport &report)
{
    if (report.peer && report.peer->problems.contains(CertificateProblem::Revoked))
        return Detail::Revoked;
    if (report.verdict->decision != Decision::R5)
        return anchorOf(report).isEmpty() ? Detail::Any : Detail::Anchor;
    if (!report.pin)
        return Detail::Any;
    return report.pin->how == Pin::How::Compared ? Detail::Compared : Detail::Unseen;
}

/// "3 May 2026": a weekday would only cost the room that the seal has.
QString shownDay(const QDateTime &time)
{
    static const QRegularExpression weekday(u"dddd[, ]*|[, ]*dddd$"_s);
    const QLocale locale;
    return locale.toString(time.toLocalTime().date(), locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

/// What `%2` stands for.
QString shownDetail(const LineReport &report, Detail detail)
{
    switch (detail) {
    case Detail::Any:
    case Detail::Revoked:
        return {};
    case Detail::Anchor:
        return anchorOf(report);
    case Detail::Compared:
    case Detail::Unseen:
        return shownDay(report.pin->since);
    }
    Q_UNREACHABLE();
}

const Row &rowOf(Decision decision, Detail detail)
{
    const auto row = std::find_if(std::begin(Table::rows), std::end(Table::rows), [&](const Row &candidate) {
        return candidate.decision == decision && (candidate.detail == Detail::Any || candidate.detail == detail);
    });
    Q_ASSERT(row != std::end(Table::rows)); // tst_Reading asks for each decision
    return *row;
}

QString way(const Row &row, Face face)
{
    const bool typed = face == Face::CommandLine && row.onTheCommandLine;
    const char *text = typed ? row.onTheCommandLine : row.inTheWindow;
    return text ? Table::tr(text) : QString();
}

} // namespace

TrustSentences trustSentences(const LineReport &report, Face face)
{
    const Row &row = rowOf(report.verdict->decision, detailOf(report));
    QString happened = Table::tr(row.happened);
    happened.replace(u"%1"_s, report.host.shown()); // not arg(): few of them have a place for it
    happened.replace(u"%2"_s, shownDetail(report, row.detail));
    return {happened, Table::tr(row.meaning), way(row, face)};
}

QString remedy(Decision decision, Face face)
{
    return way(rowOf(decision, Detail::Any), face);
}

QString howToCompare()
{
    return Table::tr(
        "Ask whoever runs the server, your mail provider for example, by phone or in person. They know its "
        "fingerprint (a code that stands for the key that proves who it is). Paste or type it here: either of the "
        "two below will do.");
}

QString riskOfUnseen()
{
    return Table::tr("Accepting it unseen means: if somebody sits between you and the server now, they get your "
                     "password and your messages. A later change will be noticed.");
}

QStringList readingsOfChange()
{
    return {Table::tr("By its key Sealpost knows a server again. Another one can mean two things, and your "
                      "messages wait until you know which:"),
            u"• "_s + Table::tr("The operator has renewed the key. Then they tell you the new fingerprint, and you "
                                "pin it (let it count from now on)."),
            u"• "_s + Table::tr("Somebody else is answering. Then the operator tells you another one, or knows of "
                                "no new key. Do not pin it; try another network.")};
}

} // namespace Sealpost::Wording
