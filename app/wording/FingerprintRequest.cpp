#include "wording/FingerprintRequest.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FingerprintRequest)
};

/// A server with several names shows the certificate of the one that is asked for.
QString nameOption(const HostName &host)
{
    return host.isAddress() ? QString() : u" -servername "_s + host.ace();
}

QString connectOptions(const LineReport &report)
{
    const Endpoint fallback{report.host, Port::submissions};
    const Endpoint &endpoint = report.endpoint ? *report.endpoint : fallback;
    const QString starts = endpoint.encryption == Encryption::StartTls ? u" -starttls smtp"_s : QString();
    return starts + u" -connect localhost:%1"_s.arg(endpoint.port.number()) + nameOption(report.host);
}

} // namespace

FingerprintRequest fingerprintRequest(const LineReport &report)
{
    const QString shown = u"openssl x509 -noout -fingerprint -sha256"_s;
    const QString asked = u"openssl s_client"_s + connectOptions(report) + u" </dev/null 2>/dev/null | "_s + shown;
    return {.fromTheServer = asked,
            .fromTheFile = shown + u" -in CERT.pem"_s,
            .message = Words::tr("I am setting up my mail with %1. Please tell me the SHA-256 fingerprint of its "
                                 "certificate, best by phone. On the server itself, this command shows it:")
                           .arg(report.host.shown()) +
                       u"\n\n    "_s + asked + u'\n'};
}

} // namespace Sealpost::Wording
