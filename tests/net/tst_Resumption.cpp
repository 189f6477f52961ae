#include "net/WatchedLine.h"
#include "support/OpensslServer.h"
#include "support/TestCertificate.h"

#include <QTest>

using namespace Sealpost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class SetClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime::currentDateTimeUtc();
};

TransportTerms testTerms()
{
    return {.caFile = testCertificatePath(u"root"_s), .connectTimeout = 5s};
}

} // namespace

/// Tickets of TLS sessions, against a server that honours them.
class tst_Resumption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondLineResumesAndShowsTheSamePeer_data();
    void theSecondLineResumesAndShowsTheSamePeer();
    void aTicketOfAPeerThatWasNotAcceptedIsNotKept();
    void anotherFactoryKnowsNoTickets();
    void anHourLaterTheCertificateIsShownAnew();
    void anotherServerWithTheTicketOfTheFirstShowsItsOwnCertificate();

private:
    /// One line from beginning to end; what it showed.
    static std::optional<PeerCertificate> peerOf(TlsTransportFactory &factory, const Endpoint &endpoint,
                                                 WatchedLine::Then then = WatchedLine::Then::Proceed);
};

std::optional<PeerCertificate> tst_Resumption::peerOf(TlsTransportFactory &factory, const Endpoint &endpoint,
                                                      WatchedLine::Then then)
{
    WatchedLine line(factory, testTerms(), then);
    line.transport->open(endpoint);
    // s_server echoes nothing, but with -rev the answer comes behind the tickets of TLS 1.3.
    const auto isOver = [&] {
        return line.failure || (then == WatchedLine::Then::Wait ? line.peer.has_value() : !line.heard.isEmpty());
    };
    connect(line.transport.get(), &Transport::encrypted, &line, [&] { line.transport->write("abc\n"); });
    [&] { QTRY_VERIFY(isOver()); }();
    return line.peer;
}

void tst_Resumption::theSecondLineResumesAndShowsTheSamePeer_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.3") << u"localhost"_s << u"-tls1_3"_s;
    QTest::newRow("TLS 1.2") << u"localhost"_s << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3, nobody vouches") << u"self-signed"_s << u"-tls1_3"_s;
    QTest::newRow("TLS 1.2, nobody vouches") << u"self-signed"_s << u"-tls1_2"_s;
}

void tst_Resumption::theSecondLineResumesAndShowsTheSamePeer()
{
    QFETCH(QString, certificate);
    QFETCH(QString, version);
    OpensslServer server(testCertificatePath(certificate), {u"-rev"_s, version});
    TlsTransportFactory factory;
    const auto first = peerOf(factory, server.endpoint());
    QVERIFY(first && !first->tls.resumed);
    for (int i = 0; i < 3; ++i) {
        const auto next = peerOf(factory, server.endpoint());
        QVERIFY(next && next->tls.resumed);
        QCOMPARE(next->chain, first->chain);
        QCOMPARE(next->problems, first->problems);
        QCOMPARE(next->trustAnchor, first->trustAnchor);
        QCOMPARE(next->tls.version, first->tls.version);
    }
}

void tst_Resumption::aTicketOfAPeerThatWasNotAcceptedIsNotKept()
{
    for (const QString &certificate : {u"localhost"_s, u"self-signed"_s}) {
        OpensslServer server(testCertificatePath(certificate), {u"-rev"_s});
        TlsTransportFactory factory;
        QVERIFY(peerOf(factory, server.endpoint(), WatchedLine::Then::Wait));
        const auto second = peerOf(factory, server.endpoint());
        QVERIFY(second && !second->tls.resumed);
    }
}

void tst_Resumption::anotherFactoryKnowsNoTickets()
{
    OpensslServer server(testCertificatePath(u"localhost"_s), {u"-rev"_s});
    TlsTransportFactory first, second;
    QVERIFY(peerOf(first, server.endpoint()));
    const auto peer = peerOf(second, server.endpoint());
    QVERIFY(peer && !peer->tls.resumed);
}

void tst_Resumption::anHourLaterTheCertificateIsShownAnew()
{
    OpensslServer server(testCertificatePath(u"localhost"_s), {u"-rev"_s});
    SetClock clock;
    TlsTransportFactory factory(clock);
    QVERIFY(peerOf(factory, server.endpoint()));
    clock.time = clock.time.addDuration(40min);
    const auto soon = peerOf(factory, server.endpoint());
    QVERIFY(soon && soon->tls.resumed);
    clock.time = clock.time.addDuration(40min); // resuming has not made the certificate younger
    const auto later = peerOf(factory, server.endpoint());
    QVERIFY(later && !later->tls.resumed);
}

void tst_Resumption::anotherServerWithTheTicketOfTheFirstShowsItsOwnCertificate()
{
    TlsTransportFactory factory;
    auto first = std::make_unique<OpensslServer>(testCertificatePath(u"localhost"_s), QStringList{u"-rev"_s});
    const Endpoint endpoint = first->endpoint();
    QVERIFY(peerOf(factory, endpoint));
    first.reset();
    OpensslServer second(testCertificatePath(u"self-signed"_s), {u"-rev"_s}, endpoint.port);
    const auto peer = peerOf(factory, endpoint);
    QVERIFY(peer && !peer->tls.resumed);
    QCOMPARE(peer->leaf(), testCertificate(u"self-signed"_s));
}

QTEST_GUILESS_MAIN(tst_Resumption)
#include "tst_Resumption.moc"
