#pragma once

#include <QByteArrayView>

#include <functional>

namespace Sealpost {

/// The text behind DATA up to the line with a single dot, with the dots that were put before lines taken away
/// (RFC 5321 §4.5.2). In portions of any size; nothing is held but what one line end may turn out to be.
///
/// Only CR LF ends a line: a lone LF before a dot must not end a message for one server and go on for another.
class DotReader
{
public:
    using Content = std::function<void(QByteArrayView)>;

    /// Yields the content of `octets` and says how many of them it took: all, until the message has ended.
    qsizetype read(QByteArrayView octets, const Content &content);

    [[nodiscard]] bool hasEnded() const { return m_at == At::End; }

private:
    enum class At { LineStart, Text, Cr, Dot, DotCr, End };

    void readText(QByteArrayView text);

    At m_at = At::LineStart;
};

} // namespace Sealpost
