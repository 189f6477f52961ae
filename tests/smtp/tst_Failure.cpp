#include "smtp/Failure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost::Smtp;

class tst_Failure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerSaysDecidesWhetherLaterMaySucceed_data();
    void whatTheServerSaysDecidesWhetherLaterMaySucceed();
    void withoutAReplyTheNetworkMayBetterItselfAndTheRestNot_data();
    void withoutAReplyTheNetworkMayBetterItselfAndTheRestNot();
};

void tst_Failure::whatTheServerSaysDecidesWhetherLaterMaySucceed_data()
{
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("greeting") << Failure::Kind::ServiceUnavailable;
    QTest::newRow("login") << Failure::Kind::AuthenticationRefused;
    QTest::newRow("sender") << Failure::Kind::SenderRefused;
    QTest::newRow("recipients") << Failure::Kind::RecipientsRefused;
    QTest::newRow("message") << Failure::Kind::MessageRefused;
}

void tst_Failure::whatTheServerSaysDecidesWhetherLaterMaySucceed()
{
    QFETCH(Failure::Kind, kind);
    QVERIFY((Failure{kind, Reply{451, {}, {u"Later"_s}}}).isTransient());
    QVERIFY(!(Failure{kind, Reply{554, {}, {u"Never"_s}}}).isTransient());
}

void tst_Failure::withoutAReplyTheNetworkMayBetterItselfAndTheRestNot_data()
{
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addColumn<bool>("transient");
    QTest::newRow("unreachable") << Failure::Kind::Unreachable << true;
    QTest::newRow("timed out") << Failure::Kind::TimedOut << true;
    QTest::newRow("closed") << Failure::Kind::ConnectionLost << true;
    QTest::newRow("no STARTTLS") << Failure::Kind::EncryptionUnavailable << true;
    QTest::newRow("MAILMAX") << Failure::Kind::LineExhausted << true;
    QTest::newRow("no common mechanism") << Failure::Kind::NoMechanism << false;
    QTest::newRow("too large") << Failure::Kind::MessageTooLarge << false;
    QTest::newRow("SMTPUTF8") << Failure::Kind::SmtpUtf8Unavailable << false;
    QTest::newRow("false server") << Failure::Kind::ServerNotAuthentic << false;
}

void tst_Failure::withoutAReplyTheNetworkMayBetterItselfAndTheRestNot()
{
    QFETCH(Failure::Kind, kind);
    QTEST(Failure{kind}.isTransient(), "transient");
}

QTEST_GUILESS_MAIN(tst_Failure)
#include "tst_Failure.moc"
