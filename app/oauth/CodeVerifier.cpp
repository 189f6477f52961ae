#include "oauth/CodeVerifier.h"

#include "oauth/FormText.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Sealpost::OAuth {

namespace {

constexpr auto asInUrl = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray unguessableWord()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64(asInUrl);
}

CodeVerifier CodeVerifier::fresh()
{
    QByteArray characters = unguessableWord();
    return CodeVerifier(Secret::take(characters));
}

std::optional<CodeVerifier> CodeVerifier::of(QByteArray characters)
{
    const bool isOne =
        characters.size() >= 43 && characters.size() <= 128 && std::ranges::all_of(characters, isUnreserved);
    return isOne ? std::optional(CodeVerifier(Secret::take(characters))) : std::nullopt;
}

QByteArray CodeVerifier::challenge() const
{
    return QCryptographicHash::hash(m_secret.octets(), QCryptographicHash::Sha256).toBase64(asInUrl);
}

} // namespace Sealpost::OAuth
