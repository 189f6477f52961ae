#pragma once

#include <QByteArray>
#include <QList>

namespace Sealpost {

/// The header of an entity, field by field. Fields that nobody changes keep their octets.
class HeaderBlock
{
public:
    struct Field {
        QByteArray name;   ///< lower case
        QByteArray octets; ///< the whole field with its folds and line ends

        /// Unfolded, without the name and the white space around.
        [[nodiscard]] QByteArray value() const;
    };

    /// Takes the octets up to the empty line; with it or without. A line that is neither a field nor the
    /// continuation of one belongs to the field before it, or to a field with no name.
    [[nodiscard]] static HeaderBlock parse(const QByteArray &octets);

    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

    /// Of the first field of this name (lower case); null if there is none.
    [[nodiscard]] QByteArray value(const QByteArray &name) const;
    [[nodiscard]] bool has(const QByteArray &name) const;

    /// Where the field is already, or at the end. `name` as it shall be written.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(const QByteArray &name);
    void append(const QByteArray &fieldOctets);

    /// Without the empty line.
    [[nodiscard]] QByteArray octets() const;

private:
    QList<Field> m_fields;
};

} // namespace Sealpost
