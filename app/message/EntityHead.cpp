#include "message/EntityHead.h"

#include "message/GMimeOwned.h"

#include <gmime/gmime.h>

namespace Sealpost {

namespace {

QByteArray parameter(GMimeContentType *type, const char *name)
{
    return QByteArray(g_mime_content_type_get_parameter(type, name));
}

void readType(GMimeContentType *type, EntityHead &head)
{
    char *name = g_mime_content_type_get_mime_type(type);
    head.type = QByteArray(name).toLower();
    g_free(name);
    head.charset = parameter(type, "charset").toLower();
    head.isFlowed = parameter(type, "format").toLower() == "flowed";
    head.hasDelSp = parameter(type, "delsp").toLower() == "yes";
    head.name = QString::fromUtf8(parameter(type, "name"));
}

void readDisposition(GMimeContentDisposition *disposition, EntityHead &head)
{
    head.disposition = QByteArray(g_mime_content_disposition_get_disposition(disposition)).toLower();
    if (const char *name = g_mime_content_disposition_get_parameter(disposition, "filename"))
        head.name = QString::fromUtf8(name);
}

} // namespace

EntityHead EntityHead::of(const HeaderBlock &header)
{
    useGMime();
    EntityHead head{.type = "text/plain"}; // RFC 2045 §5.2
    if (header.has("content-type"))
        readType(GMimeOwned<GMimeContentType>(
                     g_mime_content_type_parse(nullptr, header.value("content-type").constData()))
                     .get(),
                 head);
    if (header.has("content-disposition"))
        readDisposition(
            GMimeOwned<GMimeContentDisposition>(
                g_mime_content_disposition_parse(nullptr, header.value("content-disposition").constData()))
                .get(),
            head);
    head.encoding = header.value("content-transfer-encoding");
    head.hasContentId = header.has("content-id");
    return head;
}

} // namespace Sealpost
