#pragma once

#include "smtp/ReplyParser.h"
#include "smtp/Session.h"

#include <map>

/// Plays a script with a Conversation; where it went another way, the test fails and says how.
#define PLAY(talk, script) QCOMPARE((talk).play(script), QString())

namespace Sealpost::Test {

/// A Session and its server, played from a script that is written as the RFCs write their examples:
///
///     S: 220 mail.example.org           the server says it
///     C: EHLO client.example            the client must say it, neither more nor less; "C:" alone is an empty line
///     C: (100 octets)                   the client writes so much of the message; "(the message)": all of it,
///                                       for DATA. With "again" inside, from its first octet anew
///     -- TLS                            the client must begin the handshake, and it succeeds
///
/// What the server says while a part of the message is due comes before that part has been written.
class Conversation
{
public:
    explicit Conversation(Encryption encryption = Encryption::ImplicitTls);

    /// Plays; empty if all went as written, else where it went another way. To be compared with QString().
    [[nodiscard]] QString play(const QByteArray &script);

    /// Greeting and EHLO, after which the client is ready.
    void open(const QByteArrayList &offers);

    void submit(const Smtp::MailRequest &request); ///< numbered from 1
    void authenticate(std::unique_ptr<Smtp::Mechanism> mechanism);
    void noop();
    void gone(Smtp::Failure::Kind why);
    void messageUnreadable();

    [[nodiscard]] Smtp::Session &session() { return m_session; }
    [[nodiscard]] bool isReady() const { return m_session.isReady(); }
    [[nodiscard]] int flights() const { return m_flights; } ///< writes by the client so far

    /// Of the Finish, or of the outcome of the last Done.
    [[nodiscard]] std::optional<Smtp::Failure::Kind> failure() const;
    [[nodiscard]] std::optional<Smtp::Failure> wholeFailure() const;
    [[nodiscard]] bool isFinished() const { return m_finish.has_value(); }

    /// "ann@example.org: accepted, 250 OK", one for each recipient; empty without an outcome. Of the message with
    /// that number, or of the last one that ended.
    [[nodiscard]] QStringList results(Smtp::PostingId posting) const;
    [[nodiscard]] QStringList results() const { return results(m_lastEnded); }
    [[nodiscard]] std::optional<Smtp::Outcome> outcome(Smtp::PostingId posting) const;
    [[nodiscard]] std::optional<Smtp::Outcome> outcome() const { return outcome(m_lastEnded); }
    [[nodiscard]] std::optional<Smtp::Finish> finish() const { return m_finish; }

private:
    QString playLine(const QByteArray &line);
    QString clientSays(const QByteArray &line);
    QString clientWrites(const QByteArray &part);
    void serverSays(const QByteArray &line);
    void take(Smtp::Step step);
    void noteEnd(Smtp::PostingId posting, const Smtp::Outcome &outcome);

    Smtp::Session m_session;
    Smtp::ReplyParser m_parser;
    Smtp::Step m_step;
    QByteArrayList m_said;                   ///< by the client, not yet read by the script
    std::optional<Smtp::SendMessage> m_part; ///< being written
    int m_flights = 0;
    Smtp::PostingId m_submitted = 0;
    Smtp::PostingId m_lastEnded = 0;
    std::map<Smtp::PostingId, Smtp::Outcome> m_outcomes;
    std::optional<Smtp::Finish> m_finish;
};

/// A message of 100 octets from me@example.org.
[[nodiscard]] Smtp::MailRequest mailTo(const QStringList &recipients, qint64 size = 100);

} // namespace Sealpost::Test
