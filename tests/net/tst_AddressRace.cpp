#include "net/AddressRace.h"

#include <QTcpServer>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QList<QHostAddress> addresses(std::initializer_list<const char *> texts)
{
    QList<QHostAddress> list;
    for (const char *text : texts)
        list += QHostAddress(QString::fromLatin1(text));
    return list;
}

/// A race whose end is written down.
struct Race {
    Race()
        : race([this] {
            ++sockets;
            return std::make_unique<QTcpSocket>();
        })
    {
        QObject::connect(&race, &AddressRace::won, &race, [this] { winner = race.takeWinner(); });
        QObject::connect(&race, &AddressRace::lost, &race, [this](const TransportFailure &why) { failure = why; });
    }

    int sockets = 0;
    AddressRace race;
    std::unique_ptr<QTcpSocket> winner;
    std::optional<TransportFailure> failure;
};

} // namespace

class tst_AddressRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familiesTakeTurns();
    void theNextAddressIsTriedAtOnceWhenOneFails();
    void anAddressThatDoesNotAnswerIsOvertaken();
    void whenAllRefuseTheRaceIsLost();
    void aRaceMayBeLeft();
};

void tst_AddressRace::familiesTakeTurns()
{
    QCOMPARE(AddressRace::order({}), {});
    QCOMPARE(AddressRace::order(addresses({"::1", "::2", "::3", "192.0.2.1", "192.0.2.2"})),
             addresses({"::1", "192.0.2.1", "::2", "192.0.2.2", "::3"}));
    QCOMPARE(AddressRace::order(addresses({"192.0.2.1", "192.0.2.2", "192.0.2.3", "::1"})),
             addresses({"192.0.2.1", "::1", "192.0.2.2", "192.0.2.3"}));
}

void tst_AddressRace::theNextAddressIsTriedAtOnceWhenOneFails()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Race race;
    race.race.start(addresses({"127.0.0.2", "::1", "127.0.0.1"}), *Port::from(server.serverPort()));
    QVERIFY(!race.winner && !race.failure);
    QTRY_VERIFY(race.winner);
    QCOMPARE(race.winner->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(race.sockets, 3);
}

void tst_AddressRace::anAddressThatDoesNotAnswerIsOvertaken()
{
    // A queue that is full and never emptied answers nothing.
    QTcpServer silent, server;
    silent.setListenBacklogSize(1);
    QVERIFY(silent.listen(QHostAddress(u"127.0.0.2"_s)));
    silent.pauseAccepting();
    std::array<QTcpSocket, 8> queue;
    for (QTcpSocket &waiting : queue)
        waiting.connectToHost(QHostAddress(u"127.0.0.2"_s), silent.serverPort());
    QVERIFY(server.listen(QHostAddress::LocalHost, silent.serverPort()));

    Race race;
    race.race.start(addresses({"127.0.0.2", "127.0.0.1"}), *Port::from(server.serverPort()));
    QTRY_VERIFY(race.winner);
    QCOMPARE(race.winner->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!race.failure);
}

void tst_AddressRace::whenAllRefuseTheRaceIsLost()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Port closed = *Port::from(server.serverPort());
    server.close();
    Race race;
    race.race.start(addresses({"127.0.0.1", "127.0.0.2"}), closed);
    QTRY_VERIFY(race.failure);
    QCOMPARE(race.failure->kind, TransportFailure::Kind::Refused);
    QVERIFY(!race.failure->detail.isEmpty());
}

void tst_AddressRace::aRaceMayBeLeft()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto left = std::make_unique<Race>();
    left->race.start(*HostName::parse(u"localhost"_s), *Port::from(server.serverPort()));
    left.reset();
    Race race;
    race.race.start(addresses({"127.0.0.1"}), *Port::from(server.serverPort()));
    QTRY_VERIFY(race.winner);
}

QTEST_GUILESS_MAIN(tst_AddressRace)
#include "tst_AddressRace.moc"
