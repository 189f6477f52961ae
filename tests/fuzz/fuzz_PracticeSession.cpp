#include "Expect.h"
#include "practice/PracticeSession.h"

#include <cstddef>
#include <cstdint>

using namespace Sealpost;

namespace {

/// A sink that looks whether the session keeps its promises. It has no room for every second message.
class WatchfulSink final : public MessageSink
{
public:
    void begin() override
    {
        expect(!m_open, "a message begins when the one before has ended");
        m_open = true;
        m_size = 0;
    }

    void write(QByteArrayView octets) override
    {
        expect(m_open, "octets belong to a message");
        expect(!octets.isEmpty(), "there is something to write");
        m_size += octets.size();
    }

    void discard() override
    {
        expect(m_open, "what is discarded was begun");
        m_open = false;
    }

    [[nodiscard]] bool finish(const Envelope &envelope, const QByteArray &username) override
    {
        expect(m_open, "what ends was begun");
        expect(!envelope.forwardPaths().isEmpty(), "a message has recipients");
        expect(!username.isEmpty(), "a message has somebody who logged in");
        m_open = false;
        m_stored.append(m_size);
        return m_stored.size() % 2 != 0;
    }

    [[nodiscard]] QList<qint64> stored() const { return m_stored; }

private:
    bool m_open = false;
    qint64 m_size = 0;
    QList<qint64> m_stored; ///< sizes
};

/// RFC 5321 §4.2: a code, a separator, text without controls, CR LF.
void expectReplies(const QByteArray &replies)
{
    expect(replies.isEmpty() || replies.endsWith("\r\n"), "replies are whole lines");
    QByteArrayList lines = replies.split('\n');
    lines.removeLast();
    for (const QByteArray &line : lines) {
        expect(line.size() <= 512, "a reply fits its line");
        expect(line.size() > 4 && line[0] >= '2' && line[0] <= '5' && (line[3] == ' ' || line[3] == '-'),
               "a reply has a code");
        expect(std::all_of(line.begin(), line.end() - 1, [](char c) { return c >= ' ' && c < 0x7f; }),
               "a reply is text");
    }
}

/// All that was replied to `said`, which comes in portions of `portion` octets.
struct Conversation {
    Conversation(QByteArrayView said, qsizetype portion)
    {
        PracticeSession session(sink);
        for (qsizetype at = 0; at < said.size() && !session.isOver(); at += portion) {
            const QByteArray more = session.feed(said.sliced(at, std::min(portion, said.size() - at)));
            expectReplies(more);
            replies += more;
        }
        isOver = session.isOver();
    }

    WatchfulSink sink;
    QByteArray replies;
    bool isOver = false;
};

} // namespace

// The first octet says how long the portions are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView said(reinterpret_cast<const char *>(octets + 1), static_cast<qsizetype>(size - 1));
    const Conversation whole(said, said.size());
    const Conversation parts(said, octets[0] + 1);
    expect(whole.sink.stored() == parts.sink.stored(), "portions make no difference to what arrives");
    expect(whole.isOver == parts.isOver, "portions make no difference to the end");
    if (!whole.replies.contains("334 cj")) // SCRAM's "r=", with a nonce that is drawn at random
        expect(whole.replies == parts.replies, "portions make no difference to the replies");
    return 0;
}
