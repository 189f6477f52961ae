#include "net/SessionTickets.h"

#include "support/TestCertificate.h"

#include <QTest>

using namespace Sealpost;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);

Endpoint endpoint(const char *host = "mail.example.org", Encryption encryption = Encryption::ImplicitTls)
{
    return {*HostName::parse(QString::fromLatin1(host)), Port::submissions, encryption};
}

SessionTicket ticket(const char *certificate = "valid", const QDateTime &shownAt = noon)
{
    PeerCertificate peer;
    peer.chain = {testCertificate(QString::fromLatin1(certificate))};
    return {"secret", peer, shownAt};
}

} // namespace

class tst_SessionTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketIsUsedOnce();
    void aTicketIsForOneEndpointAndItsTerms();
    void aCertificateIsTrustedForAnHourWithoutBeingSeen();
    void aCertificateThatExpiresMeanwhileIsAskedForAgain();
};

void tst_SessionTickets::aTicketIsUsedOnce()
{
    SessionTickets tickets;
    tickets.keep(endpoint(), {}, ticket());
    QCOMPARE(tickets.take(endpoint(), {}, noon)->octets, QByteArray("secret"));
    QVERIFY(!tickets.take(endpoint(), {}, noon));
}

void tst_SessionTickets::aTicketIsForOneEndpointAndItsTerms()
{
    SessionTickets tickets;
    tickets.keep(endpoint(), {}, ticket());
    QVERIFY(!tickets.take(endpoint("mail.example.net"), {}, noon));
    QVERIFY(!tickets.take(endpoint("mail.example.org", Encryption::StartTls), {}, noon));
    QVERIFY(!tickets.take(endpoint(), {.caFile = QStringLiteral("/other.pem")}, noon));
    QVERIFY(!tickets.take(endpoint(), {.veryOldServer = true}, noon));
    QVERIFY(!tickets.take(endpoint(), {.proxy = {Proxy::Kind::System}}, noon));
    QVERIFY(tickets.take(endpoint(), {}, noon));
}

void tst_SessionTickets::aCertificateIsTrustedForAnHourWithoutBeingSeen()
{
    SessionTickets tickets;
    tickets.keep(endpoint(), {}, ticket());
    QVERIFY(tickets.take(endpoint(), {}, noon.addDuration(59min)));
    tickets.keep(endpoint(), {}, ticket());
    QVERIFY(!tickets.take(endpoint(), {}, noon.addDuration(61min)));
    tickets.keep(endpoint(), {}, ticket());
    QVERIFY(!tickets.take(endpoint(), {}, noon.addDuration(-1min)));
}

void tst_SessionTickets::aCertificateThatExpiresMeanwhileIsAskedForAgain()
{
    SessionTickets tickets;
    const QDateTime end = testCertificate(QStringLiteral("expired")).notAfter;
    tickets.keep(endpoint(), {}, ticket("expired", end.addDuration(-10min)));
    QVERIFY(tickets.take(endpoint(), {}, end.addDuration(-5min)));
    tickets.keep(endpoint(), {}, ticket("expired", end.addDuration(-10min)));
    QVERIFY(!tickets.take(endpoint(), {}, end.addDuration(5min)));
    tickets.keep(endpoint(), {}, ticket("expired", end.addDuration(10min)));
    QVERIFY(tickets.take(endpoint(), {}, end.addDuration(15min)));
}

QTEST_GUILESS_MAIN(tst_SessionTickets)
#include "tst_SessionTickets.moc"
