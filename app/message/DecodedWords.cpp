#include "message/DecodedWords.h"

#include "message/GMimeOwned.h"

#include <gmime/gmime.h>

namespace Sealpost {

QString decodedWords(const QString &field)
{
    useGMime();
    char *decoded = g_mime_utils_header_decode_text(nullptr, field.toUtf8().constData());
    const QString text = QString::fromUtf8(decoded);
    g_free(decoded);
    return text;
}

} // namespace Sealpost
