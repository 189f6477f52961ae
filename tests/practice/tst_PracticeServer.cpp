#include "practice/PracticeServer.h"

#include "net/TlsTransport.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// A client that trusts the server as soon as it has looked at it, and keeps what it hears.
class Client : public QObject
{
public:
    explicit Client(const Endpoint &endpoint)
        : transport(factory.make({}))
    {
        connect(transport.get(), &Transport::peerShown, this, [this](const PeerCertificate &shown) {
            peer = shown;
            transport->proceed();
        });
        connect(transport.get(), &Transport::received, this, [this](const QByteArray &octets) { heard += octets; });
        connect(transport.get(), &Transport::gone, this, [this] { gone = true; });
        transport->open(endpoint);
    }

    void say(const QByteArray &octets) { transport->write(octets); }
    void logIn() { say("EHLO localhost\r\nAUTH PLAIN AHByYWN0aWNlAHByYWN0aWNl\r\n"); }

    TlsTransportFactory factory;
    std::unique_ptr<Transport> transport;
    std::optional<PeerCertificate> peer;
    QByteArray heard;
    bool gone = false;
};

const QByteArray oneFlight = "MAIL FROM:<ann@example.org>\r\nRCPT TO:<bob@example.org>\r\n"
                             "BDAT 12 LAST\r\nSubject: x\r\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsCertificateIsItsOwnAndForThisComputer();
    void itsCertificateStaysTheSameInAFolder();
    void itsKeyIsForTheOwnerAlone();
    void aMessageLiesInAFileOfItsOwn();
    void severalClientsAreServedAtOnce();
    void aMessageThatStopsHalfwayLeavesNothing();
    void itMayBeStoppedWhenAMessageHasCome();
    void whatCannotWorkIsSaid();
};

void tst_PracticeServer::itsCertificateIsItsOwnAndForThisComputer()
{
    QTemporaryDir folder;
    PracticeServer server(folder.path());
    const auto endpoint = server.start();
    QVERIFY(endpoint);
    const Certificate own = server.certificate();
    QCOMPARE(own.commonName, u"Sealpost practice server"_s);
    QCOMPARE(own.dnsNames, QStringList{u"localhost"_s});
    QCOMPARE(own.addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(own.keyName, u"RSA 2048"_s);
    QVERIFY(own.notAfter > QDateTime::currentDateTimeUtc().addYears(9));

    Client client(*endpoint);
    QTRY_VERIFY(client.heard.startsWith("220 "));
    QCOMPARE(client.peer->leaf(), own);
    QCOMPARE(client.peer->problems, QList{CertificateProblem::SelfSigned});
}

void tst_PracticeServer::itsCertificateStaysTheSameInAFolder()
{
    QTemporaryDir folder, other;
    std::optional<Certificate> first;
    for (int i = 0; i < 2; ++i) {
        PracticeServer server(folder.path());
        QVERIFY(server.start());
        if (first)
            QCOMPARE(server.certificate(), *first);
        first = server.certificate();
    }
    PracticeServer elsewhere(other.path());
    QVERIFY(elsewhere.start());
    QVERIFY(!(elsewhere.certificate() == *first));
}

void tst_PracticeServer::itsKeyIsForTheOwnerAlone()
{
    QTemporaryDir folder;
    PracticeServer server(folder.path());
    QVERIFY(server.start());
    const auto everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : {u"/key.pem"_s, u"/certificate.pem"_s})
        QVERIFY(!(QFile::permissions(folder.path() + name) & everybodyElse));
}

void tst_PracticeServer::aMessageLiesInAFileOfItsOwn()
{
    QTemporaryDir folder;
    PracticeServer server(folder.path());
    QList<PracticeMessage> messages;
    connect(&server, &PracticeServer::messageReceived, this, [&](const PracticeMessage &m) { messages += m; });
    Client client(*server.start());
    QTRY_VERIFY(client.heard.startsWith("220 "));
    client.logIn();
    client.say(oneFlight + oneFlight);
    QTRY_COMPARE(messages.size(), 2);
    QTRY_COMPARE(client.heard.count("250 2.0.0 12 octets received\r\n"), 2);
    QVERIFY(messages[0].path != messages[1].path);
    QCOMPARE(contentOf(messages[0].path), QByteArray("Subject: x\r\n"));
    QCOMPARE(messages[0].size, 12);
    QCOMPARE(messages[0].username, PracticeServer::username);
    QCOMPARE(messages[0].envelope.forwardPaths().first().wire(), QByteArray("bob@example.org"));
    client.say("QUIT\r\n");
    QTRY_VERIFY(client.gone);
    QVERIFY(client.heard.endsWith("221 2.0.0 Bye\r\n"));
}

void tst_PracticeServer::severalClientsAreServedAtOnce()
{
    QTemporaryDir folder;
    PracticeServer server(folder.path());
    QSignalSpy messages(&server, &PracticeServer::messageReceived);
    const Endpoint endpoint = *server.start();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 5; ++i)
        clients.push_back(std::make_unique<Client>(endpoint));
    for (const auto &client : clients) {
        QTRY_VERIFY(client->heard.startsWith("220 "));
        client->logIn();
        client->say(oneFlight.first(70)); // in the middle of a chunk
    }
    for (const auto &client : clients)
        client->say(oneFlight.sliced(70));
    QTRY_COMPARE(messages.size(), 5);
}

void tst_PracticeServer::aMessageThatStopsHalfwayLeavesNothing()
{
    QTemporaryDir folder;
    PracticeServer server(folder.path());
    QSignalSpy messages(&server, &PracticeServer::messageReceived);
    const auto files = [&] { return QDir(folder.path()).entryList({u"*.part"_s, u"*.eml"_s}); };
    Client client(*server.start());
    QTRY_VERIFY(client.heard.startsWith("220 "));
    client.logIn();
    client.say("MAIL FROM:<>\r\nRCPT TO:<bob@example.org>\r\nBDAT 100\r\nhalf");
    QTRY_COMPARE(files().size(), 1);
    client.transport->abort();
    QTRY_COMPARE(files().size(), 0);
    QCOMPARE(messages.size(), 0);
}

void tst_PracticeServer::itMayBeStoppedWhenAMessageHasCome()
{
    QTemporaryDir folder;
    auto server = std::make_unique<PracticeServer>(folder.path());
    Client client(*server->start());
    connect(server.get(), &PracticeServer::messageReceived, this, [&] { server.reset(); });
    QTRY_VERIFY(client.heard.startsWith("220 "));
    client.logIn();
    client.say(oneFlight);
    QTRY_VERIFY(client.gone);
    QVERIFY(client.heard.contains("250 2.0.0 12 octets received\r\n"));
}

void tst_PracticeServer::whatCannotWorkIsSaid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PracticeServer nowhere(file.fileName());
    QCOMPARE(nowhere.start().error(), PracticeServer::Failure::FolderUnusable);

    QTcpServer occupied;
    QVERIFY(occupied.listen(QHostAddress::LocalHost));
    PracticeServer late(folder.path());
    QCOMPARE(late.start(Port::from(occupied.serverPort())).error(), PracticeServer::Failure::CannotListen);
}

QTEST_GUILESS_MAIN(tst_PracticeServer)
#include "tst_PracticeServer.moc"
