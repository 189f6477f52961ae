#include "accounts/IniText.h"

#include "accounts/IniValue.h"

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCommentOrBlank(const QString &written)
{
    const QString text = written.trimmed();
    return text.isEmpty() || text.startsWith(u'#') || text.startsWith(u';');
}

QString headerOf(const QString &name)
{
    return u'[' + quotedIfNeeded(name) + u']';
}

} // namespace

IniSection::IniSection(const QString &name)
    : m_name(name)
    , m_header(headerOf(name))
{
}

void IniSection::rename(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_header = headerOf(name);
}

const IniSection::Line *IniSection::find(QStringView key) const
{
    const auto found =
        std::find_if(m_lines.rbegin(), m_lines.rend(), [&](const Line &line) { return isSame(line.key, key); });
    return found == m_lines.rend() ? nullptr : &*found;
}

QStringList IniSection::keys() const
{
    QStringList keys;
    for (const Line &line : m_lines) {
        if (!line.key.isEmpty())
            keys += line.key;
    }
    return keys;
}

std::optional<QString> IniSection::value(QStringView key) const
{
    const Line *line = find(key);
    return line ? std::optional(line->value) : std::nullopt;
}

std::optional<IniLine> IniSection::line(QStringView key) const
{
    const Line *line = find(key);
    return line && line->number > 0 ? std::optional(IniLine{line->number, line->written}) : std::nullopt;
}

void IniSection::set(const QString &key, const std::optional<QString> &value)
{
    if (this->value(key) == value)
        return;
    const auto isIt = [&](const Line &line) { return isSame(line.key, key); };
    const auto first = std::find_if(m_lines.cbegin(), m_lines.cend(), isIt);
    const qsizetype place = first == m_lines.cend() ? endOfEntries() : first - m_lines.cbegin();
    m_lines.removeIf(isIt);
    if (value)
        m_lines.insert(place, {key + " = "_L1 + quotedIfNeeded(*value), key, *value});
}

bool IniSection::isSound() const
{
    return strayLines().isEmpty();
}

QList<IniLine> IniSection::strayLines() const
{
    QList<IniLine> stray;
    if (!m_headerSound)
        stray += IniLine{m_headerNumber, m_header};
    for (const Line &line : m_lines) {
        if (line.key.isEmpty() && !isCommentOrBlank(line.written))
            stray += IniLine{line.number, line.written};
    }
    return stray;
}

IniSection::Line IniSection::read(const QString &written)
{
    const qsizetype sign = written.indexOf(u'=');
    if (sign < 0 || isCommentOrBlank(written))
        return {written, {}, {}};
    const std::optional<QString> value = unquoted(written.sliced(sign + 1).trimmed());
    return value ? Line{written, written.first(sign).trimmed(), *value} : Line{written, {}, {}};
}

// The blank lines and comments at the end of a section belong to what follows.
qsizetype IniSection::endOfEntries() const
{
    qsizetype end = m_lines.size();
    while (end > 0 && isCommentOrBlank(m_lines.at(end - 1).written))
        --end;
    return end;
}

IniText IniText::parse(const QString &text)
{
    IniText ini;
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    int number = 0;
    for (QString &line : lines) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'[')) {
            const bool closed = trimmed.endsWith(u']');
            const QString inside = trimmed.sliced(1).chopped(closed ? 1 : 0);
            const std::optional<QString> name = unquoted(inside);
            IniSection section(name.value_or(inside));
            section.m_header = line;
            section.m_headerNumber = number;
            section.m_headerSound = closed && name.has_value();
            ini.sections.append(section);
        } else if (ini.sections.isEmpty()) {
            ini.m_preamble.append(line);
        } else {
            ini.sections.last().m_lines.append(IniSection::read(line));
            ini.sections.last().m_lines.last().number = number;
        }
    }
    return ini;
}

QList<IniLine> IniText::strayLines() const
{
    QList<IniLine> stray;
    int number = 0;
    for (const QString &line : m_preamble) {
        ++number;
        if (!isCommentOrBlank(line))
            stray += IniLine{number, line};
    }
    return stray;
}

QString IniText::text() const
{
    QStringList lines = m_preamble;
    for (const IniSection &section : sections) {
        if (!lines.isEmpty() && !lines.last().trimmed().isEmpty() && !isCommentOrBlank(lines.last()))
            lines.append(QString());
        lines.append(section.m_header);
        for (const IniSection::Line &line : section.m_lines)
            lines.append(line.written);
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace Sealpost
