#pragma once

#include <QStringList>

namespace Sealpost {

/// What a message begins with when it comes from a link or from the command line: still as somebody typed it.
struct ComposeSeed {
    QString to;
    QString cc;
    QString bcc;
    QString subject;
    QString body;
    QStringList attachments; ///< paths

    friend bool operator==(const ComposeSeed &, const ComposeSeed &) = default;
};

} // namespace Sealpost
