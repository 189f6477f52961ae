#include "smtp/Command.h"

using namespace Qt::StringLiterals;

namespace Sealpost::Smtp {

namespace {

/// xtext of RFC 3461 §4: what is no printable ASCII, "+" and "=" become "+" and two hexadecimal digits.
QByteArray xtext(QByteArrayView text)
{
    QByteArray encoded;
    for (const char octet : text) {
        if (octet > ' ' && octet <= '~' && octet != '+' && octet != '=')
            encoded += octet;
        else
            encoded += '+' + QByteArray(1, octet).toHex().toUpper();
    }
    return encoded;
}

QByteArray bodyParameter(Transfer body)
{
    switch (body) {
    case Transfer::SevenBit:
        return {};
    case Transfer::EightBit:
        return " BODY=8BITMIME";
    case Transfer::Binary:
        return " BODY=BINARYMIME";
    }
    Q_UNREACHABLE();
}

QByteArray dsnParameters(const DsnRequest &dsn)
{
    QByteArray parameters = dsn.returned == DsnRequest::Return::Full ? " RET=FULL" : " RET=HDRS";
    if (!dsn.envelopeId.isEmpty())
        parameters += " ENVID=" + xtext(dsn.envelopeId);
    return parameters;
}

QByteArray notifyParameter(DsnRequest::Notify notify)
{
    QByteArrayList events;
    if (notify.testFlag(DsnRequest::OnSuccess))
        events += "SUCCESS";
    if (notify.testFlag(DsnRequest::OnFailure))
        events += "FAILURE";
    if (notify.testFlag(DsnRequest::OnDelay))
        events += "DELAY";
    return " NOTIFY=" + (events.isEmpty() ? QByteArray("NEVER") : events.join(','));
}

/// utf-8-addr-unitext of RFC 6533 §3, for whom SMTPUTF8 is said anyway.
QByteArray unitext(const QByteArray &address)
{
    QByteArray encoded;
    for (const char octet : address) {
        const bool isSafe = static_cast<unsigned char>(octet) > ' ' && octet != '+' && octet != '=' &&
                            octet != '\\' && octet != '\x7f';
        encoded += isSafe ? QByteArray(1, octet) : "\\x{" + QByteArray(1, octet).toHex().toUpper() + '}';
    }
    return encoded;
}

/// RFC 3461 §4.2: what a report calls the recipient, whatever address the message is passed on to. Over 500
/// characters are none.
QByteArray originalRecipient(const Address &recipient)
{
    constexpr qsizetype longest = 500;
    const QByteArray address = recipient.wire();
    const QByteArray value = recipient.needsSmtpUtf8() ? "utf-8;" + unitext(address) : "rfc822;" + xtext(address);
    return value.size() <= longest ? " ORCPT=" + value : QByteArray();
}

QByteArray line(const Verb::Mail &mail)
{
    QByteArray text = "MAIL FROM:<" + (mail.reversePath ? mail.reversePath->wire() : QByteArray()) + '>';
    if (mail.size)
        text += " SIZE=" + QByteArray::number(*mail.size);
    text += bodyParameter(mail.body);
    if (mail.smtpUtf8)
        text += " SMTPUTF8";
    if (mail.tlsOnward == TlsOnward::Required)
        text += " REQUIRETLS";
    if (mail.dsn)
        text += dsnParameters(*mail.dsn);
    return text;
}

QByteArray line(const Verb::Rcpt &rcpt)
{
    const QByteArray text = "RCPT TO:<" + rcpt.recipient.wire() + '>';
    return rcpt.notify ? text + notifyParameter(*rcpt.notify) + originalRecipient(rcpt.recipient) : text;
}

QByteArray line(const Verb::Bdat &bdat)
{
    return "BDAT " + QByteArray::number(bdat.octets) + (bdat.isLast ? " LAST" : "");
}

/// `before`, then the secret in base64, then CRLF, without leaving a copy behind.
QByteArray secretLine(QByteArrayView before, const Secret &secret)
{
    const QByteArrayView octets = secret.octets();
    QByteArray base64 = QByteArray::fromRawData(octets.data(), octets.size()).toBase64();
    QByteArray text;
    text.reserve(before.size() + base64.size() + 2);
    text.append(before).append(base64).append("\r\n");
    wipe(base64);
    return text;
}

/// RFC 4954 §4: an initial response of no octets is said as "=".
QByteArray authLine(const Verb::Auth &auth)
{
    const QByteArray verb = "AUTH " + auth.mechanism;
    if (!auth.initialResponse)
        return verb + "\r\n";
    return auth.initialResponse->isEmpty() ? verb + " =\r\n" : secretLine(verb + ' ', *auth.initialResponse);
}

/// The text of what holds no secret, without CRLF.
QByteArray plainLine(const Command &command)
{
    return std::visit(Overloaded{
                          [](const Verb::Greeting &) { return QByteArray(); },
                          [](const Verb::Ehlo &ehlo) { return "EHLO " + ehlo.name; },
                          [](const Verb::Helo &helo) { return "HELO " + helo.name; },
                          [](const Verb::StartTls &) { return QByteArray("STARTTLS"); },
                          [](const Verb::Auth &auth) { return "AUTH " + auth.mechanism; },
                          [](const Verb::AuthResponse &) { return QByteArray("***"); },
                          [](const Verb::AuthCancel &) { return QByteArray("*"); },
                          [](const Verb::Mail &mail) { return line(mail); },
                          [](const Verb::Rcpt &rcpt) { return line(rcpt); },
                          [](const Verb::Data &) { return QByteArray("DATA"); },
                          [](const Verb::MessageEnd &) { return QByteArray("."); },
                          [](const Verb::Bdat &bdat) { return line(bdat); },
                          [](const Verb::Rset &) { return QByteArray("RSET"); },
                          [](const Verb::Noop &) { return QByteArray("NOOP"); },
                      },
                      command);
}

} // namespace

Verb::Mail Verb::Mail::from(const MailRequest &request, const Capabilities &capabilities)
{
    return {
        .reversePath = request.envelope.reversePath(),
        .size = capabilities.size() ? std::optional(request.size) : std::nullopt,
        .body = request.body,
        .smtpUtf8 = request.needsSmtpUtf8(),
        .tlsOnward = request.tlsOnward,
        .dsn = capabilities.dsn() ? request.dsn : std::nullopt,
    };
}

Command takeFirst(std::deque<Command> &queue)
{
    Command first = std::move(queue.front());
    queue.pop_front();
    return first;
}

QByteArray wire(const Command &command)
{
    if (const auto *auth = std::get_if<Verb::Auth>(&command))
        return authLine(*auth);
    if (const auto *answer = std::get_if<Verb::AuthResponse>(&command))
        return secretLine({}, answer->response);
    return plainLine(command) + "\r\n";
}

QString shown(const Command &command)
{
    const QString text = QString::fromUtf8(plainLine(command));
    const auto *auth = std::get_if<Verb::Auth>(&command);
    return auth && auth->initialResponse ? text + u" ***"_s : text;
}

} // namespace Sealpost::Smtp
