#include "message/ForeignBody.h"

#include "message/GMimeOwned.h"
#include "message/LineEnds.h"
#include "message/OctetCensus.h"

#include <QFile>

#include <gmime/gmime.h>

#include <algorithm>

namespace Sealpost {

namespace {

constexpr qint64 portion = 256 * 1024;

/// Hands over the octets of [from, to) in portions, and says whether all were taken.
bool eachPortion(QFile &file, qint64 from, qint64 to, const ForeignBody::Sink &sink)
{
    file.seek(from);
    while (from < to) {
        const QByteArray octets = file.read(std::min(portion, to - from));
        if (octets.isEmpty() || !sink(octets))
            return false;
        from += octets.size();
    }
    return true;
}

} // namespace

ForeignBody::ForeignBody(const HeaderBlock &header)
{
    const QByteArray declared = header.value("content-transfer-encoding").toLower();
    if (declared == "base64")
        m_encoding = Encoding::Base64;
    else if (declared == "quoted-printable")
        m_encoding = Encoding::QuotedPrintable;
    else if (declared == nameOf(Transfer::EightBit))
        m_declared = Transfer::EightBit;
    else if (declared == nameOf(Transfer::Binary))
        m_declared = Transfer::Binary;
    m_transfer = m_declared;
}

ForeignBody ForeignBody::measured(QFile &file, const SpooledEntity &lies, const HeaderBlock &header)
{
    ForeignBody body(header);
    if (body.m_declared == Transfer::Binary)
        return body;
    OctetCensus census;
    body.read(file, lies, [&census](const QByteArray &octets) {
        census.count(octets);
        return true;
    });
    body.m_isDecoded = body.m_encoding != Encoding::None && census.needed() != Transfer::SevenBit;
    body.widen(body.m_isDecoded ? Transfer::Binary : census.needed());
    return body;
}

void ForeignBody::widen(Transfer needed)
{
    m_transfer = std::max(m_transfer, needed);
}

void ForeignBody::declareIn(HeaderBlock &header) const
{
    if (m_transfer != m_declared)
        header.set("Content-Transfer-Encoding", nameOf(m_transfer));
}

bool ForeignBody::read(QFile &file, const SpooledEntity &lies, const Sink &sink) const
{
    if (m_isDecoded)
        return readDecoded(file, lies, sink);
    if (m_declared == Transfer::Binary)
        return eachPortion(file, lies.body, lies.end, sink);
    LineEnds ends;
    const auto normalized = [&](const QByteArray &octets) { return sink(ends.normalized(octets)); };
    return eachPortion(file, lies.body, lies.end, normalized) && sink(ends.finish());
}

bool ForeignBody::readDecoded(QFile &file, const SpooledEntity &lies, const Sink &sink) const
{
    useGMime();
    GMimeEncoding decoder;
    g_mime_encoding_init_decode(&decoder, m_encoding == Encoding::Base64 ? GMIME_CONTENT_ENCODING_BASE64
                                                                         : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return eachPortion(file, lies.body, lies.end, [&](const QByteArray &octets) {
        const auto size = static_cast<size_t>(octets.size());
        QByteArray decoded(static_cast<qsizetype>(g_mime_encoding_outlen(&decoder, size)), Qt::Uninitialized);
        const size_t length = g_mime_encoding_step(&decoder, octets.data(), size, decoded.data());
        return sink(decoded.first(static_cast<qsizetype>(length)));
    });
}

} // namespace Sealpost
