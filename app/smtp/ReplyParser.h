#pragma once

#include "smtp/Reply.h"

#include <QByteArray>

namespace Sealpost::Smtp {

/// Splits what the server sends into replies (RFC 5321 §4.2.1).
///
/// Takes octets in any portions. A line over maxLine octets, a reply over maxLines lines or maxReply octets, lines
/// whose codes differ and lines without a code are a violation; after one, the parser yields nothing more. A bare
/// LF ends a line as CRLF does.
///
/// Text is UTF-8; control characters, NUL and the marks that turn the direction of writing become U+FFFD, so that
/// a reply can neither move a terminal's cursor nor pretend to be other words than it is.
class ReplyParser
{
public:
    /// RFC 5321 §4.5.3.1.5 says 512, but servers write whole help texts and URLs into one line, and the challenges
    /// of AUTH are under no limit of their own (RFC 4954 §4); none of a mechanism that we have is longer than this.
    static constexpr qsizetype maxLine = 2048;
    static constexpr qsizetype maxLines = 256;
    static constexpr qsizetype maxReply = 64 * 1024;

    /// Ask next() until it has no more before the next portion: what is fed and not asked for is kept.
    void feed(QByteArrayView octets);

    /// The next reply that is whole, in the order of arrival; those before a violation are still yielded.
    [[nodiscard]] std::optional<Reply> next();

    /// Whether what came is no reply.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// Whether octets came that no yielded reply accounts for. Behind the 220 to STARTTLS they are an attack
    /// (RFC 3207 §6): somebody on the way put them there in clear, to be read as if they had come encrypted.
    [[nodiscard]] bool hasUnparsed() const { return m_broken || !m_octets.isEmpty() || !m_reply.lines.isEmpty(); }

private:
    std::optional<QByteArray> takeLine();
    bool addLine(QByteArrayView line);
    void breakOff();

    QByteArray m_octets;         ///< not yet looked at
    Reply m_reply;               ///< the lines so far of the reply that is not whole
    qsizetype m_replyOctets = 0; ///< of m_reply
    bool m_broken = false;
};

} // namespace Sealpost::Smtp
