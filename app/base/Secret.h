#pragma once

#include <QByteArrayView>
#include <QSharedPointer>

QT_FORWARD_DECLARE_CLASS(QByteArray)
QT_FORWARD_DECLARE_CLASS(QDebug)

namespace QCA {
class SecureArray;
}

namespace Sealpost {

/// Octets that are wiped when the last copy goes, and that print as "***".
///
/// Whoever takes octets out for a library that wants a buffer of its own wipes that buffer right after the call.
class Secret
{
public:
    Secret() = default;

    /// Takes over what `octets` holds and wipes it there.
    [[nodiscard]] static Secret take(QByteArray &octets);

    [[nodiscard]] bool isEmpty() const { return octets().isEmpty(); }

    /// The secret itself, not a copy: valid as long as this object, not terminated by NUL.
    [[nodiscard]] QByteArrayView octets() const;

    friend bool operator==(const Secret &a, const Secret &b) { return a.octets() == b.octets(); }

private:
    QSharedPointer<const QCA::SecureArray> m_octets;
};

/// Overwrites the octets that `octets` holds, then empties it.
///
/// Octets shared with another QByteArray are left to that one: whoever made the copy wipes it.
void wipe(QByteArray &octets);

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace Sealpost
