#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace Sealpost {

/// A line as it stands in the text that was parsed.
struct IniLine {
    int number = 0; ///< from 1
    QString written;

    friend bool operator==(const IniLine &, const IniLine &) = default;
};

/// One section of an INI file. Lines that are not changed stay as a person wrote them, comments included.
///
/// Keys are compared without regard to case. A value with white space at its ends, or with control characters,
/// stands in double quotes, with \\ \" \n \r \t and \uXXXX inside.
class IniSection
{
public:
    explicit IniSection(const QString &name);

    [[nodiscard]] QString name() const { return m_name; }
    void rename(const QString &name);

    [[nodiscard]] QStringList keys() const; ///< as they are written, in their order
    /// Where a key stands more than once, the last one.
    [[nodiscard]] std::optional<QString> value(QStringView key) const;
    void set(const QString &key, const std::optional<QString> &value); ///< no value: the key goes

    /// The line that value() is of; empty too if it was set since.
    [[nodiscard]] std::optional<IniLine> line(QStringView key) const;

    /// Whether each of its lines is a comment or `key = value`.
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] QList<IniLine> strayLines() const; ///< those that are neither

private:
    friend class IniText;
    struct Line {
        QString written;
        QString key; ///< empty: no `key = value`
        QString value;
        int number = 0; ///< 0: it was not parsed
    };
    static Line read(const QString &written);
    [[nodiscard]] const Line *find(QStringView key) const;
    [[nodiscard]] qsizetype endOfEntries() const;

    QString m_name;
    QString m_header; ///< its first line, as written
    int m_headerNumber = 0;
    bool m_headerSound = true;
    QList<Line> m_lines;
};

/// An INI file that people edit: sections in their order.
class IniText
{
public:
    [[nodiscard]] static IniText parse(const QString &text);
    [[nodiscard]] QString text() const;

    QList<IniSection> sections;

    [[nodiscard]] QList<IniLine> strayLines() const; ///< what is no comment before the first section

private:
    QStringList m_preamble; ///< what stands before the first section
};

} // namespace Sealpost
