#pragma once

#include "base/Endpoint.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace Sealpost {

/// What the server does when something was said to it: a line of a script.
struct ScriptedAnswer {
    enum class Then {
        GoOn,
        Cut,      ///< closes the connection after the text has left
        ReadOn,   ///< obeys nothing more, and lets the client close: no reset can overtake the text
        Reset,    ///< drops it at once, without a farewell
        BreakTls, ///< the text goes out in clear below the TLS: octets that are no record
        StartTls,
    };

    QByteArray text; ///< ready to be sent; empty: says nothing
    Then then = Then::GoOn;
    std::chrono::milliseconds delay{0};

    /// One line or several, ended by LF or CRLF; the last needs no end.
    ScriptedAnswer(const char *words);
    ScriptedAnswer(const QByteArray &words);

    static ScriptedAnswer raw(const QByteArray &octets); ///< as they are
    static ScriptedAnswer silence();
    static ScriptedAnswer cut(const QByteArray &lastWords = {});
    static ScriptedAnswer farewell(const QByteArray &lastWords); ///< 421, where more may be under way
    static ScriptedAnswer reset();
    static ScriptedAnswer breakTls(const QByteArray &octets);

    [[nodiscard]] ScriptedAnswer after(std::chrono::milliseconds wait) const; ///< without anybody sleeping
};

/// What one client said in one connection, and in how many turns.
struct Conversation {
    QByteArray inClear;      ///< octets before TLS
    QByteArray underTls;     ///< octets under TLS, as they were meant
    QByteArrayList lines;    ///< commands, in clear and under TLS, without CRLF; no message and no chunk among them
    QByteArrayList messages; ///< DATA: with dots, without the final one; BDAT: the chunks joined up to LAST
    int flights =
        0; ///< how often the client spoke after the server had: round trips, without TCP, TLS and greeting
    bool tls = false;  ///< the handshake was completed
    bool over = false; ///< the connection has ended

    [[nodiscard]] bool said(const QByteArray &verb) const; ///< any line that begins so, in any case
};

class ScriptedConnection;

/// A mail server in the test's own process, on a free port of 127.0.0.1, that does what its script says.
///
///     ScriptedServer server;
///     server.tls(testCertificatePath("valid")).offers({"PIPELINING", "AUTH PLAIN"}).on("RCPT", "550 5.1.1 No such
///     user");
///
/// Without a word of script it greets, takes every password and every message, and offers nothing. What is told to
/// it holds from the next time it is needed: a certificate from the next connection on, an answer from the next
/// command.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] Port port() const;
    [[nodiscard]] Endpoint endpoint(Encryption encryption = Encryption::ImplicitTls,
                                    const QString &host = QStringLiteral("127.0.0.1")) const;

    // How it listens
    ScriptedServer &implicitTls();   ///< TLS from the first octet on; so it is without being told
    ScriptedServer &startsInClear(); ///< greets in clear, also where a client expects TLS; then STARTTLS or nothing
    ScriptedServer &refuses();       ///< nothing listens on port() any more
    ScriptedServer &listens(int backlog = 50); ///< again, on the same port
    ScriptedServer &swallows();                ///< connections come about; nothing is ever answered, TLS neither
    ScriptedServer &blackHole();               ///< connections do not even come about
    ScriptedServer &closesAtOnce();

    // TLS
    ScriptedServer &tls(const QString &pemPath); ///< a leaf and what is sent along; the key lies beside it, in .key
    ScriptedServer &tlsAtMost(const QByteArray &version); ///< "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"
    ScriptedServer &ciphers(const QByteArray &list);      ///< as OpenSSL spells them, for TLS 1.2 and older
    ScriptedServer &asksForClientCertificate();
    ScriptedServer &demandsClientCertificate();         ///< and one of an authority that it knows: none is
    [[nodiscard]] QByteArray clientCertificate() const; ///< DER; of the last client; empty: showed none

    // The script
    ScriptedServer &greets(const ScriptedAnswer &answer);
    ScriptedServer &offers(const QByteArrayList &keywords); ///< behind the 250 to EHLO
    ScriptedServer &
    offersInClear(const QByteArrayList &keywords); ///< instead of those, before TLS: {"STARTTLS"}, or lies

    /// To each command that begins with `verb`, in any case; of several that fit the longest counts. "." is the end
    /// of a message after DATA, "BDAT" a chunk that has come whole, "=" the client's answer to a 334.
    ///
    /// A 220 to STARTTLS begins TLS; what stands behind the 220 is sent along in clear.
    ScriptedServer &on(const QByteArray &verb, const ScriptedAnswer &answer);

    /// The same, with an answer that is reckoned from the line.
    using Reckoned = std::function<ScriptedAnswer(const QByteArray &line)>;
    ScriptedServer &on(const QByteArray &verb, const Reckoned &reckon);

    /// The same, for the next time only: several are used up in their order before what on() says.
    ScriptedServer &once(const QByteArray &verb, const ScriptedAnswer &answer);

    /// What on() and once() have told it is forgotten.
    ScriptedServer &answersAsUsual();

    // What it saw
    [[nodiscard]] qsizetype connections() const;
    [[nodiscard]] const Conversation &conversation(qsizetype number) const; ///< from 0, in the order of connecting
    [[nodiscard]] const Conversation &last() const;
    [[nodiscard]] bool heard(const QByteArray &verb) const; ///< in any conversation

    // Without being asked, in the last connection
    void say(const ScriptedAnswer &words);
    void cut();

Q_SIGNALS:
    void connected();                       ///< a client is there
    void heardLine(const QByteArray &line); ///< and answered it
    void disconnected();

private:
    friend class ScriptedConnection;
    class Listener;

    enum class Mode { Converse, Swallow, CloseAtOnce };
    struct Rule {
        QByteArray verb;
        std::deque<ScriptedAnswer> next;
        std::optional<ScriptedAnswer> always;
        Reckoned reckon = {}; ///< goes before `always`
    };

    void accept(qintptr descriptor);
    Rule &ruleFor(const QByteArray &verb);
    ScriptedAnswer answerTo(const QByteArray &line);
    ScriptedAnswer answerTo(const QByteArray &verb, const QByteArray &line);
    ScriptedAnswer answerToEhlo(const QByteArray &line, bool inClear);
    [[nodiscard]] QSslConfiguration tlsConfiguration() const;

    std::unique_ptr<Listener> m_listener;
    std::vector<std::unique_ptr<QTcpSocket>> m_fillers; ///< they wait in the queue of a black hole
    std::vector<std::unique_ptr<ScriptedConnection>> m_connections;
    std::vector<Rule> m_rules;
    quint16 m_port = 0;
    Mode m_mode = Mode::Converse;
    bool m_implicitTls = true;
    ScriptedAnswer m_greeting{"220 scripted.example ESMTP"};
    QByteArrayList m_offers;
    QByteArrayList m_offersInClear;
    QString m_certificate;
    QByteArray m_maxVersion = "TLSv1.3";
    QByteArray m_ciphers = "DEFAULT@SECLEVEL=0";
    QSslSocket::PeerVerifyMode m_clientCertificate = QSslSocket::VerifyNone;
};

} // namespace Sealpost
