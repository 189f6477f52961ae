#include "smtp/Capabilities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost::Smtp;

namespace {

Capabilities offered(const QStringList &lines)
{
    return Capabilities::from(Reply{250, std::nullopt, QStringList{u"mail.example.org"_s} + lines});
}

} // namespace

class tst_Capabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywordsAreReadInAnyCase();
    void theFirstLineOffersNothing();
    void aSizeWithoutANumberIsNoLimit_data();
    void aSizeWithoutANumberIsNoLimit();
    void mechanismsKeepTheServersOrder_data();
    void mechanismsKeepTheServersOrder();
    void limitsAreRead_data();
    void limitsAreRead();
    void offersAreShownWithTheirParameters();
};

void tst_Capabilities::keywordsAreReadInAnyCase()
{
    const Capabilities some = offered({u"pipelining"_s, u"8BitMime"_s, u"StartTLS"_s, u"chunking"_s});
    QVERIFY(some.pipelining() && some.eightBitMime() && some.startTls() && some.chunking());
    QVERIFY(!some.binaryMime() && !some.dsn() && !some.smtpUtf8() && !some.requireTls() && !some.size());
    QVERIFY(some.has("Pipelining"));
}

void tst_Capabilities::theFirstLineOffersNothing()
{
    QVERIFY(Capabilities::from({250, {}, {u"PIPELINING"_s}}) == Capabilities());
    QVERIFY(Capabilities::from({250, {}, {}}) == Capabilities());
    QVERIFY(offered({QString(), u"   "_s}) == Capabilities());
}

void tst_Capabilities::aSizeWithoutANumberIsNoLimit_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<qint64>("limit"); // -1: none
    QTest::newRow("a number") << u"SIZE 52428800"_s << qint64(52428800);
    QTest::newRow("over 4 GB") << u"SIZE 10000000000"_s << qint64(10000000000);
    QTest::newRow("none") << u"SIZE"_s << qint64(-1);
    QTest::newRow("0") << u"SIZE 0"_s << qint64(-1);
    QTest::newRow("negative") << u"SIZE -5"_s << qint64(-1);
    QTest::newRow("no number") << u"SIZE huge"_s << qint64(-1);
    QTest::newRow("too large for any number") << u"SIZE 99999999999999999999"_s << qint64(-1);
}

void tst_Capabilities::aSizeWithoutANumberIsNoLimit()
{
    QFETCH(QString, line);
    QFETCH(qint64, limit);
    QVERIFY(offered({line}).size());
    QCOMPARE(offered({line}).sizeLimit().value_or(-1), limit);
}

void tst_Capabilities::mechanismsKeepTheServersOrder_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QByteArrayList>("mechanisms");
    QTest::newRow("none") << QStringList{} << QByteArrayList{};
    QTest::newRow("as offered") << QStringList{u"AUTH LOGIN PLAIN"_s} << QByteArrayList{"LOGIN", "PLAIN"};
    QTest::newRow("lower case") << QStringList{u"auth scram-sha-256"_s} << QByteArrayList{"SCRAM-SHA-256"};
    QTest::newRow("old form") << QStringList{u"AUTH=LOGIN PLAIN"_s} << QByteArrayList{"LOGIN", "PLAIN"};
    QTest::newRow("old form, one name") << QStringList{u"AUTH=LOGIN"_s} << QByteArrayList{"LOGIN"};
    QTest::newRow("both forms") << QStringList{u"AUTH PLAIN"_s, u"AUTH=PLAIN LOGIN"_s}
                                << QByteArrayList{"PLAIN", "LOGIN"};
    QTest::newRow("nothing after the keyword") << QStringList{u"AUTH"_s} << QByteArrayList{};
    QTest::newRow("many spaces") << QStringList{u"AUTH   PLAIN   LOGIN "_s} << QByteArrayList{"PLAIN", "LOGIN"};
}

void tst_Capabilities::mechanismsKeepTheServersOrder()
{
    QFETCH(QStringList, lines);
    QTEST(offered(lines).mechanisms(), "mechanisms");
}

void tst_Capabilities::limitsAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("recipients"); // 0: not limited
    QTest::addColumn<int>("transactions");
    QTest::newRow("both") << u"LIMITS RCPTMAX=20 MAILMAX=5"_s << 20 << 5;
    QTest::newRow("one") << u"LIMITS MAILMAX=1"_s << 0 << 1;
    QTest::newRow("other names") << u"LIMITS RCPTDOMAINMAX=1 X=7"_s << 0 << 0;
    QTest::newRow("lower case") << u"limits rcptmax=3"_s << 3 << 0;
    QTest::newRow("0") << u"LIMITS RCPTMAX=0"_s << 0 << 0;
    QTest::newRow("no number") << u"LIMITS RCPTMAX=many MAILMAX="_s << 0 << 0;
    QTest::newRow("no value") << u"LIMITS RCPTMAX"_s << 0 << 0;
    QTest::newRow("too large") << u"LIMITS RCPTMAX=99999999999"_s << 0 << 0;
}

void tst_Capabilities::limitsAreRead()
{
    QFETCH(QString, line);
    QTEST(offered({line}).recipientLimit().value_or(0), "recipients");
    QTEST(offered({line}).transactionLimit().value_or(0), "transactions");
}

void tst_Capabilities::offersAreShownWithTheirParameters()
{
    QCOMPARE(offered({u"size 1000"_s, u"DSN"_s}).shown(), (QStringList{u"DSN"_s, u"SIZE 1000"_s}));
}

QTEST_GUILESS_MAIN(tst_Capabilities)
#include "tst_Capabilities.moc"
