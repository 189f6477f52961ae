#include "smtp/Capabilities.h"

namespace Sealpost::Smtp {

namespace {

/// The value of `name=value` among the parameters of LIMITS (RFC 9422 §3); the number is 1 or more.
std::optional<int> limitNamed(QByteArrayView name, const QByteArrayList &parameters)
{
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.first(equals).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        bool ok = false;
        const int value = parameter.sliced(equals + 1).toInt(&ok);
        if (ok && value > 0)
            return value;
    }
    return std::nullopt;
}

QByteArrayList wordsOf(const QString &line)
{
    QByteArrayList words = line.simplified().toUtf8().split(' ');
    words.removeAll(QByteArray());
    return words;
}

} // namespace

Capabilities Capabilities::from(const Reply &ehlo)
{
    Capabilities capabilities;
    for (const QString &line : ehlo.lines.sliced(qMin<qsizetype>(1, ehlo.lines.size()))) {
        QByteArrayList words = wordsOf(line);
        if (words.isEmpty())
            continue;
        QByteArray keyword = words.takeFirst().toUpper();
        // "AUTH=LOGIN", from before RFC 2554; some servers offer that form alone, some both.
        if (keyword.startsWith("AUTH=")) {
            words.prepend(keyword.sliced(5));
            keyword = "AUTH";
        }
        capabilities.m_offers[keyword] += words;
    }
    return capabilities;
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return m_offers.contains(keyword.toByteArray().toUpper());
}

std::optional<qint64> Capabilities::sizeLimit() const
{
    bool ok = false;
    const qint64 limit = m_offers.value("SIZE").value(0).toLongLong(&ok);
    // RFC 1870 §4: 0, or nothing, is a limit that the server does not know.
    return ok && limit > 0 ? std::optional(limit) : std::nullopt;
}

std::optional<int> Capabilities::recipientLimit() const
{
    return limitNamed("RCPTMAX", m_offers.value("LIMITS"));
}

std::optional<int> Capabilities::transactionLimit() const
{
    return limitNamed("MAILMAX", m_offers.value("LIMITS"));
}

QByteArrayList Capabilities::mechanisms() const
{
    QByteArrayList mechanisms;
    for (const QByteArray &mechanism : m_offers.value("AUTH")) {
        if (const QByteArray name = mechanism.toUpper(); !name.isEmpty() && !mechanisms.contains(name))
            mechanisms += name;
    }
    return mechanisms;
}

QStringList Capabilities::shown() const
{
    QStringList shown;
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer)
        shown += QString::fromUtf8((QByteArrayList{offer.key()} + offer.value()).join(' '));
    return shown;
}

} // namespace Sealpost::Smtp
