#pragma once

#include <QList>
#include <QString>

namespace Sealpost::Smtp {

/// The conversation, for people. It is born without secrets: whoever says something secret gives the line as it
/// may be shown ("AUTH PLAIN ***"). Messages are a count of octets. Bounded: the oldest lines go first.
class Transcript
{
public:
    enum class Side { Client, Server, Note };
    struct Line {
        Side side;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    static constexpr qsizetype maxLines = 2000;

    void add(Side side, const QString &text);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

    /// One line each, "C: ", "S: " or "-- " in front.
    [[nodiscard]] QString shown() const;

private:
    QList<Line> m_lines;
};

} // namespace Sealpost::Smtp
