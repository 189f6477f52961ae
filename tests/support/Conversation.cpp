#include "support/Conversation.h"

using namespace Qt::StringLiterals;

namespace Sealpost::Test {

using namespace Smtp;

namespace {

QString wordFor(RecipientStatus status)
{
    switch (status) {
    case RecipientStatus::Accepted:
        return u"accepted"_s;
    case RecipientStatus::Refused:
        return u"refused"_s;
    case RecipientStatus::Deferred:
        return u"deferred"_s;
    case RecipientStatus::Uncertain:
        return u"uncertain"_s;
    }
    Q_UNREACHABLE();
}

QByteArray nameOf(const SendMessage &part)
{
    const QByteArray amount = part.octets ? QByteArray::number(*part.octets) + " octets" : "the message";
    return '(' + amount + (part.fromStart ? " again)" : ")");
}

Address addressOf(const QString &typed)
{
    return Address::parse(typed).value();
}

} // namespace

Conversation::Conversation(Encryption encryption)
    : m_session(encryption, "client.example")
    , m_step(m_session.afterConnect())
{
}

QString Conversation::play(const QByteArray &script)
{
    for (const QByteArray &line : script.split('\n')) {
        if (const QString wrong = playLine(line.trimmed()); !wrong.isEmpty())
            return wrong;
    }
    return m_said.isEmpty() ? QString() : u"the client also says: "_s + QString::fromUtf8(m_said.join(" | "));
}

void Conversation::open(const QByteArrayList &offers)
{
    serverSays("220 mail.example.org");
    for (const QByteArray &offer : QByteArrayList{"mail.example.org"} + offers)
        serverSays("250-" + offer);
    serverSays("250 HELP");
    m_said.clear();
    m_flights = 0;
}

QString Conversation::playLine(const QByteArray &line)
{
    const QByteArray text = line.sliced(qMin<qsizetype>(2, line.size())).trimmed();
    if (line.startsWith("S:"))
        serverSays(text);
    else if (line.startsWith("C: ("))
        return clientWrites(text);
    else if (line.startsWith("C:"))
        return clientSays(text);
    else if (line == "-- TLS" && std::holds_alternative<StartTls>(m_step))
        take(m_session.afterTls());
    else if (!line.isEmpty())
        return u"cannot play: "_s + QString::fromUtf8(line);
    return {};
}

QString Conversation::clientSays(const QByteArray &line)
{
    const QByteArray said = m_said.isEmpty() ? QByteArray("nothing") : m_said.takeFirst();
    return said == line
               ? QString()
               : u"instead of %1 the client says %2"_s.arg(QLatin1StringView(line), QLatin1StringView(said));
}

QString Conversation::clientWrites(const QByteArray &part)
{
    if (!m_said.isEmpty() || !m_part || nameOf(*m_part) != part)
        return u"instead of writing %1 the client says %2"_s.arg(
            QLatin1StringView(part), QLatin1StringView(m_part ? nameOf(*m_part) : m_said.value(0)));
    m_part.reset();
    take(m_session.afterMessagePart());
    return {};
}

void Conversation::serverSays(const QByteArray &line)
{
    m_parser.feed(line + "\r\n");
    while (const auto reply = m_parser.next())
        take(m_session.afterReply(*reply));
    if (m_parser.isBroken())
        take(m_session.afterGarbage());
}

void Conversation::submit(const MailRequest &request)
{
    take(m_session.submit(++m_submitted, request));
}

void Conversation::authenticate(std::unique_ptr<Mechanism> mechanism)
{
    take(m_session.authenticate(std::move(mechanism)));
}

void Conversation::noop()
{
    take(m_session.noop());
}

void Conversation::gone(Failure::Kind why)
{
    take(m_session.afterGone(why));
}

void Conversation::messageUnreadable()
{
    take(m_session.afterMessageUnreadable());
}

/// Carries out a step as a caller would, up to the part of the message that is to be written.
void Conversation::take(Step step)
{
    m_step = std::move(step);
    if (const auto *done = std::get_if<Done>(&m_step)) {
        noteEnd(done->posting, done->outcome);
        return take(m_session.afterDone());
    }
    if (const auto *finish = std::get_if<Finish>(&m_step)) {
        m_finish = *finish;
        for (const Unfinished &one : finish->unfinished)
            noteEnd(one.posting, one.outcome);
    }
    QByteArray octets;
    if (const auto *send = std::get_if<Send>(&m_step))
        octets = send->octets;
    if (const auto *message = std::get_if<SendMessage>(&m_step)) {
        octets = message->before;
        m_part = *message;
        ++m_flights;
    } else if (!octets.isEmpty()) {
        ++m_flights;
    }
    QByteArrayList lines = octets.split('\n');
    lines.removeLast();
    for (const QByteArray &line : lines)
        m_said += line.chopped(1);
}

void Conversation::noteEnd(PostingId posting, const Outcome &outcome)
{
    m_lastEnded = posting;
    m_outcomes[posting] = outcome;
}

std::optional<Failure> Conversation::wholeFailure() const
{
    if (m_finish)
        return m_finish->failure;
    return outcome() ? outcome()->failure : std::nullopt;
}

std::optional<Failure::Kind> Conversation::failure() const
{
    const auto failure = wholeFailure();
    return failure ? std::optional(failure->kind) : std::nullopt;
}

std::optional<Outcome> Conversation::outcome(PostingId posting) const
{
    const auto ended = m_outcomes.find(posting);
    return ended != m_outcomes.end() ? std::optional(ended->second) : std::nullopt;
}

QStringList Conversation::results(PostingId posting) const
{
    QStringList results;
    for (const RecipientResult &result : outcome(posting).value_or(Outcome()).recipients) {
        const QString reply = result.reply ? u", "_s + result.reply->shown() : QString();
        results += result.recipient.shown() + u": "_s + wordFor(result.status) + reply;
    }
    return results;
}

MailRequest mailTo(const QStringList &recipients, qint64 size)
{
    QList<Address> forwardPaths;
    for (const QString &recipient : recipients)
        forwardPaths += addressOf(recipient);
    return {.envelope = Envelope::make(addressOf(u"me@example.org"_s), forwardPaths).value(), .size = size};
}

} // namespace Sealpost::Test
