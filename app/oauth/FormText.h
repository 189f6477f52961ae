#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace Sealpost::OAuth {

[[nodiscard]] bool isUnreserved(char c); ///< needs no escape in a form or a URL (RFC 3986 §2.3)

/// Names and values as application/x-www-form-urlencoded, which is also a URL's query (RFC 6749 appendix B).
///
/// It may hold secrets: where it grows, what it leaves behind is wiped.
class FormText
{
public:
    FormText() = default;
    ~FormText() { wipe(m_text); }
    Q_DISABLE_COPY_MOVE(FormText)

    FormText &add(QByteArrayView name, QByteArrayView value);
    FormText &addText(QByteArrayView name, const QString &value) { return add(name, value.toUtf8()); }

    [[nodiscard]] QByteArray takePlain() { return std::exchange(m_text, {}); } ///< of one without secrets
    [[nodiscard]] Secret take() { return Secret::take(m_text); }

private:
    void append(char octet);
    void appendEncoded(QByteArrayView octets);

    QByteArray m_text;
};

} // namespace Sealpost::OAuth
