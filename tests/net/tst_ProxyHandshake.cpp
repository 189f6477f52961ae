#include "net/ProxyHandshake.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Kind = TransportFailure::Kind;

namespace {

/// What a client says to a proxy, and what became of it, as one text: "> octets", "open", or the failure.
class Talk
{
public:
    Talk(const QString &proxy, const QByteArray &password, const QString &host)
    {
        QByteArray typed = password;
        m_handshake = ProxyHandshake::with(*Proxy::parse(proxy), Secret::take(typed), *HostName::parse(host),
                                           Port::submissions);
        note(m_handshake->begin());
    }

    void hear(const QByteArray &octets)
    {
        unread += octets;
        while (!ended && !unread.isEmpty()) {
            const ProxyHandshake::Step step = m_handshake->afterReceived(unread);
            note(step);
            if (std::holds_alternative<ProxyHandshake::Await>(step))
                return;
        }
    }

    QByteArrayList said;
    QByteArray unread;
    bool open = false;
    bool ended = false;
    std::optional<TransportFailure> failure;

private:
    void note(const ProxyHandshake::Step &step)
    {
        if (const auto *send = std::get_if<ProxyHandshake::Send>(&step))
            said += send->octets;
        open = std::holds_alternative<ProxyHandshake::Open>(step);
        if (const auto *why = std::get_if<TransportFailure>(&step))
            failure = *why;
        ended = open || failure;
    }

    std::unique_ptr<ProxyHandshake> m_handshake;
};

const QString socks = u"socks5://p.example"_s;
const QString http = u"http://p.example"_s;
const QByteArray noLogin("\x05\x00", 2);
const QByteArray byPassword("\x05\x02", 2);
const QByteArray socksOpen("\x05\x00\x00\x01\x7f\x00\x00\x01\x10\x20", 10);

} // namespace

class tst_ProxyHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerIsNamedToTheProxy_data();
    void theServerIsNamedToTheProxy();
    void aLoginGoesTheWayOfTheProtocol();
    void whatTheServerSaysAtOnceIsLeftToIt_data();
    void whatTheServerSaysAtOnceIsLeftToIt();
    void eachRefusalHasItsKind_data();
    void eachRefusalHasItsKind();
    void aLoginThatIsTooLongForSocksIsNotCut();
};

void tst_ProxyHandshake::theServerIsNamedToTheProxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArrayList>("said");
    const QByteArray greeting("\x05\x01\x00", 3);
    const auto request = [](const QByteArray &address) {
        return QByteArray("\x05\x01\x00", 3) + address + QByteArray("\x01\xd1", 2);
    };
    QTest::newRow("SOCKS, a name") << socks << u"mail.example"_s
                                   << QByteArrayList{greeting, request("\x03\x0c"
                                                                       "mail.example")};
    QTest::newRow("SOCKS, a name in letters of its own")
        << socks << u"bücher.example"_s
        << QByteArrayList{greeting, request("\x03\x15"
                                            "xn--bcher-kva.example")};
    QTest::newRow("SOCKS, IPv4") << socks << u"192.0.2.1"_s
                                 << QByteArrayList{greeting, request(QByteArray("\x01\xc0\x00\x02\x01", 5))};
    QTest::newRow("SOCKS, IPv6") << socks << u"2001:db8::1"_s
                                 << QByteArrayList{
                                        greeting,
                                        request(QByteArray("\x04\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01", 17))};
    QTest::newRow("HTTP, a name") << http << u"mail.example"_s
                                  << QByteArrayList{
                                         "CONNECT mail.example:465 HTTP/1.1\r\nHost: mail.example:465\r\n\r\n"};
    QTest::newRow("HTTP, IPv6") << http << u"2001:db8::1"_s
                                << QByteArrayList{
                                       "CONNECT [2001:db8::1]:465 HTTP/1.1\r\nHost: [2001:db8::1]:465\r\n\r\n"};
}

void tst_ProxyHandshake::theServerIsNamedToTheProxy()
{
    QFETCH(QString, proxy);
    QFETCH(QString, host);
    Talk talk(proxy, {}, host);
    if (proxy == socks)
        talk.hear(noLogin);
    QTEST(talk.said, "said");
}

void tst_ProxyHandshake::aLoginGoesTheWayOfTheProtocol()
{
    Talk socksTalk(u"socks5://ann@p.example"_s, "s3cret", u"m.example"_s);
    socksTalk.hear(byPassword);
    socksTalk.hear(QByteArray("\x01\x00", 2));
    QCOMPARE(socksTalk.said.first(), QByteArray("\x05\x02\x00\x02", 4));
    QCOMPARE(socksTalk.said.at(1), "\x01\x03"
                                   "ann"
                                   "\x06"
                                   "s3cret");
    QCOMPARE(socksTalk.said.size(), 3);

    Talk httpTalk(u"http://ann@p.example"_s, "s3cret", u"m.example"_s);
    QVERIFY(httpTalk.said.first().contains("\r\nProxy-Authorization: Basic " + QByteArray("ann:s3cret").toBase64() +
                                           "\r\n\r\n"));
}

void tst_ProxyHandshake::whatTheServerSaysAtOnceIsLeftToIt_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QByteArray>("heard");
    QTest::newRow("SOCKS, IPv4") << socks << noLogin + socksOpen;
    QTest::newRow("SOCKS, IPv6") << socks << noLogin + QByteArray("\x05\x00\x00\x04", 4) + QByteArray(18, 'x');
    QTest::newRow("SOCKS, a name") << socks << noLogin + QByteArray("\x05\x00\x00\x03\x04name\x01\xd1", 11);
    QTest::newRow("HTTP") << http << QByteArray("HTTP/1.1 200 Connection established\r\nVia: p\r\n\r\n");
    QTest::newRow("HTTP, bare line feeds") << http << QByteArray("HTTP/1.0 200 OK\n\n");
    QTest::newRow("HTTP, an interim answer first")
        << http << QByteArray("HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
}

void tst_ProxyHandshake::whatTheServerSaysAtOnceIsLeftToIt()
{
    QFETCH(QString, proxy);
    QFETCH(QByteArray, heard);
    const QByteArray all = heard + "220 hello\r\n";
    Talk whole(proxy, {}, u"m.example"_s);
    whole.hear(all);
    QVERIFY2(whole.open, whole.failure ? qPrintable(whole.failure->detail) : "it waits");
    QCOMPARE(whole.unread, "220 hello\r\n");

    Talk byOctet(proxy, {}, u"m.example"_s);
    for (qsizetype i = 0; i < heard.size(); ++i) {
        QVERIFY(!byOctet.ended);
        byOctet.hear(heard.mid(i, 1));
    }
    QVERIFY(byOctet.open);
    QCOMPARE(byOctet.said, whole.said);
}

void tst_ProxyHandshake::eachRefusalHasItsKind_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &proxy, const QByteArray &heard, Kind kind) {
        QTest::newRow(name) << proxy << heard << kind;
    };
    const auto reply = [](char code) { return noLogin + '\x05' + QByteArray(1, code); };
    row("SOCKS: a login is wanted", socks, QByteArray("\x05\xff", 2), Kind::ProxyLoginRefused);
    row("SOCKS: a wrong login", u"socks5://a@p.example"_s, byPassword + QByteArray("\x01\x01", 2),
        Kind::ProxyLoginRefused);
    row("SOCKS: a way to log in that was not offered", socks, byPassword, Kind::ProxyUnreachable);
    row("SOCKS 4", socks, QByteArray("\x00\x5b", 2), Kind::ProxyUnreachable);
    row("SOCKS: text", socks, "HTTP/1.0 400 Bad Request\r\n\r\n", Kind::ProxyUnreachable);
    row("SOCKS: general failure", socks, reply(1), Kind::ProxyRefused);
    row("SOCKS: not allowed", socks, reply(2), Kind::ProxyRefused);
    row("SOCKS: host unreachable", socks, reply(4), Kind::ProxyRefused);
    row("SOCKS: the server refused", socks, reply(5), Kind::Refused);
    row("SOCKS: unassigned", socks, reply(char(0x90)), Kind::ProxyRefused);
    row("HTTP: a login is wanted", http,
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Digest realm=\"x\"\r\n\r\n<html>",
        Kind::ProxyLoginRefused);
    row("HTTP: a wrong login", u"http://a@p.example"_s, "HTTP/1.0 401 Unauthorized\r\n\r\n",
        Kind::ProxyLoginRefused);
    row("HTTP: not allowed", http, "HTTP/1.1 403 Filtered\r\n\r\n", Kind::ProxyRefused);
    row("HTTP: not reached", http, "HTTP/1.0 503 Service Unavailable\r\n\r\n", Kind::ProxyRefused);
    row("HTTP: no sense", http, "HTTP/1.1 xyz\r\n\r\n", Kind::ProxyRefused);
    row("HTTP: a mail server", http, "220 mail.example ESMTP\r\n", Kind::ProxyUnreachable);
    row("HTTP: no end", http, "HTTP/1.1 200 OK\r\n" + QByteArray(ProxyHandshake::longestAnswer, 'x'),
        Kind::ProxyUnreachable);
}

void tst_ProxyHandshake::eachRefusalHasItsKind()
{
    QFETCH(QString, proxy);
    QFETCH(QByteArray, heard);
    Talk talk(proxy, {}, u"m.example"_s);
    talk.hear(heard);
    QVERIFY(talk.failure);
    QTEST(talk.failure->kind, "kind");
    QVERIFY(!talk.failure->detail.isEmpty());
}

void tst_ProxyHandshake::aLoginThatIsTooLongForSocksIsNotCut()
{
    Talk talk(u"socks5://ann@p.example"_s, QByteArray(256, 'x'), u"m.example"_s);
    talk.hear(byPassword);
    QVERIFY(talk.failure);
    QCOMPARE(talk.failure->kind, Kind::ProxyLoginRefused);
    QCOMPARE(talk.said.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ProxyHandshake)
#include "tst_ProxyHandshake.moc"
