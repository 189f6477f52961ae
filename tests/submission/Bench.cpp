#include "submission/Bench.h"

#include <QFile>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
Value need(Result<Value, StoreFailure> result)
{
    if (!result)
        qFatal("the store failed: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

QByteArray textOf(qint64 size)
{
    QByteArray text = "From: me@example.org\r\nSubject: Hello\r\nMessage-ID: <1@example.org>\r\n\r\nHello.\r\n";
    const QByteArray line(70, 'x');
    while (text.size() < size)
        text += line + "\r\n";
    return text;
}

Account accountAt(const ScriptedServer &smtps, const ScriptedServer &startTls)
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"127.0.0.1"_s),
            .smtpsPort = smtps.port(),
            .startTlsPort = startTls.port(),
            .username = u"me"_s,
            .caFile = Bench::certificate(u"root"_s),
            .localException = false};
}

} // namespace

void WatchedCredentials::ask(const Account &account, QObject *asker, Answer answer)
{
    ++asked;
    whileAsked();
    typed.ask(account, asker, std::move(answer));
}

void WatchedCredentials::askForWay(const Account &account, QObject *asker, WayAnswer answer)
{
    if (way)
        answer(*way);
    else
        typed.askForWay(account, asker, std::move(answer));
}

void WatchedCredentials::rejected(const Account &account, const Secret &refused)
{
    ++rejections;
    typed.rejected(account, refused);
}

bool WatchedCredentials::hasAnother(const Account &account, const Secret &refused) const
{
    return typed.hasAnother(account, refused);
}

std::unique_ptr<Transport> ImpatientTransports::make(const TransportTerms &terms)
{
    TransportTerms own = terms;
    own.connectTimeout = std::exchange(nextWaits, std::nullopt).value_or(terms.connectTimeout);
    return m_real.make(own);
}

Bench::Bench()
    : database(need(Database::open(folder.filePath(u"sealpost.sqlite"_s))))
    , trust(std::make_unique<TrustBook>(*database, clock))
    , account(accountAt(smtps, startTls))
{
    smtps.tls(certificate(u"valid"_s)).offers({"PIPELINING", "8BITMIME", "AUTH PLAIN"});
    startTls.startsInClear().tls(certificate(u"valid"_s)).offers({"PIPELINING", "8BITMIME", "AUTH PLAIN"});
    startTls.offersInClear({"STARTTLS"}).refuses();
    plain.startsInClear().offers({"PIPELINING", "8BITMIME", "AUTH PLAIN"}).refuses();
    remember("hunter2");
}

QString Bench::certificate(const QString &name)
{
    return QStringLiteral(SEALPOST_LOOPBACK_CERTIFICATES) + u'/' + name + u".pem"_s;
}

PeerCertificate Bench::peer(const QString &name, const QList<CertificateProblem> &problems)
{
    QFile file(certificate(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate %s", qPrintable(file.fileName()));
    QByteArray pem = file.readAll();
    pem.truncate(pem.indexOf("-----END"));
    const auto leaf = Certificate::read(QByteArray::fromBase64(pem.sliced(pem.indexOf('\n'))));
    return {.chain = {*leaf}, .problems = problems, .tls = {.version = TlsFacts::Version::Tls13}};
}

void Bench::presentsWeak(const QString &certificateName)
{
    opensslSmtps = std::make_unique<OpensslServer>(certificate(certificateName),
                                                   QStringList{u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s});
    account.smtpsPort = opensslSmtps->endpoint().port;
}

void Bench::staplesRevoked()
{
    const QString path = certificate(u"revoked"_s);
    opensslSmtps = std::make_unique<OpensslServer>(
        path, QStringList{u"-status_file"_s, QString(path).replace(u".pem"_s, u".status"_s)});
    account.smtpsPort = opensslSmtps->endpoint().port;
}

void Bench::remember(const QByteArray &password)
{
    QByteArray octets = password;
    octets.detach();
    credentials.typed.remember(account, Secret::take(octets));
}

void Bench::reachFloor(Level level, const QString &certificateName)
{
    const Verdict verdict{Decision::R4, level, PasswordUse::Any, MessageUse::Goes};
    const auto shown = level >= Level::Unverified ? std::optional(peer(certificateName)) : std::nullopt;
    const Endpoint endpoint{account.host, *account.smtpsPort, Encryption::ImplicitTls};
    if (!trust->recordAccepted(terms(), endpoint, verdict, shown))
        qFatal("the floor could not be raised");
}

Submission Bench::submission(const QStringList &recipients, qint64 size)
{
    QFile file(folder.filePath(u"message-%1"_s.arg(size)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no spool");
    file.write(textOf(size));
    QList<Address> paths;
    for (const QString &recipient : recipients)
        paths.append(*Address::parse(recipient));
    return {.envelope = *Envelope::make(account.identity.address, paths),
            .message = {.path = file.fileName(), .size = file.size(), .messageId = "<1@example.org>"}};
}

} // namespace Sealpost
