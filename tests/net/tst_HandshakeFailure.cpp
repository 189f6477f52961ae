#include "net/HandshakeFailure.h"

#include <QTest>

using namespace Sealpost;
using Kind = TransportFailure::Kind;
using Alert = QSsl::AlertType;

Q_DECLARE_METATYPE(HandshakeClues)

class tst_HandshakeFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cluesAmountToAKind_data();
    void cluesAmountToAKind();
};

void tst_HandshakeFailure::cluesAmountToAKind_data()
{
    QTest::addColumn<HandshakeClues>("clues");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind, HandshakeClues clues) {
        QTest::newRow(name) << clues << kind;
    };
    const auto error = [](const char *reason) {
        return QStringLiteral("error:0A000000:SSL routines::") + QString::fromLatin1(reason);
    };

    row("closed", Kind::TlsFailed, {.error = error("unexpected eof while reading")});
    row("an internal error of theirs", Kind::TlsFailed, {.alertReceived = Alert::InternalError});
    row("text", Kind::AnsweredPlain, {.error = error("wrong version number")});
    row("text behind STARTTLS", Kind::TlsBroken, {.implicitTls = false, .error = error("wrong version number")});
    row("an older version chosen", Kind::TlsTooOld, {.error = error("unsupported protocol")});
    row("our version refused", Kind::TlsTooOld, {.alertReceived = Alert::ProtocolVersion});
    row("our ciphers refused", Kind::TlsTooOld, {.alertReceived = Alert::HandshakeFailure});
    row("our strength refused", Kind::TlsTooOld, {.alertReceived = Alert::InsufficientSecurity});
    row("a short DH key", Kind::TlsTooOld, {.serverHelloSeen = true, .error = error("dh key too small")});
    row("refused behind the certificate", Kind::TlsBroken,
        {.serverHelloSeen = true, .alertReceived = Alert::HandshakeFailure});
    row("closed behind the certificate", Kind::TlsBroken, {.serverHelloSeen = true});
    row("a bad signature of the handshake", Kind::TlsBroken,
        {.serverHelloSeen = true, .alertSent = Alert::DecryptError, .error = error("bad signature")});
}

void tst_HandshakeFailure::cluesAmountToAKind()
{
    QFETCH(HandshakeClues, clues);
    QFETCH(Kind, kind);
    QCOMPARE(kindOf(clues), kind);
}

QTEST_GUILESS_MAIN(tst_HandshakeFailure)
#include "tst_HandshakeFailure.moc"
