#pragma once

#include "smtp/ReplyParser.h"
#include "smtp/Session.h"

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

    void submit(const Smtp::MailRequest &request);
    void authenticate(std::unique_ptr<Smtp::Mechanism> mechanism);
    void noop();
    void gone(Smtp::Failure::Kind why);
    void messageUnreadable();

    [[nodiscard]] Smtp::Session &session() { return m_session; }
    [[nodiscard]] bool isReady() const { return m_session.isReady(); }
    [[nodiscard]] int flights() const { return m_flights; } ///< writes by the client so far

    /// Of the last Finish, or of the outcome of the last Done.
    [[nodiscard]] std::optional<Smtp::Failure::Kind> failure() const;
    [[nodiscard]] std::optional<Smtp::Failure> wholeFailure() const;
    [[nodiscard]] bool isFinished() const { return std::holds_alternative<Smtp::Finish>(m_step); }

    /// "ann@example.org: accepted, 250 OK", one for each recipient; empty without an outcome.
    [[nodiscard]] QStringList results() const;
    [[nodiscard]] std::optional<Smtp::Outcome> outcome() const;

private:
    QString playLine(const QByteArray &line);
    QString clientSays(const QByteArray &line);
    QString clientWrites(const QByteArray &part);
    void serverSays(const QByteArray &line);
    void take(Smtp::Step step);

    Smtp::Session m_session;
    Smtp::ReplyParser m_parser;
    Smtp::Step m_step;
    QByteArrayList m_said;                   ///< by the client, not yet read by the script
    std::optional<Smtp::SendMessage> m_part; ///< being written
    int m_flights = 0;
};

/// A message of 100 octets from me@example.org.
[[nodiscard]] Smtp::MailRequest mailTo(const QStringList &recipients, qint64 size = 100);

} // namespace Sealpost::Test
