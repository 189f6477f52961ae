#include "support/TestCertificate.h"
#include "trust/Chain.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/parts/IconLabel.h"
#include "ui/trust/ConnectionDialog.h"
#include "ui/trust/LadderPicture.h"
#include "ui/trust/LineReportView.h"
#include "ui/trust/ReviewDialog.h"
#include "ui/trust/RungBar.h"
#include "ui/trust/SealIndicator.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

LineReport reportWith(const QString &certificate, Decision decision)
{
    return {.phase = LineReport::Phase::Open,
            .host = *HostName::parse(u"mail.example.org"_s),
            .verdict = Verdict{.decision = decision, .level = Level::Unverified},
            .peer = PeerCertificate{.chain = {testCertificate(certificate)}}};
}

LineReport reportWith(const QStringList &chain)
{
    LineReport report = reportWith(chain.first(), Decision::R4);
    for (const QString &name : chain.sliced(1))
        report.peer->chain += testCertificate(name);
    return report;
}

/// A dialog that shows the certificate at this place of its chain.
class Shown : public ConnectionDialog
{
public:
    explicit Shown(const QStringList &chain, int at = 0)
        : ConnectionDialog(reportWith(chain))
    {
        setAttribute(Qt::WA_DeleteOnClose, false);
        show();
        findChild<QTabWidget *>()->setCurrentIndex(at + 1);
    }

    /// Presses the button, and gives the file dialog this path.
    void saveAs(const QString &button, const QString &path)
    {
        visibleButton(*this, button)->click();
        auto *dialog = findChild<QFileDialog *>();
        QVERIFY(dialog && !dialog->selectedFiles().isEmpty());
        offered = QFileInfo(dialog->selectedFiles().first()).fileName();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    QString offered; ///< as a file's name
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

} // namespace

class tst_ConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheLineOnTheTabThatIsBeingRead();
    void theCertificatesStayWhenTheLineIsClosed();
    void itSaysHowLongAgoTheLineWasChecked();
    void whereThereIsNoEncryptionThereIsNoRowOfItsCipher();
    void aLowerRungIsMarkedAndSaid();
    void theLongestNamesWidenNothing();
    void eachRungIsDrawnAndSaidWithItsTime();
    void everyCertificateOfTheChainIsShown();
    void aCertificateIsCopiedAsPem();
    void aCertificateOrTheWholeChainIsSaved();
    void whatCannotBeSavedIsSaidInPlace();
    void longNamesAndManyOfThemWidenNothing();
    void theOneOfAMessageShowsWhatBecomesOfItsLine();
};

void tst_ConnectionDialog::itFollowsTheLineOnTheTabThatIsBeingRead()
{
    ConnectionDialog dialog(reportWith(u"self-signed"_s, Decision::R11));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto &tabs = *dialog.findChild<QTabWidget *>();
    QVERIFY(visibleText(dialog).contains(u"nobody has checked to whom"_s));
    tabs.setCurrentIndex(1);

    LineReport blocked = reportWith(u"self-signed-new-key"_s, Decision::R2);
    blocked.phase = LineReport::Phase::Held;
    dialog.setReport(blocked);
    QCOMPARE(tabs.currentIndex(), 1);
    QVERIFY(visibleText(dialog).contains(blocked.peer->leaf().spkiSha256.colonHex().left(11)));
    tabs.setCurrentIndex(0);
    QVERIFY(visibleText(dialog).contains(u"The server's key has changed."_s));

    dialog.setReport({.phase = LineReport::Phase::Closed, .host = blocked.host});
    QVERIFY(visibleText(dialog).contains(u"was closed"_s));
}

void tst_ConnectionDialog::theCertificatesStayWhenTheLineIsClosed()
{
    const LineReport open = reportWith(u"self-signed"_s, Decision::R11);
    ConnectionDialog dialog(open);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto &tabs = *dialog.findChild<QTabWidget *>();
    tabs.setCurrentIndex(1);
    const QPointer<QWidget> read = tabs.currentWidget();
    const QString remark = u"The certificates are those that the server showed before."_s;

    for (const auto phase : {LineReport::Phase::Closed, LineReport::Phase::Connecting, LineReport::Phase::Failed}) {
        dialog.setReport({.phase = phase, .host = open.host});
        QVERIFY(read && read->isVisible());
        tabs.setCurrentIndex(0);
        QVERIFY(visibleText(dialog).contains(remark));
        tabs.setCurrentIndex(1);
    }
    dialog.setReport(open);
    QVERIFY(read && read->isVisible()); // the same again
    tabs.setCurrentIndex(0);
    QVERIFY(!visibleText(dialog).contains(remark));

    dialog.setReport({.phase = LineReport::Phase::Held, .host = open.host}); // another line, which has none
    QCOMPARE(tabs.count(), 1);
    dialog.setReport(open);
    QCOMPARE(tabs.count(), 2);
    dialog.setReport({.phase = LineReport::Phase::Connecting, .host = *HostName::parse(u"mx.example.net"_s)});
    QCOMPARE(tabs.count(), 1);
}

void tst_ConnectionDialog::itSaysHowLongAgoTheLineWasChecked()
{
    LineReport report = reportWith(u"self-signed"_s, Decision::R11);
    report.checkedAt = QDateTime::currentDateTimeUtc().addSecs(-150);
    ConnectionDialog dialog(report);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY2(visibleText(dialog).contains(u", 2 minute"_s), qPrintable(visibleText(dialog)));
    report.checkedAt = report.checkedAt.addDays(-2); // the date says it
    dialog.setReport(report);
    QVERIFY(!visibleText(dialog).contains(u" ago"_s));
}

void tst_ConnectionDialog::whereThereIsNoEncryptionThereIsNoRowOfItsCipher()
{
    LineReport report = reportWith(u"self-signed"_s, Decision::R11);
    report.peer->tls = {.version = TlsFacts::Version::Tls13, .cipher = u"TLS_AES_256_GCM_SHA384"_s};
    ConnectionDialog dialog(report);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(visibleText(dialog).contains(u"TLS_AES_256_GCM_SHA384"_s));
    report.peer->tls = {};
    dialog.setReport(report);
    QVERIFY(!visibleText(dialog).contains(u"Cipher:"_s));
    report.peer.reset();
    dialog.setReport(report);
    QVERIFY(!visibleText(dialog).contains(u"Encryption:"_s));
}

void tst_ConnectionDialog::aLowerRungIsMarkedAndSaid()
{
    LineReport report = reportWith(u"self-signed"_s, Decision::R4);
    report.verdict->message = MessageUse::Goes;
    report.lowerRung = true;
    LineReportView marked;
    marked.setReport(report);
    const QString said = u"The usual way there (SMTPS) does not work now; another one is used."_s;
    QVERIFY2(marked.accessibleName().endsWith(said), qPrintable(marked.accessibleName()));
    const QImage withMark = marked.findChild<IconLabel *>()->grab().toImage();
    report.lowerRung = false;
    LineReportView unmarked;
    unmarked.setReport(report);
    QVERIFY(!unmarked.accessibleName().contains(said));
    QVERIFY(withMark != unmarked.findChild<IconLabel *>()->grab().toImage());
}

void tst_ConnectionDialog::theLongestNamesWidenNothing()
{
    const QString label(60, u'm');
    LineReport report = reportWith(u"self-signed"_s, Decision::R2);
    report.phase = LineReport::Phase::Held;
    ConnectionDialog usual(report);
    usual.setAttribute(Qt::WA_DeleteOnClose, false);
    report.host = *HostName::parse(label + u'.' + label + u'.' + label + u".example.org"_s);
    report.endpoint = Endpoint{report.host, Port::submissions, Encryption::ImplicitTls};
    ConnectionDialog dialog(report);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(dialog.minimumSizeHint().width() <= usual.minimumSizeHint().width());
    QVERIFY(visibleText(dialog).remove(QChar(0x200B)).contains(report.host.shown())); // and it is all there
    ReviewDialog review(report, u"Work"_s);
    review.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY2(review.minimumSizeHint().width() < review.fontMetrics().averageCharWidth() * 100,
             qPrintable(QString::number(review.minimumSizeHint().width())));
}

void tst_ConnectionDialog::eachRungIsDrawnAndSaidWithItsTime()
{
    using enum RungAttempt::Result;
    using namespace std::chrono_literals;
    LineReport report = reportWith(u"self-signed"_s, Decision::R11);
    report.attempts = {{.result = Absent, .took = 420ms},
                       {.rung = Encryption::StartTls, .port = Port::submission, .result = Won, .took = 35ms}};
    ConnectionDialog dialog(report);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *ladder = dialog.findChild<LadderPicture *>();
    QCOMPARE(ladder->findChildren<RungBar *>().size(), 2);
    QVERIFY(visibleText(*ladder).contains(u"SMTPS (port 465) is not there. [420 ms]"_s));
    QVERIFY(visibleText(*ladder).contains(u"STARTTLS (port 587) is the line. [35 ms]"_s));

    report.attempts.removeFirst();
    dialog.setReport(report);
    QCOMPARE(ladder->findChildren<RungBar *>().size(), 1);
    report.attempts.clear();
    dialog.setReport(report);
    QVERIFY(!ladder->isVisible());
}

void tst_ConnectionDialog::everyCertificateOfTheChainIsShown()
{
    Shown server({u"detailed"_s, u"root"_s});
    QVERIFY(visibleText(server).contains(u"1 of 2: the server's own"_s));
    QVERIFY(visibleText(server).contains(u"http://ocsp.example.org/"_s));
    QVERIFY(visibleText(server).contains(testCertificate(u"detailed"_s).sha256.colonHex().left(11)));
    QCOMPARE(unnamed(server), QStringList());
    QCOMPARE(mnemonicClashes(server), QStringList());

    Shown root({u"detailed"_s, u"root"_s}, 1);
    QVERIFY(visibleText(root).contains(u"2 of 2: an authority's, issued by itself (a root)"_s));
    QVERIFY(visibleText(root).contains(u"signing certificates (keyCertSign)"_s));
}

void tst_ConnectionDialog::aCertificateIsCopiedAsPem()
{
    Shown dialog({u"chain"_s, u"intermediate"_s}, 1);
    visibleButton(dialog, u"Copy as PEM"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), testCertificate(u"intermediate"_s).pem());
    QVERIFY(visibleText(dialog).contains(u"The certificate is on the clipboard."_s));
}

void tst_ConnectionDialog::aCertificateOrTheWholeChainIsSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.pem"_s);
    Shown dialog({u"chain"_s, u"intermediate"_s});
    dialog.saveAs(u"Save…"_s, path);
    QCOMPARE(dialog.offered, u"mail.example.org.pem"_s);
    QCOMPARE(contentOf(path), testCertificate(u"chain"_s).pem());
    QVERIFY(visibleText(dialog).contains(u"Saved as %1."_s.arg(QDir::toNativeSeparators(path))));
    QTRY_VERIFY(!dialog.findChild<QFileDialog *>());

    dialog.saveAs(u"Save Whole Chain…"_s, path);
    QCOMPARE(dialog.offered, u"mail.example.org-chain.pem"_s);
    QCOMPARE(contentOf(path), pemOf({testCertificate(u"chain"_s), testCertificate(u"intermediate"_s)}));

    Shown alone({u"self-signed"_s});
    QVERIFY(!visibleButton(alone, u"Save Whole Chain…"_s));
}

void tst_ConnectionDialog::whatCannotBeSavedIsSaidInPlace()
{
    const QTemporaryDir folder;
    Shown dialog({u"nul-in-san"_s});
    const QString path = folder.filePath(u"no/such/folder.pem"_s);
    dialog.saveAs(u"Save…"_s, path);
    QCOMPARE(dialog.offered, u"mail.example.org_.evil.example.pem"_s);
    QVERIFY(visibleText(dialog).contains(u"%1 could not be written."_s.arg(QDir::toNativeSeparators(path))));
}

void tst_ConnectionDialog::longNamesAndManyOfThemWidenNothing()
{
    Shown usual({u"valid"_s});
    for (const QString &name : {u"many-names"_s, u"strange-subject"_s, u"spoiled-extensions"_s}) {
        Shown dialog({name});
        QVERIFY2(dialog.minimumSizeHint().width() <= usual.minimumSizeHint().width(), qPrintable(name));
        QVERIFY(dialog.height() <= usual.height());
    }
    Shown many({u"many-names"_s});
    QPlainTextEdit *names = nullptr;
    for (auto *text : many.findChildren<QPlainTextEdit *>())
        names = text->accessibleName() == u"Names"_s ? text : names;
    QVERIFY(names);
    QVERIFY(names->toPlainText().endsWith(u"\nand 200 more"_s));
    QTRY_VERIFY(names->verticalScrollBar()->maximum() > 0);
    QCOMPARE(names->focusPolicy(), Qt::StrongFocus);
}

void tst_ConnectionDialog::theOneOfAMessageShowsWhatBecomesOfItsLine()
{
    WindowBench bench;
    bench.save(bench.work());
    bench.compose();
    QTRY_COMPARE(bench.seal(), SealState::Local);
    QTRY_VERIFY(bench.server.heard("EHLO"));
    auto *seal = bench.window->findChild<SealIndicator *>();
    QCOMPARE(seal->accessibleName(), u"Goes to a mail server on this computer."_s);
    QVERIFY(seal->accessibleDescription().startsWith(u"This computer."_s));
    seal->click();
    auto *dialog = bench.window->findChild<ConnectionDialog *>();
    QVERIFY(visibleText(*dialog).contains(u"Goes to a mail server on this computer."_s));
    bench.server.cut();
    QTRY_VERIFY(visibleText(*dialog).contains(u"was closed"_s));
}

QTEST_MAIN(tst_ConnectionDialog)
#include "tst_ConnectionDialog.moc"
