#include "submission/AccountTerms.h"
#include "support/TestCertificate.h"
#include "trust/TrustBook.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/compose/AttachmentsView.h"
#include "ui/compose/ComposeForm.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_ComposeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsNoAddressIsMarkedInItsPlace();
    void someoneHasToGetTheMessage();
    void copiesComeWithTheirButton();
    void filesAreAttachedOnceAndRemovedByKey();
    void aMissingAttachmentIsSaidBeforeAnythingLeaves();
    void anImageIsPastedAsAFile();
    void pastedImagesLieWithTheirDraft();
    void closingKeepsWhatIsUnsent();
    void closingAnUntouchedMessageKeepsNothing();
    void closingKeepsAnotherFileInPlaceOfTheFirst();
    void closingKeepsWhatCouldNotBeSent();
    void anEmptySubjectIsAskedForOnce();
    void aBlockedServerHasNoWayAround();
    void withoutEncryptionTheButtonSaysSo();
    void theKeyboardAloneIsEnough();

private:
    QString visible() const { return visibleText(*m_bench->window); }
    QString newFile(const QString &name);
    void pasteAnImage();

    std::unique_ptr<WindowBench> m_bench;
};

void tst_ComposeWindow::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
}

QString tst_ComposeWindow::newFile(const QString &name)
{
    QFile file(m_bench->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("octets");
    return file.fileName();
}

void tst_ComposeWindow::whatIsNoAddressIsMarkedInItsPlace()
{
    m_bench->compose({.to = u"ann@example.org, nobody"_s, .subject = u"Hello"_s});
    m_bench->press(u"Send"_s);
    auto &to = named<QLineEdit>(*m_bench->window, u"To"_s);
    QVERIFY(visible().contains(u"“nobody” is no mail address"_s));
    QVERIFY(to.accessibleDescription().contains(u"nobody"_s));
    QCOMPARE(to.text(), u"ann@example.org, nobody"_s);
}

void tst_ComposeWindow::someoneHasToGetTheMessage()
{
    m_bench->compose({.subject = u"Hello"_s});
    m_bench->press(u"Send"_s);
    QVERIFY(visible().contains(u"Say who is to get this message."_s));
}

void tst_ComposeWindow::copiesComeWithTheirButton()
{
    m_bench->compose();
    QVERIFY(!named<QLineEdit>(*m_bench->window, u"Bcc"_s).isVisible());
    m_bench->press(u"Cc/Bcc"_s);
    QVERIFY(named<QLineEdit>(*m_bench->window, u"Cc"_s).isVisible());
    QVERIFY(named<QLineEdit>(*m_bench->window, u"Bcc"_s).isVisible());
}

void tst_ComposeWindow::filesAreAttachedOnceAndRemovedByKey()
{
    const QString file = newFile(u"table.csv"_s);
    m_bench->compose({.to = u"ann@example.org"_s, .attachments = {file, file}});
    auto &view = *m_bench->window->findChild<AttachmentsView *>();
    QCOMPARE(view.model()->rowCount(), 1);
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(view.model()->rowCount(), 0);
    QVERIFY(!view.isVisible());
}

void tst_ComposeWindow::aMissingAttachmentIsSaidBeforeAnythingLeaves()
{
    ComposeSeed seed = WindowBench::ready();
    seed.attachments = {newFile(u"table.csv"_s)};
    m_bench->compose(seed);
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    QVERIFY(QFile::remove(seed.attachments.first()));
    m_bench->press(u"Send"_s);
    QVERIFY(visible().contains(u"Not there any more: table.csv."_s));
    QVERIFY(!m_bench->server.heard("MAIL"));
}

void tst_ComposeWindow::pasteAnImage()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    auto *pasted = new QMimeData;
    pasted->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(pasted);
    named<QPlainTextEdit>(*m_bench->window, u"Text of the message"_s).paste();
}

void tst_ComposeWindow::anImageIsPastedAsAFile()
{
    m_bench->compose();
    pasteAnImage();
    const auto &view = *m_bench->window->findChild<AttachmentsView *>();
    QCOMPARE(view.model()->rowCount(), 1);
    QVERIFY(view.model()->index(0, 0).data().toString().startsWith(u"image-1.png"_s));
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
}

void tst_ComposeWindow::pastedImagesLieWithTheirDraft()
{
    const auto &form = *m_bench->compose().findChild<ComposeForm *>();
    const auto attached = [&form] { return form.findChild<AttachmentsView *>()->model(); };
    pasteAnImage();
    pasteAnImage();
    QCOMPARE(attached()->rowCount(), 2);
    const QString path = attached()->index(1, 0).data(Qt::ToolTipRole).toString();
    const DraftId id = m_bench->window->draftId();
    QCOMPARE(path, u"%1/drafts/%2/image-2.png"_s.arg(m_bench->engine.profile().folder()).arg(id));
    QVERIFY(m_bench->window->close());
    QVERIFY(QFile::exists(path));
    QVERIFY((*m_bench->engine.drafts())->remove(id));
    QVERIFY(!QFile::exists(path));
}

void tst_ComposeWindow::closingKeepsWhatIsUnsent()
{
    m_bench->compose();
    QTest::keyClicks(&named<QPlainTextEdit>(*m_bench->window, u"Text of the message"_s), u"More."_s);
    QVERIFY(m_bench->window->close());
    const QList<DraftSummary> drafts = m_bench->drafts();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().recipients, u"ann@example.org"_s);
    QVERIFY(!drafts.first().isOpen);
}

void tst_ComposeWindow::closingAnUntouchedMessageKeepsNothing()
{
    QVERIFY(m_bench->compose().close());
    QVERIFY(m_bench->drafts().isEmpty());
}

void tst_ComposeWindow::closingKeepsAnotherFileInPlaceOfTheFirst()
{
    ComposeSeed seed = WindowBench::ready();
    seed.attachments = {newFile(u"table.csv"_s)};
    auto &form = *m_bench->compose(seed).findChild<ComposeForm *>();
    form.attachments().remove(0);
    form.attachFiles({newFile(u"diagram.svg"_s)});
    QVERIFY(m_bench->window->close());
    const QList<DraftSummary> drafts = m_bench->drafts();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().attachments, 1);
}

void tst_ComposeWindow::closingKeepsWhatCouldNotBeSent()
{
    m_bench->compose({.to = u"nobody"_s, .subject = u"Hello"_s});
    m_bench->press(u"Send"_s);
    QVERIFY(m_bench->window->close());
    QCOMPARE(m_bench->drafts().size(), 1);
}

// Also when the line has not been begun.
void tst_ComposeWindow::anEmptySubjectIsAskedForOnce()
{
    m_bench->compose({.to = u"ann@example.org"_s});
    m_bench->press(u"Send"_s);
    QVERIFY(visible().contains(u"Send without a subject?"_s));
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QTRY_COMPARE(m_bench->server.last().messages.size(), 1);
}

void tst_ComposeWindow::aBlockedServerHasNoWayAround()
{
    const auto book = m_bench->engine.trust();
    QVERIFY(book && (*book)->pin(trustTermsOf(m_bench->work()), testCertificate(u"self-signed-new-key"_s),
                                 Pin::How::Compared));
    m_bench->compose();
    QTRY_COMPARE(m_bench->seal(), SealState::Blocked);
    QVERIFY(visible().contains(u"The server's key has changed."_s));
    QVERIFY(!visibleButton(*m_bench->window, u"Review the Server…"_s));
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Send"_s)->isEnabled());
    QVERIFY(m_bench->isOpen());
    QCOMPARE(m_bench->text(), WindowBench::ready().body);
    QVERIFY(!m_bench->server.heard("MAIL"));
}

void tst_ComposeWindow::withoutEncryptionTheButtonSaysSo()
{
    Account plain = m_bench->work();
    plain.localException = false;
    plain.smtpsPort = std::nullopt;
    plain.plainPort = m_bench->server.port();
    plain.consent = Consent::PlainMail;
    m_bench->server.startsInClear();
    m_bench->save(plain);
    m_bench->compose();
    QTRY_COMPARE(m_bench->seal(), SealState::Plain);
    QVERIFY(visibleButton(*m_bench->window, u"Send without encryption"_s));
}

void tst_ComposeWindow::theKeyboardAloneIsEnough()
{
    m_bench->compose({});
    m_bench->window->activateWindow();
    QTRY_VERIFY(m_bench->window->isActiveWindow());
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    type(u"ann@example.org"_s);
    tab(); // Cc/Bcc
    tab();
    type(u"Note G"_s);
    tab();
    type(u"The table is done."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->server.heard("MAIL"));
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->server.last().messages.size(), 1);
    QVERIFY(m_bench->server.last().messages.first().contains("Subject: Note G"));
}

QTEST_MAIN(tst_ComposeWindow)
#include "tst_ComposeWindow.moc"
