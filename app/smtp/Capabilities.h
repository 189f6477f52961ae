#pragma once

#include "smtp/Reply.h"

#include <QByteArrayList>
#include <QMap>

namespace Sealpost::Smtp {

/// What EHLO offered (RFC 5321 §4.1.1.1). Keywords in any case. Empty after HELO.
class Capabilities
{
public:
    Capabilities() = default;

    /// Reads the reply to EHLO; its first line is the greeting and offers nothing.
    [[nodiscard]] static Capabilities from(const Reply &ehlo);

    [[nodiscard]] bool has(QByteArrayView keyword) const;
    [[nodiscard]] bool pipelining() const { return has("PIPELINING"); } ///< RFC 2920
    [[nodiscard]] bool chunking() const { return has("CHUNKING"); }     ///< RFC 3030
    [[nodiscard]] bool binaryMime() const { return has("BINARYMIME"); } ///< RFC 3030, only with chunking()
    [[nodiscard]] bool eightBitMime() const { return has("8BITMIME"); } ///< RFC 6152
    [[nodiscard]] bool smtpUtf8() const { return has("SMTPUTF8"); }     ///< RFC 6531
    [[nodiscard]] bool startTls() const { return has("STARTTLS"); }     ///< RFC 3207
    [[nodiscard]] bool dsn() const { return has("DSN"); }               ///< RFC 3461
    [[nodiscard]] bool requireTls() const { return has("REQUIRETLS"); } ///< RFC 8689
    [[nodiscard]] bool size() const { return has("SIZE"); }             ///< RFC 1870

    /// Octets of the largest message; empty where there is no limit, or none that is a number.
    [[nodiscard]] std::optional<qint64> sizeLimit() const;

    /// Recipients in one transaction, transactions on one line (RFC 9422: RCPTMAX, MAILMAX); empty: not limited.
    [[nodiscard]] std::optional<int> recipientLimit() const;
    [[nodiscard]] std::optional<int> transactionLimit() const;

    /// SASL mechanisms, upper case, in the server's order (RFC 4954; also the old "AUTH=" form).
    [[nodiscard]] QByteArrayList mechanisms() const;

    /// The keywords with their parameters, as offered, for people and reports: "SIZE 52428800".
    [[nodiscard]] QStringList shown() const;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    QMap<QByteArray, QByteArrayList> m_offers; ///< upper-case keyword → parameters
};

} // namespace Sealpost::Smtp
