#include "practice/PracticeSession.h"

#include <algorithm>

namespace Sealpost {

namespace {

/// The words of a command line: the verb, upper case, and what stands behind it.
struct Command {
    QByteArray verb;
    QByteArray argument;
};

Command commandIn(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    return {line.first(space < 0 ? line.size() : space).toUpper(),
            space < 0 ? QByteArray() : line.sliced(space + 1).trimmed()};
}

bool hasControls(const QByteArray &line)
{
    return std::any_of(line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
}

std::optional<qint64> number(const QByteArray &digits)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    return fits && std::all_of(digits.begin(), digits.end(), isDigit) ? std::optional(value) : std::nullopt;
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

bool isOneOf(const QByteArray &value, std::initializer_list<const char *> values)
{
    const QByteArray upper = value.toUpper();
    return std::any_of(values.begin(), values.end(), [&](const char *each) { return upper == each; });
}

/// What is wrong with the parameters of MAIL, as a reply; empty if nothing is.
QByteArray objectionTo(const QMap<QByteArray, QByteArray> &parameters)
{
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (it.key() == "SIZE") {
            const std::optional<qint64> size = number(it.value());
            if (!size)
                return "501 5.5.4 SIZE wants a number";
            if (*size > PracticeSession::maxMessage)
                return "552 5.3.4 Too large";
        } else if (it.key() == "BODY" && !isOneOf(it.value(), {"7BIT", "8BITMIME", "BINARYMIME"})) {
            return "501 5.5.4 BODY is 7BIT, 8BITMIME or BINARYMIME";
        } else if (it.key() == "RET" && !isOneOf(it.value(), {"FULL", "HDRS"})) {
            return "501 5.5.4 RET is FULL or HDRS";
        } else if (!isOneOf(it.key(), {"SIZE", "BODY", "RET", "ENVID", "SMTPUTF8", "AUTH"})) {
            return "555 5.5.4 No such parameter of MAIL";
        }
    }
    return {};
}

QByteArray refusalOf(PathArgument::Problem problem)
{
    switch (problem) {
    case PathArgument::Problem::NoPath:
        return "501 5.5.2 A path stands between < and >";
    case PathArgument::Problem::BadAddress:
        return "553 5.1.3 No mailbox has such an address";
    case PathArgument::Problem::BadParameter:
        return "501 5.5.4 A parameter is KEYWORD or KEYWORD=VALUE";
    }
    return "501 5.5.2 No";
}

} // namespace

PracticeSession::PracticeSession(MessageSink &sink)
    : m_sink(sink)
{
}

QByteArray PracticeSession::greeting()
{
    return "220 localhost ESMTP Sealpost practice server\r\n";
}

QByteArray PracticeSession::feed(QByteArrayView octets)
{
    while (!octets.isEmpty() && !isOver())
        take(octets);
    return std::exchange(m_replies, {});
}

void PracticeSession::take(QByteArrayView &octets)
{
    switch (m_reading) {
    case Reading::Commands:
    case Reading::SaslResponse:
        return takeLine(octets);
    case Reading::Dots:
        return takeDots(octets);
    case Reading::Chunk:
        return takeChunk(octets);
    case Reading::Over:
        return;
    }
}

// --- Lines

void PracticeSession::takeLine(QByteArrayView &octets)
{
    const qsizetype end = octets.indexOf('\n');
    const QByteArrayView portion = octets.first(end < 0 ? octets.size() : end);
    octets = octets.sliced(end < 0 ? octets.size() : end + 1);

    if (m_line.size() + portion.size() > longestLine(portion))
        m_lineTooLong = true;
    if (!m_lineTooLong)
        m_line += portion;
    if (end < 0)
        return;

    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_lineTooLong, false))
        return mistake("500 5.5.2 Line too long");
    if (!line.endsWith('\r'))
        return mistake("500 5.5.2 Lines end with CR LF");
    line.chop(1);
    if (hasControls(line))
        return mistake("500 5.5.2 Control characters have no meaning here");
    if (m_reading == Reading::SaslResponse)
        return afterSaslResponse(line);
    obey(line);
}

qsizetype PracticeSession::longestLine(QByteArrayView more) const
{
    constexpr qsizetype verb = 4;
    const QByteArray begun = m_line.left(verb) + more.first(std::min(more.size(), verb)).toByteArray();
    const bool isAuth = m_reading == Reading::SaslResponse || begun.left(verb).toUpper() == "AUTH";
    return isAuth ? maxSaslLine : maxLine;
}

void PracticeSession::obey(const QByteArray &line)
{
    const auto [verb, argument] = commandIn(line);
    if (verb == "EHLO" || verb == "HELO")
        return ehlo(argument, verb == "EHLO");
    if (verb == "AUTH")
        return auth(argument);
    if (verb == "MAIL")
        return mail(argument);
    if (verb == "RCPT")
        return rcpt(argument);
    if (verb == "DATA")
        return data(argument);
    if (verb == "BDAT")
        return bdat(argument);
    if (verb == "RSET") {
        abandonTransaction();
        return reply("250 2.0.0 Forgotten");
    }
    if (verb == "NOOP")
        return reply("250 2.0.0 Here");
    if (verb == "VRFY")
        return reply("252 2.5.0 Send it and see");
    if (verb == "HELP")
        return reply("214 2.0.0 RFC 5321, RFC 6409");
    if (verb == "STARTTLS")
        return mistake("503 5.5.1 TLS is on");
    if (verb == "QUIT") {
        reply("221 2.0.0 Bye");
        m_reading = Reading::Over;
        return;
    }
    mistake("500 5.5.1 No such command");
}

// EHLO, HELO   S: 250   E: 501
void PracticeSession::ehlo(const QByteArray &argument, bool extended)
{
    if (argument.isEmpty() || argument.contains(' '))
        return mistake("501 5.5.4 Who is there?");
    abandonTransaction();
    m_greeted = true;
    if (!extended)
        return reply("250 localhost");
    for (const char *line :
         {"250-localhost", "250-PIPELINING", "250-CHUNKING", "250-BINARYMIME", "250-8BITMIME", "250-SMTPUTF8",
          "250-DSN", "250-ENHANCEDSTATUSCODES", "250-AUTH SCRAM-SHA-256 PLAIN LOGIN"})
        reply(line);
    reply("250 SIZE " + QByteArray::number(maxMessage));
}

// --- AUTH (RFC 4954)   S: 235   I: 334   E: 501, 503, 504, 535

void PracticeSession::auth(const QByteArray &argument)
{
    if (!m_greeted || !m_username.isEmpty() || m_transaction)
        return mistake("503 5.5.1 Not now");
    const auto [mechanism, initial] = commandIn(argument);
    m_login = PracticeLogin::make(mechanism);
    if (!m_login)
        return mistake("504 5.5.4 No such mechanism");
    if (initial.isEmpty())
        return after(m_login->begin(std::nullopt));
    const std::optional<QByteArray> response = initial == "=" ? QByteArray() : fromBase64(initial);
    after(response ? m_login->begin(*response) : PracticeLogin::Step{PracticeLogin::Step::Kind::Malformed});
}

void PracticeSession::afterSaslResponse(const QByteArray &line)
{
    m_reading = Reading::Commands;
    const std::optional<QByteArray> response = fromBase64(line);
    if (line == "*" || !response)
        return mistake("501 5.7.0 Given up");
    after(m_login->respond(*response));
}

void PracticeSession::after(const PracticeLogin::Step &step)
{
    switch (step.kind) {
    case PracticeLogin::Step::Kind::Challenge:
        m_reading = Reading::SaslResponse;
        return reply("334 " + step.challenge.toBase64());
    case PracticeLogin::Step::Kind::Accepted:
        m_username = "practice";
        return reply("235 2.7.0 Welcome");
    case PracticeLogin::Step::Kind::Refused:
        return mistake("535 5.7.8 The username and the password are both \"practice\"");
    case PracticeLogin::Step::Kind::Malformed:
        return mistake("501 5.5.2 Not a response of this mechanism");
    }
}

// --- The transaction

// MAIL   S: 250   E: 501, 503, 530, 552, 553, 555
void PracticeSession::mail(const QByteArray &argument)
{
    if (!m_greeted || m_transaction)
        return mistake("503 5.5.1 Not now");
    if (m_username.isEmpty())
        return mistake("530 5.7.0 Log in first");
    const Result<PathArgument, PathArgument::Problem> from = PathArgument::parse(argument, "FROM:");
    if (!from)
        return mistake(refusalOf(from.error()));
    const QByteArray objection = objectionTo(from->parameters);
    if (!objection.isEmpty())
        return mistake(objection);
    const bool smtpUtf8 = from->parameters.contains("SMTPUTF8");
    if (from->path && from->path->needsSmtpUtf8() && !smtpUtf8)
        return mistake("553 5.6.7 This address needs SMTPUTF8");
    const Body body = from->parameters.value("BODY").toUpper() == "BINARYMIME" ? Body::Binary : Body::Text;
    m_transaction = Transaction{from->path, smtpUtf8, body, {}, false, 0};
    reply("250 2.1.0 OK");
}

// RCPT   S: 250   E: 450, 452, 501, 503, 550, 553, 555
void PracticeSession::rcpt(const QByteArray &argument)
{
    if (!m_transaction || m_transaction->chunked)
        return mistake("503 5.5.1 MAIL first");
    const Result<PathArgument, PathArgument::Problem> to = PathArgument::parse(argument, "TO:");
    if (!to || !to->path)
        return mistake(refusalOf(to ? PathArgument::Problem::NoPath : to.error()));
    for (const QByteArray &keyword : to->parameters.keys()) {
        if (keyword != "NOTIFY" && keyword != "ORCPT")
            return mistake("555 5.5.4 No such parameter of RCPT");
    }
    if (to->path->needsSmtpUtf8() && !m_transaction->smtpUtf8)
        return mistake("553 5.6.7 This address needs SMTPUTF8");
    if (to->path->localPart().startsWith(QStringLiteral("refuse"), Qt::CaseInsensitive))
        return reply("550 5.1.1 No such user here");
    if (to->path->localPart().startsWith(QStringLiteral("later"), Qt::CaseInsensitive))
        return reply("450 4.2.0 Try again later");
    if (m_transaction->forwardPaths.size() >= maxRecipients)
        return reply("452 4.5.3 Too many recipients");
    m_transaction->forwardPaths += *to->path;
    reply("250 2.1.5 OK");
}

// DATA   I: 354 -> data -> S: 250   E: 452, 503, 554
void PracticeSession::data(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return mistake("501 5.5.4 DATA takes no argument");
    if (!m_transaction || m_transaction->chunked || m_transaction->body == Body::Binary)
        return mistake("503 5.5.1 Not now");
    if (m_transaction->forwardPaths.isEmpty())
        return mistake("554 5.5.1 No valid recipients");
    m_sink.begin();
    m_dots.emplace();
    m_reading = Reading::Dots;
    reply("354 Go ahead, end with a dot");
}

void PracticeSession::takeDots(QByteArrayView &octets)
{
    octets = octets.sliced(m_dots->read(octets, [this](QByteArrayView content) { store(content); }));
    if (!m_dots->hasEnded())
        return;
    m_reading = Reading::Commands;
    endMessage();
}

// BDAT (RFC 3030)   S: 250   E: 452, 501, 503, 554; the octets follow whatever the answer
void PracticeSession::bdat(const QByteArray &argument)
{
    const auto [digits, last] = commandIn(argument);
    const std::optional<qint64> size = digits.isEmpty() ? std::nullopt : number(digits);
    if (!size || (!last.isEmpty() && last.toUpper() != "LAST")) {
        abandonTransaction();
        return mistake("501 5.5.4 BDAT wants a size, and LAST or nothing");
    }
    m_chunk = {*size, *size, !last.isEmpty(), false, {}};
    if (!m_transaction)
        m_chunk.refusal = "503 5.5.1 MAIL first";
    else if (m_transaction->forwardPaths.isEmpty())
        m_chunk.refusal = "554 5.5.1 No valid recipients";
    else
        m_chunk.wanted = true;
    if (m_chunk.wanted && !std::exchange(m_transaction->chunked, true))
        m_sink.begin();
    m_reading = Reading::Chunk;
    if (m_chunk.left == 0)
        afterChunk();
}

void PracticeSession::takeChunk(QByteArrayView &octets)
{
    const auto taken = static_cast<qsizetype>(std::min<qint64>(octets.size(), m_chunk.left));
    if (m_chunk.wanted)
        store(octets.first(taken));
    octets = octets.sliced(taken);
    m_chunk.left -= taken;
    if (m_chunk.left == 0)
        afterChunk();
}

void PracticeSession::afterChunk()
{
    m_reading = Reading::Commands;
    if (!m_chunk.wanted)
        return mistake(m_chunk.refusal);
    if (m_chunk.last)
        return endMessage();
    reply("250 2.0.0 " + QByteArray::number(m_chunk.size) + " octets");
}

void PracticeSession::store(QByteArrayView octets)
{
    m_transaction->size += octets.size();
    if (m_transaction->size <= maxMessage)
        m_sink.write(octets);
}

void PracticeSession::endMessage()
{
    const Transaction ended = *std::exchange(m_transaction, std::nullopt);
    const std::optional<Envelope> envelope = Envelope::make(ended.reversePath, ended.forwardPaths);
    if (ended.size > maxMessage || !envelope) {
        m_sink.discard();
        return mistake("552 5.3.4 Too large");
    }
    if (!m_sink.finish(*envelope, m_username))
        return reply("452 4.3.1 It could not be stored");
    reply("250 2.0.0 " + QByteArray::number(ended.size) + " octets received");
}

void PracticeSession::abandonTransaction()
{
    if (m_transaction && m_transaction->chunked)
        m_sink.discard();
    m_transaction.reset();
}

void PracticeSession::reply(const QByteArray &line)
{
    m_replies += line + "\r\n";
}

void PracticeSession::mistake(const QByteArray &line)
{
    reply(line);
    if (++m_mistakes < maxMistakes)
        return;
    reply("421 4.7.0 Too many mistakes");
    m_reading = Reading::Over;
}

} // namespace Sealpost
