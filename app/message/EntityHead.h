#pragma once

#include "message/HeaderBlock.h"

#include <QString>

namespace Sealpost {

/// What the header of an entity says of its body (RFC 2045, 2183), by GMime.
struct EntityHead {
    QByteArray type;        ///< "text/plain", in lower case
    QByteArray charset;     ///< empty: not said
    QByteArray encoding;    ///< value of Content-Transfer-Encoding
    QByteArray disposition; ///< "attachment", in lower case; empty: not said
    QString name;           ///< of the file
    bool isFlowed = false;  ///< RFC 3676 §4
    bool hasDelSp = false;
    bool hasContentId = false; ///< something else in the message may refer to it

    [[nodiscard]] static EntityHead of(const HeaderBlock &header);

    [[nodiscard]] bool isText() const { return type == "text/plain" || type == "text/html"; }
    [[nodiscard]] bool isAttachment() const { return disposition == "attachment"; }
};

} // namespace Sealpost
