#include "submission/Bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Round trips between the click and the acceptance (DESIGN §7), as the server counts them.
class tst_Flights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAWarmLine_data();
    void onAWarmLine();
    void onAColdLine_data();
    void onAColdLine();
};

namespace {

const QByteArrayList withData{"PIPELINING", "8BITMIME", "AUTH PLAIN"};
const QByteArrayList withChunks{"PIPELINING", "8BITMIME", "CHUNKING", "BINARYMIME", "AUTH PLAIN"};

} // namespace

void tst_Flights::onAWarmLine_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<int>("flights");
    QTest::newRow("CHUNKING: everything at once") << withChunks << 1;
    QTest::newRow("DATA: the message after the 354") << withData << 2;
}

void tst_Flights::onAWarmLine()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(int, flights);
    Bench bench;
    bench.smtps.offers(offers);
    const auto line = bench.line();
    QSignalSpy opened(line.get(), &Line::opened);
    line->open(Line::Purpose::Submit);
    QVERIFY(opened.wait());

    Submitter submitter(*line);
    QSignalSpy finished(&submitter, &Submitter::finished);
    for (int message = 1; message <= 2; ++message) {
        const int before = bench.smtps.last().flights;
        submitter.submit(bench.submission({u"ann@example.org"_s, u"bob@example.org"_s}, 2000));
        QVERIFY(finished.wait());
        QCOMPARE(bench.smtps.last().messages.size(), message);
        QCOMPARE(bench.smtps.last().flights - before, flights);
    }
    QCOMPARE(bench.smtps.connections(), 1);
}

void tst_Flights::onAColdLine_data()
{
    QTest::addColumn<QByteArrayList>("offers");
    QTest::addColumn<int>("roundTrips");
    QTest::newRow("CHUNKING") << withChunks << 6;
    QTest::newRow("DATA") << withData << 7;
}

// TCP, TLS 1.3 and the greeting are one round trip each before the client's first word.
void tst_Flights::onAColdLine()
{
    QFETCH(QByteArrayList, offers);
    QFETCH(int, roundTrips);
    Bench bench;
    bench.smtps.offers(offers);
    const auto line = bench.line();
    Submitter submitter(*line);
    QSignalSpy finished(&submitter, &Submitter::finished);
    submitter.submit(bench.submission());
    QVERIFY(finished.wait());
    QCOMPARE(bench.smtps.last().messages.size(), 1);
    QCOMPARE(line->report().peer->tls.version, TlsFacts::Version::Tls13);
    QCOMPARE(bench.smtps.last().flights + 3, roundTrips);
}

QTEST_GUILESS_MAIN(tst_Flights)
#include "tst_Flights.moc"
