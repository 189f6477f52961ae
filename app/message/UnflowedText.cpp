#include "message/UnflowedText.h"

#include <QStringList>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

QStringList linesIn(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    else if (text.isEmpty())
        return {};
    return text.split(u'\n');
}

/// Puts the lines of a paragraph together again (RFC 3676 §4.2).
class Paragraphs
{
public:
    explicit Paragraphs(bool delSp)
        : m_delSp(delSp)
    {
    }

    void take(const QString &line)
    {
        if (line.startsWith(u'>') || line == "-- "_L1) {
            close();
            m_paragraphs += line;
        } else {
            takeUnquoted(line.startsWith(u' ') ? line.sliced(1) : line); // space-stuffed (§4.4)
        }
    }

    QStringList finish()
    {
        close();
        return m_paragraphs;
    }

private:
    void takeUnquoted(const QString &line)
    {
        m_open += line;
        m_flows = line.endsWith(u' ');
        if (m_flows && m_delSp)
            m_open.chop(1);
        if (m_flows)
            return;
        m_paragraphs += m_open;
        m_open.clear();
    }

    /// What should have gone on, and does not.
    void close()
    {
        while (m_open.endsWith(u' '))
            m_open.chop(1);
        if (m_flows)
            m_paragraphs += m_open;
        m_flows = false;
        m_open.clear();
    }

    bool m_delSp;
    bool m_flows = false; ///< the next line belongs to m_open
    QString m_open;
    QStringList m_paragraphs;
};

QStringList unflowed(const QStringList &lines, bool delSp)
{
    Paragraphs paragraphs(delSp);
    for (const QString &line : lines)
        paragraphs.take(line);
    return paragraphs.finish();
}

} // namespace

QString unflowedText(const QString &lines, TextFormat format)
{
    const QStringList fixed = linesIn(lines);
    const QStringList all =
        format == TextFormat::Fixed ? fixed : unflowed(fixed, format == TextFormat::FlowedDelSp);
    const QString text = all.join(u'\n');
    return !all.isEmpty() && all.last().isEmpty() ? text + u'\n' : text;
}

} // namespace Sealpost
