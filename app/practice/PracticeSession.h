#pragma once

#include "message/Envelope.h"
#include "practice/DotReader.h"
#include "practice/PathArgument.h"
#include "practice/PracticeLogin.h"

namespace Sealpost {

/// Where a session puts the message that it is given, as it comes.
class MessageSink
{
public:
    virtual ~MessageSink() = default;
    virtual void begin() = 0;
    virtual void write(QByteArrayView octets) = 0;
    virtual void discard() = 0;
    /// Whether the whole message is safe now; only then is it accepted.
    [[nodiscard]] virtual bool finish(const Envelope &envelope, const QByteArray &username) = 0;
};

/// The server's side of one SMTP conversation (RFC 5321), strict, as a pure state machine: octets in, replies out.
///
/// Everybody is welcome as long as they log in. For practice, a recipient whose local part begins with "refuse"
/// gets 550 5.1.1, one that begins with "later" 450 4.2.0. No octets crash it; none are kept but those of one line.
class PracticeSession
{
public:
    static constexpr qsizetype maxLine = 2048;      ///< over RFC 5321's 512: the extensions add to it
    static constexpr qsizetype maxSaslLine = 12288; ///< RFC 4954 §4
    static constexpr qsizetype maxRecipients = 50'000;
    static constexpr qint64 maxMessage = 16LL << 30; ///< what SIZE says
    static constexpr int maxMistakes = 100;

    explicit PracticeSession(MessageSink &sink);

    [[nodiscard]] static QByteArray greeting();

    /// The replies to all that is complete; with pipelining several, with half a line none.
    [[nodiscard]] QByteArray feed(QByteArrayView octets);

    /// After QUIT, or after too many mistakes: send the replies, then close.
    [[nodiscard]] bool isOver() const { return m_reading == Reading::Over; }

private:
    enum class Reading { Commands, SaslResponse, Dots, Chunk, Over };
    enum class Body { Text, Binary };

    struct Transaction {
        std::optional<Address> reversePath;
        bool smtpUtf8 = false;
        Body body = Body::Text;
        QList<Address> forwardPaths;
        bool chunked = false; ///< BDAT has begun
        qint64 size = 0;
    };
    struct Chunk {
        qint64 left = 0;
        qint64 size = 0;
        bool last = false;
        bool wanted = false; ///< otherwise swallowed, and answered by `refusal`
        QByteArray refusal;
    };

    void take(QByteArrayView &octets);
    void takeLine(QByteArrayView &octets);
    [[nodiscard]] qsizetype longestLine(QByteArrayView more) const; ///< of the one that goes on with `more`
    void takeDots(QByteArrayView &octets);
    void takeChunk(QByteArrayView &octets);

    void obey(const QByteArray &line);
    void ehlo(const QByteArray &argument, bool extended);
    void auth(const QByteArray &argument);
    void afterSaslResponse(const QByteArray &line);
    void after(const PracticeLogin::Step &step);
    void mail(const QByteArray &argument);
    void rcpt(const QByteArray &argument);
    void data(const QByteArray &argument);
    void bdat(const QByteArray &argument);
    void afterChunk();
    void endMessage();
    void store(QByteArrayView octets);
    void abandonTransaction();

    void reply(const QByteArray &line);
    void mistake(const QByteArray &line); ///< a reply to something wrong; too many end the session

    MessageSink &m_sink;
    Reading m_reading = Reading::Commands;
    QByteArray m_line; ///< so far
    bool m_lineTooLong = false;
    QByteArray m_replies;
    int m_mistakes = 0;
    bool m_greeted = false;
    QByteArray m_username; ///< empty: not logged in
    std::unique_ptr<PracticeLogin> m_login;
    std::optional<Transaction> m_transaction;
    std::optional<DotReader> m_dots;
    Chunk m_chunk;
};

} // namespace Sealpost
