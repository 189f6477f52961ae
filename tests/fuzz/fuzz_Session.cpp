#include "Expect.h"
#include "smtp/ReplyParser.h"
#include "smtp/Session.h"

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace Sealpost;
using namespace Sealpost::Smtp;

namespace {

/// Between two of these the server speaks; at each the client does what it had to do: write the part of the message
/// that is due, shake hands, or ask for the next thing.
constexpr char turn = '\x01';

MailRequest mail()
{
    const auto address = [](const QString &typed) { return Address::parse(typed).value(); };
    const QList<Address> recipients{address(u"ann@example.org"_s), address(u"bob@example.org"_s)};
    return {.envelope = Envelope::make(address(u"me@example.org"_s), recipients).value(),
            .size = 2 * Transaction::maxChunk};
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
    }

    void lose() { take(m_session.afterGone(Failure::Kind::ConnectionLost)); }

private:
    void ask()
    {
        m_written = 0;
        m_wasWhole = false;
        switch (m_asked++ % 3) {
        case 0:
            return take(m_session.authenticate(Mechanism::start("LOGIN", credentials()).value()));
        case 1:
            return take(m_session.noop());
        default:
            return take(m_session.submit(mail()));
        }
    }

    void writePart()
    {
        m_written = (m_part->fromStart ? 0 : m_written) + m_part->octets.value_or(mail().size);
        m_wasWhole = m_wasWhole || m_written == mail().size;
        m_part.reset();
        take(m_session.afterMessagePart());
    }

    void take(Step step)
    {
        m_step = std::move(step);
        if (const auto *part = std::get_if<SendMessage>(&m_step)) {
            expect(!m_part, "one part of the message at a time");
            m_part = *part;
        }
        if (const auto *done = std::get_if<Done>(&m_step))
            check(done->outcome);
        if (const auto *finish = std::get_if<Finish>(&m_step); finish && finish->outcome)
            check(*finish->outcome);
    }

    void check(const Outcome &outcome) const
    {
        const bool mayBeThere = !outcome.with(RecipientStatus::Accepted).isEmpty() || outcome.anyUncertain();
        expect(!mayBeThere || m_wasWhole, "nobody has a message that was not written to its end");
        expect(outcome.recipients.size() == mail().envelope.forwardPaths().size(), "each recipient has a result");
        expect(outcome.allAccepted() != outcome.failure.has_value() || isOver(), "a failure says why not all");
    }

    Session m_session;
    ReplyParser m_parser;
    Step m_step;
    std::optional<SendMessage> m_part;
    qint64 m_written = 0;
    bool m_wasWhole = false; ///< at least once since submit()
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
