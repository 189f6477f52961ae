#include "Expect.h"
#include "smtp/ReplyParser.h"
#include "smtp/Session.h"

#include <cstddef>
#include <cstdint>
#include <map>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;

namespace {

/// Between two of these the server speaks; at each the client does what it had to do: write the part of the message
/// that is due, shake hands, or ask for the next thing.
constexpr char turn = '\x01';

/// A large message, or a small one that another may follow at once.
MailRequest mail(PostingId posting)
{
    const auto address = [](const QString &typed) { return Address::parse(typed).value(); };
    const QList<Address> recipients{address(u"ann@example.org"_s), address(u"bob@example.org"_s)};
    return {.envelope = Envelope::make(address(u"me@example.org"_s), recipients).value(),
            .size = posting % 2 == 0 ? 100 : 2 * Transaction::maxChunk};
}

Credentials credentials()
{
    QByteArray password("secret");
    return {Credentials::Kind::Password, u"me"_s, Secret::take(password)};
}

/// A caller that does as Step.h says, and looks whether the session keeps its promises.
class Caller
{
public:
    explicit Caller(Encryption encryption)
        : m_session(encryption, "client.example")
        , m_step(m_session.afterConnect())
    {
    }

    [[nodiscard]] bool isOver() const { return std::holds_alternative<Finish>(m_step); }

    void serverSays(QByteArrayView octets)
    {
        m_parser.feed(octets);
        while (const auto reply = m_parser.next())
            take(m_session.afterReply(*reply));
        if (m_parser.isBroken())
            take(m_session.afterGarbage());
    }

    void takeTurn()
    {
        if (m_part)
            writePart();
        else if (std::holds_alternative<StartTls>(m_step))
            take(m_session.afterTls());
        else if (m_session.isReady())
            ask();
        else if (m_session.takesAnother())
            submit();
    }

    void lose() { take(m_session.afterGone(Failure::Kind::ConnectionLost)); }

private:
    void ask()
    {
        switch (m_asked++ % 3) {
        case 0:
            return take(m_session.authenticate(Mechanism::start("LOGIN", credentials()).value()));
        case 1:
            return take(m_session.noop());
        default:
            return submit();
        }
    }

    void submit()
    {
        const PostingId posting = m_submitted++;
        m_messages[posting] = {};
        take(m_session.submit(posting, mail(posting)));
    }

    void writePart()
    {
        Message &message = m_messages.at(m_part->posting);
        const qint64 size = mail(m_part->posting).size;
        message.written = (m_part->fromStart ? 0 : message.written) + m_part->octets.value_or(size);
        message.wasWhole = message.wasWhole || message.written == size;
        m_part.reset();
        take(m_session.afterMessagePart());
    }

    void take(Step step)
    {
        m_step = std::move(step);
        if (const auto *part = std::get_if<SendMessage>(&m_step)) {
            expect(!m_part, "one part of a message at a time");
            m_part = *part;
        }
        if (const auto *done = std::get_if<Done>(&m_step)) {
            check(done->posting, done->outcome);
            take(m_session.afterDone());
        } else if (const auto *finish = std::get_if<Finish>(&m_step)) {
            for (const Unfinished &one : finish->unfinished)
                check(one.posting, one.outcome);
            expect(m_messages.empty(), "each message has an end");
        }
    }

    void check(PostingId posting, const Outcome &outcome)
    {
        const auto message = m_messages.find(posting);
        if (message == m_messages.end()) { // the same Finish, said again
            expect(isOver(), "a message ends once");
            return;
        }
        const bool mayBeThere = !outcome.with(RecipientStatus::Accepted).isEmpty() || outcome.anyUncertain();
        expect(!mayBeThere || message->second.wasWhole, "nobody has a message that was not written to its end");
        expect(outcome.recipients.size() == mail(posting).envelope.forwardPaths().size(),
               "each recipient has a result");
        expect(outcome.allAccepted() != outcome.failure.has_value() || isOver(), "a failure says why not all");
        m_messages.erase(message);
    }

    struct Message {
        qint64 written = 0;
        bool wasWhole = false; ///< at least once since submit()
    };
    std::map<PostingId, Message> m_messages; ///< that have not come to their end
    PostingId m_submitted = 0;
    Session m_session;
    ReplyParser m_parser;
    Step m_step;
    std::optional<SendMessage> m_part;
    int m_asked = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    if (size == 0)
        return 0;
    Caller caller(Encryption(octets[0] % 3));
    const QByteArray said(reinterpret_cast<const char *>(octets + 1), static_cast<qsizetype>(size - 1));
    for (const QByteArray &portion : said.split(turn)) {
        if (!caller.isOver())
            caller.serverSays(portion);
        if (!caller.isOver())
            caller.takeTurn();
    }
    caller.lose();
    expect(caller.isOver(), "a line that is lost is over");
    return 0;
}
