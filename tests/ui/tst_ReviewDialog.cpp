#include "WindowParts.h"
#include "support/TestCertificate.h"
#include "ui/trust/FingerprintPicture.h"
#include "ui/trust/FingerprintView.h"
#include "ui/trust/KeyField.h"
#include "ui/trust/ReviewDialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_ReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerTakesNoRoomFromAFingerprint();
    void whatIsPastedIsCompared_data();
    void whatIsPastedIsCompared();
    void whatIsDifferentIsNotAcceptedUnseenEither();
    void aFileThatIsDroppedIsCompared_data();
    void aFileThatIsDroppedIsCompared();
    void theKeyboardAloneIsEnough();
    void howTheFingerprintIsGotIsToldWhenAsked();
    void aChangedKeyStandsBesideThePinnedOne();
    void whatDiffersIsUnderlinedAndSaid();
    void aPictureHasNoWordsForTheEar();
    void itIsNoHigherThanTheScreen();
    void itIsOfOneAccount();
};

namespace {

LineReport firstContact()
{
    PeerCertificate peer;
    peer.chain = {testCertificate(u"self-signed"_s)};
    peer.problems = {CertificateProblem::SelfSigned};
    return {.phase = LineReport::Phase::Held,
            .host = *HostName::parse(u"mail.example.org"_s),
            .verdict = Verdict{.decision = Decision::R9, .level = Level::Unverified},
            .peer = peer};
}

LineReport changedKey()
{
    LineReport report = firstContact();
    report.verdict = Verdict{.decision = Decision::R2, .level = Level::Blocked};
    const Certificate old = testCertificate(u"self-signed-new-key"_s);
    report.pin = Pin{.spkiSha256 = old.spkiSha256,
                     .certificateSha256 = old.sha256,
                     .how = Pin::How::Compared,
                     .since = QDateTime({2026, 5, 3}, {12, 0}),
                     .lastSeen = QDateTime({2026, 11, 20}, {8, 30})};
    return report;
}

QStringList cutLabels(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const int needed =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->isVisible() && label->height() < needed)
            cut += label->text();
    }
    return cut;
}

} // namespace

void tst_ReviewDialog::anAnswerTakesNoRoomFromAFingerprint()
{
    ReviewDialog dialog(firstContact(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(dialog.minimumSizeHint().width(), 0);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(cutLabels(dialog), QStringList());
    auto *given = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(given);
    given->setPlainText(u"AB"_s.repeated(32));
    QTRY_COMPARE(cutLabels(dialog), QStringList());
}

void tst_ReviewDialog::whatIsPastedIsCompared_data()
{
    const Certificate shown = testCertificate(u"self-signed"_s);
    const QString colons = shown.spkiSha256.colonHex();
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("mayPin");
    const QString same = u"Same: this is the server"_s;
    QTest::newRow("key, colons") << colons << same << true;
    QTest::newRow("key, lower case") << colons.toLower() << same << true;
    QTest::newRow("key, no colons") << shown.spkiSha256.hex() << same << true;
    QTest::newRow("key, spaces") << QString(colons).replace(u':', u' ') << same << true;
    QTest::newRow("key, base64") << QString::fromLatin1(
                                        QByteArray::fromHex(shown.spkiSha256.hex().toLatin1()).toBase64())
                                 << same << true;
    QTest::newRow("certificate, colons") << shown.sha256.colonHex() << same << true;
    QFile pem(testCertificatePath(u"self-signed"_s));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    QTest::newRow("certificate, PEM") << QString::fromLatin1(pem.readAll()) << same << true;
    QString wrong = colons;
    wrong.replace(6, 2, wrong.mid(6, 2) == "00"_L1 ? u"11"_s : u"00"_s);
    QTest::newRow("third octet differs") << wrong << u"Different: at place 3 of 32"_s << false;
    QTest::newRow("too short") << colons.left(59) << u"neither a whole SHA-256 fingerprint"_s << false;
    QTest::newRow("nothing") << u"  "_s << u"Nothing is compared yet."_s << false;
}

void tst_ReviewDialog::whatIsPastedIsCompared()
{
    QFETCH(QString, given);
    ReviewDialog dialog(firstContact(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPlainTextEdit *>()->setPlainText(given);
    QFETCH(QString, answer);
    QVERIFY2(visibleText(dialog).contains(answer), qPrintable(visibleText(dialog)));
    QTEST(visibleButton(dialog, u"Pin"_s)->isEnabled(), "mayPin");
}

void tst_ReviewDialog::whatIsDifferentIsNotAcceptedUnseenEither()
{
    ReviewDialog dialog(firstContact(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QAbstractButton *unseen = visibleButton(dialog, u"Accept Unseen"_s);
    auto *given = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(unseen && given);
    QVERIFY(unseen->isEnabled());
    given->setPlainText(u"AB"_s.repeated(32));
    QTRY_VERIFY(!unseen->isEnabled());
    given->setPlainText(u"AB"_s); // not whole: nothing is known of it
    QTRY_VERIFY(unseen->isEnabled());
}

void tst_ReviewDialog::aFileThatIsDroppedIsCompared_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("same");
    QTest::newRow("DER") << testCertificateDer(u"self-signed"_s) << true;
    QTest::newRow("DER of another key") << testCertificateDer(u"self-signed-new-key"_s) << false;
    QTest::newRow("a fingerprint") << testCertificate(u"self-signed"_s).sha256.hex().toLatin1() + "\n" << true;
    QTest::newRow("64 MiB of nothing") << QByteArray(64 * 1024 * 1024, '\0') << false;
}

void tst_ReviewDialog::aFileThatIsDroppedIsCompared()
{
    QFETCH(QByteArray, octets);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(octets) == octets.size() && file.flush());
    ReviewDialog dialog(firstContact(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *target = dialog.findChild<KeyField *>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QTEST(visibleButton(dialog, u"Pin"_s)->isEnabled(), "same");
}

void tst_ReviewDialog::theKeyboardAloneIsEnough()
{
    ReviewDialog dialog(firstContact(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy pinned(&dialog, &ReviewDialog::pinWanted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *given = dialog.findChild<QPlainTextEdit *>();
    QCOMPARE(dialog.focusWidget(), given);
    QGuiApplication::clipboard()->setText(testCertificate(u"self-signed"_s).spkiSha256.colonHex());
    QTest::keySequence(given, QKeySequence::Paste);
    QAbstractButton *pin = visibleButton(dialog, u"Pin"_s);
    for (int tabs = 0; tabs < 20 && dialog.focusWidget() != pin; ++tabs)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), pin);
    QTest::keyClick(pin, Qt::Key_Space);
    QCOMPARE(pinned.count(), 1);
    QCOMPARE(pinned[0][1].value<Pin::How>(), Pin::How::Compared);
}

void tst_ReviewDialog::howTheFingerprintIsGotIsToldWhenAsked()
{
    LineReport report = firstContact();
    report.endpoint = Endpoint{report.host, Port::submission, Encryption::StartTls};
    ReviewDialog dialog(report, u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!visibleText(dialog).contains(u"on the server itself"_s));
    visibleButton(dialog, u"How do I get it?"_s)->click();
    QVERIFY(visibleText(dialog).contains(u"on the server itself"_s));
    QTRY_COMPARE(cutLabels(dialog), QStringList());

    const QString command =
        u"openssl s_client -starttls smtp -connect localhost:587 -servername mail.example.org </dev/null "
        "2>/dev/null | openssl x509 -noout -fingerprint -sha256"_s;
    QCOMPARE(named<QLineEdit>(dialog, u"It asks the running server:"_s).text(), command);
    named<QAbstractButton>(dialog, u"Copy: It asks the running server:"_s).click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    visibleButton(dialog, u"Copy a Message to Them"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"mail.example.org"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(command));
    QCOMPARE(unnamed(dialog), QStringList());
    QCOMPARE(mnemonicClashes(dialog), QStringList());
}

void tst_ReviewDialog::aChangedKeyStandsBesideThePinnedOne()
{
    const LineReport report = changedKey();
    ReviewDialog dialog(report, u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(cutLabels(dialog), QStringList());
    const QString text = visibleText(dialog);
    for (const QString &said :
         {u"The server's key has changed. Nothing was sent."_s, u"Pinned on "_s, u"compared"_s, u"Last seen on "_s,
          u"The operator has renewed the key."_s, u"Somebody else is answering."_s})
        QVERIFY2(text.contains(said), qPrintable(said));
    QVERIFY(text.contains(report.pin->spkiSha256.colonHex().left(11)));
    QVERIFY(text.contains(report.peer->leaf().spkiSha256.colonHex().left(11)));
    QCOMPARE(dialog.findChildren<FingerprintPicture *>().size(), 2);
    QVERIFY(!visibleButton(dialog, u"Accept Unseen"_s));
    QVERIFY(!visibleButton(dialog, u"Pin"_s)->isEnabled());
}

void tst_ReviewDialog::whatDiffersIsUnderlinedAndSaid()
{
    const QByteArray digest(Fingerprint::octets, '\x55');
    QByteArray other = digest;
    other[0] = '\x56';
    other[31] = '\x56';
    FingerprintView view(u"Fingerprint"_s);
    view.setFingerprint(*Fingerprint::fromOctets(digest));
    const QImage plain = view.grab().toImage();
    view.markDifferencesFrom(*Fingerprint::fromOctets(other));
    QCOMPARE(view.findChild<QLabel *>()->accessibleDescription(), u"2 of its 32 places are different"_s);
    QVERIFY(view.grab().toImage() != plain);
    view.markDifferencesFrom(*Fingerprint::fromOctets(digest));
    QCOMPARE(view.grab().toImage(), plain);
}

void tst_ReviewDialog::aPictureHasNoWordsForTheEar()
{
    const Certificate shown = testCertificate(u"self-signed"_s);
    FingerprintPicture one(u"Picture of the key"_s, shown.spkiSha256);
    FingerprintPicture same(u"Picture of the key"_s, shown.spkiSha256);
    FingerprintPicture another(u"Picture of the key"_s, shown.sha256);
    QCOMPARE(one.grab().toImage(), same.grab().toImage());
    QVERIFY(one.grab().toImage() != another.grab().toImage());
    QCOMPARE(one.accessibleName(), u"Picture of the key"_s);
    QVERIFY(one.accessibleDescription().contains(u"by eye only"_s));
    QCOMPARE(one.focusPolicy(), Qt::NoFocus);
    QCOMPARE(QAccessible::queryAccessibleInterface(&one)->role(), QAccessible::Graphic);
}

void tst_ReviewDialog::itIsNoHigherThanTheScreen()
{
    ReviewDialog dialog(changedKey(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QFont large = dialog.font();
    large.setPointSize(large.pointSize() * 3);
    dialog.setFont(large);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    visibleButton(dialog, u"How do I get it?"_s)->click();
    QTRY_COMPARE(cutLabels(dialog), QStringList());
    const int available = dialog.screen()->availableGeometry().height();
    QVERIFY(dialog.height() <= available);
    QAbstractButton *pin = visibleButton(dialog, u"Pin"_s);
    QVERIFY(pin->mapTo(&dialog, QPoint(0, pin->height())).y() <= available);
}

/// Another account's review of the same server is another one: each pins for itself.
void tst_ReviewDialog::itIsOfOneAccount()
{
    ReviewDialog dialog(firstContact(), u"Work"_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.isOf(firstContact(), u"Work"_s));
    QVERIFY(!dialog.isOf(firstContact(), u"Home"_s));
    QVERIFY(!dialog.isOf(changedKey(), u"Work"_s));
    QVERIFY(dialog.windowTitle().contains(u"Work"_s));
}

QTEST_MAIN(tst_ReviewDialog)
#include "tst_ReviewDialog.moc"
