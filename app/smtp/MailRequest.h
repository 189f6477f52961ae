#pragma once

#include "message/Envelope.h"
#include "message/MessageStream.h"

#include <QByteArray>
#include <QFlags>

namespace Sealpost::Smtp {

/// Delivery status notifications (RFC 3461), as options of one message.
struct DsnRequest {
    enum class Return { Headers, Full };
    enum NotifyFlag { Never = 0, OnSuccess = 1, OnFailure = 2, OnDelay = 4 };
    Q_DECLARE_FLAGS(Notify, NotifyFlag)

    Return returned = Return::Headers;
    Notify notify = Notify(OnSuccess | OnFailure | OnDelay);
    QByteArray envelopeId; ///< printable ASCII, at most 100 octets; empty: none

    friend bool operator==(const DsnRequest &, const DsnRequest &) = default;
};

enum class TlsOnward { Optional, Required /**< REQUIRETLS, RFC 8689 */ };

/// One message to hand over. The octets come from a MessageStream opened with the encoding() of this session.
struct MailRequest {
    Envelope envelope;
    qint64 size = 0; ///< MessageStream::size()
    Transfer body = Transfer::SevenBit;
    HeaderCharset headerCharset = HeaderCharset::Ascii;
    TlsOnward tlsOnward = TlsOnward::Optional;
    std::optional<DsnRequest> dsn = std::nullopt;

    /// Whether it goes only to a server with SMTPUTF8 (RFC 6531): for an address, or for its header.
    [[nodiscard]] bool needsSmtpUtf8() const
    {
        return headerCharset == HeaderCharset::Utf8 || envelope.firstNeedingSmtpUtf8();
    }
};

/// How this server wants a message: what a MessageStream is opened with.
struct MessageEncoding {
    Transfer transfer = Transfer::SevenBit;
    Framing framing = Framing::Dots;
    friend bool operator==(const MessageEncoding &, const MessageEncoding &) = default;
};

} // namespace Sealpost::Smtp
