#include "smtp/Session.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sealpost::Smtp {

namespace {

/// RFC 5321 §4.2.4: the server has no idea of EHLO.
bool saysUnknownCommand(const Reply &reply)
{
    return reply.code == 500 || reply.code == 502 || reply.code == 504;
}

bool mayBeAnsweredBy3yz(const Command &command)
{
    return std::holds_alternative<Verb::Auth>(command) || std::holds_alternative<Verb::AuthResponse>(command) ||
           std::holds_alternative<Verb::Data>(command);
}

} // namespace

Session::Session(Encryption encryption, QByteArray ehloName)
    : m_encryption(encryption)
    , m_ehloName(std::move(ehloName))
    , m_secured(encryption == Encryption::ImplicitTls)
{
}

// Events ------------------------------------------------------------------------------------------------------

Step Session::afterConnect()
{
    m_due.push_back({Verb::Greeting{}});
    return Await{};
}

// A 421 may stand for any reply (§3.8): the server closes the line.
Step Session::afterReply(const Reply &reply)
{
    const Due due = m_due.empty() ? Due{Verb::Noop{}} : m_due.front();
    note(reply, due.posting);
    if (m_finish)
        return *m_finish;
    if (m_due.empty())
        return reply.code == 421 ? finish({Failure::Kind::ServiceUnavailable, reply}) : violation(reply);
    m_due.pop_front();
    // To STARTTLS even that means no more than: not here.
    if (reply.code == 421 && !std::holds_alternative<Verb::StartTls>(due.command))
        return finish({Failure::Kind::ServiceUnavailable, reply}, due.posting);
    if (reply.isIntermediate() && !mayBeAnsweredBy3yz(due.command))
        return violation(reply);
    if (due.posting)
        due.posting->noteAnswered();
    return std::visit(Overloaded{
                          [&](const Verb::Greeting &) { return afterGreeting(reply); },
                          [&](const Verb::Ehlo &) { return afterEhlo(reply); },
                          [&](const Verb::Helo &) { return afterHelo(reply); },
                          [&](const Verb::StartTls &) { return afterStartTls(reply); },
                          [&](const Verb::Auth &) { return afterAuth(reply); },
                          [&](const Verb::AuthResponse &) { return afterAuth(reply); },
                          [&](const Verb::AuthCancel &) { return afterAuthCancel(reply); },
                          [&](const Verb::Noop &) { return afterNoop(reply); },
                          [&](const Verb::Rset &) { return afterRset(*due.posting, reply); },
                          [&](const Verb::Mail &) { return afterMail(*due.posting, reply); },
                          [&](const Verb::Rcpt &) { return afterRcpt(*due.posting, reply); },
                          [&](const Verb::Data &) { return afterData(*due.posting, reply); },
                          [&](const Verb::MessageEnd &) { return afterMessageEnd(*due.posting, reply); },
                          [&](const Verb::Bdat &bdat) { return afterBdat(*due.posting, bdat, reply); },
                      },
                      due.command);
}

// RFC 3207 §4.2: all that was learned in clear is forgotten, and EHLO said again.
Step Session::afterTls()
{
    if (m_finish)
        return *m_finish;
    Q_ASSERT(m_phase == Phase::Securing);
    m_secured = true;
    m_capabilities = {};
    return say(Verb::Ehlo{m_ehloName});
}

Step Session::afterGone(Failure::Kind why, std::optional<PostingId> whose)
{
    const auto about = std::ranges::find_if(m_postings, [&](const Posting &one) { return one.id() == whose; });
    return finish({why}, about != m_postings.end() ? &*about : nullptr);
}

Step Session::afterGarbage()
{
    return finish({Failure::Kind::ProtocolViolation});
}

// Requests ----------------------------------------------------------------------------------------------------

Step Session::authenticate(std::unique_ptr<Mechanism> mechanism)
{
    Q_ASSERT(isReady());
    m_login.emplace(std::move(mechanism));
    return say(m_login->begin());
}

Step Session::noop()
{
    Q_ASSERT(isReady());
    return say(Verb::Noop{});
}

QByteArray Session::quit()
{
    m_transcript.add(Transcript::Side::Client, u"QUIT"_s);
    m_phase = Phase::Over;
    m_finish = Finish{{Failure::Kind::ConnectionLost}, {}};
    return "QUIT\r\n";
}

// What is known -----------------------------------------------------------------------------------------------

MessageEncoding Session::encoding() const
{
    const bool chunks = m_capabilities.chunking();
    const Framing framing = chunks ? Framing::Chunks : Framing::Dots;
    if (chunks && m_capabilities.binaryMime())
        return {Transfer::Binary, framing};
    return {m_capabilities.eightBitMime() ? Transfer::EightBit : Transfer::SevenBit, framing};
}

std::chrono::seconds Session::replyTimeout() const
{
    constexpr auto greeting = 5min; // §4.5.3.2.1
    constexpr auto command = 5min; // §4.5.3.2.2 MAIL, .3 RCPT; the others, AUTH among them, have none of their own
    constexpr auto dataInitiation = 2min;   // §4.5.3.2.4
    constexpr auto dataBlock = 3min;        // §4.5.3.2.5
    constexpr auto dataTermination = 10min; // §4.5.3.2.6

    if (m_phase == Phase::Pouring)
        return dataBlock;
    if (m_due.empty())
        return command;
    return std::visit(Overloaded{
                          [=](const Verb::Greeting &) -> std::chrono::seconds { return greeting; },
                          [=](const Verb::Data &) -> std::chrono::seconds { return dataInitiation; },
                          [=](const Verb::MessageEnd &) -> std::chrono::seconds { return dataTermination; },
                          [=](const Verb::Bdat &bdat) -> std::chrono::seconds {
                              return bdat.isLast ? dataTermination : dataBlock;
                          },
                          [=](const auto &) -> std::chrono::seconds { return command; },
                      },
                      m_due.front().command);
}

// Handlers, in the order of RFC 5321 §4.3.2 -------------------------------------------------------------------

// CONNECTION ESTABLISHMENT   S: 220   E: 554
Step Session::afterGreeting(const Reply &reply)
{
    if (!reply.isPositive())
        return finish({Failure::Kind::ServiceUnavailable, reply});
    return reply.code == 220 ? say(Verb::Ehlo{m_ehloName}) : violation(reply);
}

// EHLO   S: 250   E: 504, 550, 502
// Whoever does not know EHLO can have a message with HELO (§3.2), but no STARTTLS.
Step Session::afterEhlo(const Reply &reply)
{
    const bool wantsStartTls = m_encryption == Encryption::StartTls && !m_secured;
    if (saysUnknownCommand(reply))
        return wantsStartTls ? finish({Failure::Kind::EncryptionUnavailable, reply}) : say(Verb::Helo{m_ehloName});
    if (!reply.isPositive())
        return finish({Failure::Kind::ServiceUnavailable, reply});
    m_capabilities = Capabilities::from(reply);
    if (!wantsStartTls)
        return becomeReady();
    return m_capabilities.startTls() ? say(Verb::StartTls{}) : finish({Failure::Kind::EncryptionUnavailable});
}

// HELO   S: 250   E: 504, 550, 502
Step Session::afterHelo(const Reply &reply)
{
    return reply.isPositive() ? becomeReady() : finish({Failure::Kind::ServiceUnavailable, reply});
}

// STARTTLS   S: 220   E: 501, 454 (RFC 3207 §4)
Step Session::afterStartTls(const Reply &reply)
{
    if (reply.code == 220) {
        m_phase = Phase::Securing;
        return StartTls{};
    }
    return reply.isPositive() ? violation(reply) : finish({Failure::Kind::EncryptionUnavailable, reply});
}

// AUTH   I: 334   S: 235   E: 432, 454, 500, 534, 535, 538 (RFC 4954 §6)
Step Session::afterAuth(const Reply &reply)
{
    if (reply.code == 334) {
        const Command answer = m_login->answer(reply);
        return m_login->isServerDisproved() ? finish({Failure::Kind::ServerNotAuthentic}) : say(answer);
    }
    if (reply.isIntermediate() || (reply.isPositive() && reply.code != 235))
        return violation(reply);
    if (!reply.isPositive())
        return finish(m_login->why(reply));
    if (!m_login->isProved(reply))
        return finish({Failure::Kind::ServerNotAuthentic, reply});
    m_login.reset();
    return becomeReady();
}

Step Session::afterAuthCancel(const Reply &reply)
{
    return finish(m_login->why(reply));
}

// NOOP   S: 250
Step Session::afterNoop(const Reply &reply)
{
    return reply.isPositive() ? becomeReady() : finish({Failure::Kind::ServiceUnavailable, reply});
}

// Steps -------------------------------------------------------------------------------------------------------

Step Session::say(const Command &command)
{
    m_phase = Phase::Talking;
    m_due.push_back({command});
    note(command, nullptr);
    return Send{wire(command)};
}

Step Session::becomeReady()
{
    m_phase = Phase::Ready;
    return Ready{};
}

/// Everything ends here but a quit(). `whose`: the message that the failure is about.
Step Session::finish(const Failure &failure, Posting *whose)
{
    if (m_finish)
        return *m_finish;
    m_finish = Finish{failure, endAll(failure, whose)};
    m_phase = Phase::Over;
    m_saying = nullptr;
    m_unsaid.clear();
    m_due.clear();
    m_postings.clear();
    m_login.reset();
    return *m_finish;
}

Step Session::violation(const Reply &reply)
{
    return finish({Failure::Kind::ProtocolViolation, reply});
}

void Session::note(const Command &command, Posting *posting)
{
    const QString text = shown(command);
    m_transcript.add(Transcript::Side::Client, text);
    if (posting)
        posting->transcript().add(Transcript::Side::Client, text);
}

void Session::note(const Reply &reply, Posting *posting)
{
    const QString code = QString::number(reply.code);
    const QString enhanced = reply.enhanced ? reply.enhanced->shown() + u' ' : QString();
    for (qsizetype i = 0; i < reply.lines.size(); ++i) {
        const QChar separator = i + 1 < reply.lines.size() ? u'-' : u' ';
        const QString text = code + separator + enhanced + reply.lines[i];
        m_transcript.add(Transcript::Side::Server, text);
        if (posting)
            posting->transcript().add(Transcript::Side::Server, text);
    }
}

} // namespace Sealpost::Smtp
