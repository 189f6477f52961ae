#include "message/TransferDecoder.h"

#include "message/GMimeOwned.h"

#include <gmime/gmime.h>

namespace Sealpost {

struct TransferDecoder::State {
    GMimeEncoding encoding;

    explicit State(GMimeContentEncoding kind) { g_mime_encoding_init_decode(&encoding, kind); }
};

TransferDecoder::TransferDecoder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

TransferDecoder::TransferDecoder(TransferDecoder &&) noexcept = default;
TransferDecoder &TransferDecoder::operator=(TransferDecoder &&) noexcept = default;
TransferDecoder::~TransferDecoder() = default;

std::optional<TransferDecoder> TransferDecoder::find(const QByteArray &encoding)
{
    useGMime();
    const QByteArray name = encoding.trimmed().toLower();
    if (name.isEmpty() || name == "7bit" || name == "8bit" || name == "binary")
        return TransferDecoder(nullptr);
    if (name == "base64")
        return TransferDecoder(std::make_unique<State>(GMIME_CONTENT_ENCODING_BASE64));
    if (name == "quoted-printable")
        return TransferDecoder(std::make_unique<State>(GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
    return std::nullopt;
}

QByteArray TransferDecoder::decode(const QByteArray &portion)
{
    if (!m_state)
        return portion;
    GMimeEncoding &encoding = m_state->encoding;
    QByteArray decoded(static_cast<qsizetype>(g_mime_encoding_outlen(&encoding, portion.size())),
                       Qt::Uninitialized);
    decoded.resize(static_cast<qsizetype>(
        g_mime_encoding_step(&encoding, portion.constData(), portion.size(), decoded.data())));
    return decoded;
}

} // namespace Sealpost
