#include "trust/Fingerprint.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any spelling of 32 octets with its label; what is longer is not looked at.
constexpr qsizetype maxPasted = 1000;

QString withoutLabel(const QString &pasted)
{
    static const QRegularExpression label(u"\\A\\s*sha-?256(\\s*fingerprint)?\\s*(:|=|//)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(pasted).remove(label);
}

std::optional<QByteArray> fromHex(const QString &text)
{
    static const QRegularExpression digits(u"\\A([0-9a-f]{2}:?){31}[0-9a-f]{2}\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return digits.match(text).hasMatch() ? std::optional(QByteArray::fromHex(text.toLatin1())) : std::nullopt;
}

std::optional<QByteArray> fromBase64(const QString &text)
{
    static const QRegularExpression letters(u"\\A[A-Za-z0-9+/]{43}=?\\z"_s);
    return letters.match(text).hasMatch() ? std::optional(QByteArray::fromBase64(text.toLatin1())) : std::nullopt;
}

} // namespace

Fingerprint Fingerprint::of(QByteArrayView der)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(der);
    return Fingerprint(hash.result());
}

std::optional<Fingerprint> Fingerprint::fromOctets(const QByteArray &digest)
{
    return digest.size() == octets ? std::optional(Fingerprint(digest)) : std::nullopt;
}

std::optional<Fingerprint> Fingerprint::parse(const QString &pasted)
{
    static const QRegularExpression white(u"\\s+"_s);
    if (pasted.size() > maxPasted)
        return std::nullopt;
    const QString text = withoutLabel(pasted).remove(white);
    const auto digest = fromHex(text);
    return fromOctets((digest ? digest : fromBase64(text)).value_or(QByteArray()));
}

QString Fingerprint::hex() const
{
    return QString::fromLatin1(m_digest.toHex());
}

QString Fingerprint::colonHex() const
{
    return QString::fromLatin1(m_digest.toHex(':').toUpper());
}

} // namespace Sealpost
