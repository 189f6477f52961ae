#include "practice/PracticeServer.h"

#include "practice/PracticeCertificate.h"
#include "practice/PracticeConnection.h"

#include <QSslKey>
#include <QTcpServer>

namespace Sealpost {

using namespace Qt::StringLiterals;

const QString PracticeServer::username = u"practice"_s;
const QString PracticeServer::password = u"practice"_s;

struct PracticeServer::Listener final : QTcpServer {
    Listener(PracticeServer &owner, const QDir &where)
        : server(owner)
        , folder(where)
    {
    }

    void incomingConnection(qintptr descriptor) override
    {
        // From the event loop: whoever hears of a message may stop the server, and the connection with it.
        const auto received = [this](const PracticeMessage &message) {
            const auto tell = [this, message] { Q_EMIT server.messageReceived(message); };
            QMetaObject::invokeMethod(&server, tell, Qt::QueuedConnection);
        };
        new PracticeConnection(descriptor, tls, folder, received, this);
    }

    PracticeServer &server;
    const QDir folder;
    QSslConfiguration tls;
    std::optional<Certificate> certificate;
};

PracticeServer::PracticeServer(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_listener(std::make_unique<Listener>(*this, QDir(folder)))
{
}

PracticeServer::~PracticeServer() = default;

Result<Endpoint, PracticeServer::Failure> PracticeServer::start(std::optional<Port> port)
{
    if (!m_listener->folder.mkpath(u"."_s))
        return failure(Failure::FolderUnusable);
    const Result<PracticeCertificate, Failure> own = PracticeCertificate::in(m_listener->folder);
    if (!own)
        return failure(own.error());
    const QSslCertificate certificate(own->certificate);
    const QSslKey key(own->key, QSsl::Rsa);
    m_listener->certificate = Certificate::read(certificate.toDer());
    if (!m_listener->certificate || key.isNull())
        return failure(Failure::NoCertificate);
    m_listener->tls.setLocalCertificate(certificate);
    m_listener->tls.setPrivateKey(key);
    m_listener->tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate here
    if (!m_listener->listen(QHostAddress::LocalHost, port ? port->number() : 0))
        return failure(Failure::CannotListen);
    return Endpoint{*HostName::parse(u"127.0.0.1"_s), *Port::from(m_listener->serverPort())};
}

void PracticeServer::stop()
{
    m_listener->close();
    qDeleteAll(m_listener->findChildren<PracticeConnection *>());
}

const Certificate &PracticeServer::certificate() const
{
    return *m_listener->certificate;
}

} // namespace Sealpost
