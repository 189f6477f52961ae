#include "discovery/Discovery.h"
#include "discovery/GuessSource.h"
#include "support/ToldSource.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Found = SourceReport::Result;

namespace {

Candidate candidate(Evidence evidence, const QString &host)
{
    return {.host = *HostName::parse(host), .evidence = evidence, .source = host};
}

Address ann()
{
    return *Address::parse(u"ann@example.org"_s);
}

/// A discovery with two such sources.
struct Desk {
    Discovery discovery{[this](const Address &, QNetworkAccessManager &) {
        Discovery::Sources sources;
        auto first = std::make_unique<ToldSource>(Evidence::Srv);
        auto second = std::make_unique<ToldSource>(Evidence::Guess);
        records = first.get();
        guess = second.get();
        sources.push_back(std::move(first));
        sources.push_back(std::move(second));
        return sources;
    }};
    QPointer<ToldSource> records;
    QPointer<ToldSource> guess;
    QSignalSpy changed{&discovery, &Discovery::changed};
    QSignalSpy finished{&discovery, &Discovery::finished};
};

} // namespace

class tst_Discovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSourcesAreAskedAtOnce();
    void theBestEvidenceWinsWhoeverAnswersFirst();
    void eachSourceIsShownWithWhatItSaid();
    void itEndsOnceAllHaveAnswered();
    void itEndsInTimeWithoutTheSlowOnes();
    void cancelledItSaysNothingMore();
    void anotherAddressForgetsTheFirst();
    void theBestIsSettledOnceOnlyGuessesAreAwaited();
    void aGuessFindsWhatListens();
    void aGuessFindsNothingWhereNothingListens();
    void everySourceIsThereForAnAddress();
    void ofAnAddressLiteralOnlyTheServerItselfIsAsked();
};

void tst_Discovery::allSourcesAreAskedAtOnce()
{
    Desk desk;
    desk.discovery.start(ann());
    QCOMPARE(desk.records->starts, 1);
    QCOMPARE(desk.guess->starts, 1);
    QVERIFY(desk.discovery.isRunning());
}

void tst_Discovery::theBestEvidenceWinsWhoeverAnswersFirst()
{
    Desk desk;
    desk.discovery.start(ann());
    desk.guess->finds({candidate(Evidence::Guess, u"mail.example.org"_s)});
    QCOMPARE(desk.changed.size(), 1);
    QCOMPARE(desk.discovery.candidates().first().host.ace(), u"mail.example.org"_s);
    desk.records->finds({candidate(Evidence::Srv, u"smtp.example.org"_s)});
    QCOMPARE(desk.discovery.candidates().first().host.ace(), u"smtp.example.org"_s);
    QCOMPARE(desk.discovery.candidates().size(), 2);
}

void tst_Discovery::eachSourceIsShownWithWhatItSaid()
{
    Desk desk;
    desk.discovery.start(ann());
    QVERIFY(desk.discovery.reports().isEmpty());
    desk.records->fails();
    QCOMPARE(desk.discovery.reports(),
             (QList{SourceReport{Evidence::Srv, u"told"_s, Found::Failed, u"no answer"_s}}));
    desk.guess->finds({});
    QCOMPARE(desk.discovery.reports().last().result, Found::Nothing);
}

void tst_Discovery::itEndsOnceAllHaveAnswered()
{
    Desk desk;
    desk.discovery.start(ann());
    desk.records->fails();
    QCOMPARE(desk.finished.size(), 0);
    desk.guess->finds({});
    QCOMPARE(desk.finished.size(), 1);
    QVERIFY(!desk.discovery.isRunning());
}

void tst_Discovery::itEndsInTimeWithoutTheSlowOnes()
{
    Desk desk;
    QElapsedTimer timer;
    timer.start();
    desk.discovery.start(ann());
    desk.guess->finds({candidate(Evidence::Guess, u"mail.example.org"_s)});
    QVERIFY(desk.finished.wait(8000));
    QVERIFY(timer.elapsed() < 7000);
    QCOMPARE(desk.discovery.candidates().size(), 1);
    QCOMPARE(desk.discovery.reports().first().result, Found::TooLate);
    desk.records->finds({candidate(Evidence::Srv, u"smtp.example.org"_s)}); // after all that
    QCOMPARE(desk.finished.size(), 1);
    QCOMPARE(desk.discovery.candidates().size(), 1);
}

void tst_Discovery::cancelledItSaysNothingMore()
{
    Desk desk;
    desk.discovery.start(ann());
    desk.discovery.cancel();
    desk.records->fails();
    desk.guess->fails();
    QCOMPARE(desk.changed.size(), 0);
    QCOMPARE(desk.finished.size(), 0);
}

void tst_Discovery::anotherAddressForgetsTheFirst()
{
    Desk desk;
    desk.discovery.start(ann());
    desk.records->finds({candidate(Evidence::Srv, u"smtp.example.org"_s)});
    desk.discovery.start(*Address::parse(u"bob@example.net"_s));
    QVERIFY(desk.discovery.candidates().isEmpty());
    QCOMPARE(desk.records->starts, 1); // another one
    QVERIFY(desk.discovery.isRunning());
}

void tst_Discovery::theBestIsSettledOnceOnlyGuessesAreAwaited()
{
    Desk desk;
    desk.discovery.start(ann());
    QVERIFY(!desk.discovery.isSettled());
    desk.records->finds({candidate(Evidence::Srv, u"smtp.example.org"_s)});
    QVERIFY(desk.discovery.isSettled() && desk.discovery.isRunning());

    Desk other;
    other.discovery.start(ann());
    other.guess->finds({candidate(Evidence::Guess, u"mail.example.org"_s)});
    QVERIFY(!other.discovery.isSettled()); // the records may know a better one
    other.records->finds({});
    QVERIFY(other.discovery.isSettled());
}

void tst_Discovery::aGuessFindsWhatListens()
{
    QTcpServer server;
    QTcpServer closed;
    QVERIFY(server.listen(QHostAddress::LocalHost) && closed.listen(QHostAddress::LocalHost));
    const auto open = Port::from(server.serverPort());
    const auto refused = Port::from(closed.serverPort());
    closed.close();
    GuessSource guess(*HostName::parse(u"127.0.0.1"_s), ann(), *open, *refused);
    QList<Candidate> found;
    connect(&guess, &Source::ended, this, [&](const QList<Candidate> &candidates) { found = candidates; });
    guess.start();
    QVERIFY(!guess.hasEnded());
    QTRY_VERIFY(guess.hasEnded());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().smtpsPort, open);
    QCOMPARE(found.first().startTlsPort, std::nullopt);
    QCOMPARE(found.first().username, u"ann@example.org"_s);
}

void tst_Discovery::aGuessFindsNothingWhereNothingListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto port = Port::from(closed.serverPort());
    closed.close();
    GuessSource guess(*HostName::parse(u"127.0.0.1"_s), ann(), *port, *port);
    guess.start();
    QTRY_VERIFY(guess.hasEnded());
    QCOMPARE(guess.report().result, Found::Nothing);
}

void tst_Discovery::everySourceIsThereForAnAddress()
{
    QNetworkAccessManager web;
    QStringList names;
    for (const auto &source : Discovery::allSources(ann(), web))
        names += source->report().source;
    QCOMPARE(names, (QStringList{u"_submissions._tcp.example.org"_s, u"_submission._tcp.example.org"_s,
                                 u"autoconfig.example.org"_s, u"example.org"_s, u"Sealpost"_s, u"MX example.org"_s,
                                 u"smtp.example.org"_s, u"mail.example.org"_s, u"example.org"_s}));
}

void tst_Discovery::ofAnAddressLiteralOnlyTheServerItselfIsAsked()
{
    QNetworkAccessManager web;
    const auto sources = Discovery::allSources(*Address::parse(u"ann@[192.0.2.1]"_s), web);
    QCOMPARE(sources.size(), size_t(1));
    QCOMPARE(sources.front()->report().source, u"192.0.2.1"_s);
}

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_Discovery.moc"
