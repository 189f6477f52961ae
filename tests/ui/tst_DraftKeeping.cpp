#include "support/FileSizeLimit.h"
#include "ui/MainWindow.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/Windows.h"
#include "ui/compose/AttachmentsView.h"
#include "ui/compose/ComposeForm.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Nothing typed is ever lost.
class tst_DraftKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsTypedIsKeptShortlyAfterTheLastKey();
    void whatTheWindowLosesTheFocusWithIsKept();
    void whatNobodyTypedIsNoDraft();
    void whatIsEmptyAgainIsNoDraftAnyMore();
    void everyFieldComesBack();
    void whatWasSentIsNoDraftAnyMore();
    void whatIsCalledBackIsADraftAgain();
    void discardingIsConfirmedInTheWindow();
    void anEmptyMessageIsDiscardedAtOnce();
    void whatCannotBeKeptIsSaid_data();
    void whatCannotBeKeptIsSaid();
    void itGoesOnTrying();
    void closingWhatCannotBeKeptAsks();
    void aChangedAttachmentIsNamed_data();
    void aChangedAttachmentIsNamed();
    void aChangedAttachmentCanBeRemoved();
    void aFormattedVersionGoesWhenTheTextChanges();
    void aFormattedVersionComesBackWithTheTextThatItBelongsTo();
    void keepingALongTextTakesNoTime();
    void aDraftOpensInOneWindow();
    void whatWasOpenIsRestored();
    void aClosedMessageIsOfferedInTheMainWindow();
    void aProgramKilledWhileWritingLosesNothing();

private:
    void type(const QString &text) { QTest::keyClicks(&edit(), text); }
    [[nodiscard]] QPlainTextEdit &edit() const
    {
        return named<QPlainTextEdit>(*m_bench->window, u"Text of the message"_s);
    }
    [[nodiscard]] QString visible() const { return visibleText(*m_bench->window); }
    [[nodiscard]] bool isSaved() const { return visible().split(u'\n').contains(u"Saved"_s); }
    [[nodiscard]] StoredDraft kept() const { return **store().draft(m_bench->window->draftId()); }
    [[nodiscard]] DraftStore &store() const { return **m_bench->engine.drafts(); }
    [[nodiscard]] static QList<ComposeWindow *> messages();
    QString newFile(const QString &name, const QByteArray &octets);

    std::unique_ptr<WindowBench> m_bench;
};

void tst_DraftKeeping::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
}

QList<ComposeWindow *> tst_DraftKeeping::messages()
{
    QList<ComposeWindow *> found;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *message = qobject_cast<ComposeWindow *>(window); message && message->isVisible())
            found += message;
    return found;
}

QString tst_DraftKeeping::newFile(const QString &name, const QByteArray &octets)
{
    QFile file(m_bench->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("no file");
    return file.fileName();
}

void tst_DraftKeeping::whatIsTypedIsKeptShortlyAfterTheLastKey()
{
    m_bench->compose({});
    type(u"Hello"_s);
    QVERIFY(!isSaved());
    QTRY_VERIFY(isSaved());
    QCOMPARE(kept().text, u"Hello"_s);
    const DraftId id = m_bench->window->draftId();
    type(u", Ann"_s);
    QVERIFY(!isSaved());
    QTRY_VERIFY(isSaved());
    QCOMPARE(kept().text, u"Hello, Ann"_s);
    QCOMPARE(m_bench->window->draftId(), id);
}

void tst_DraftKeeping::whatTheWindowLosesTheFocusWithIsKept()
{
    m_bench->pause = std::chrono::hours(1);
    m_bench->compose({}).activateWindow();
    QTRY_VERIFY(m_bench->window->isActiveWindow());
    type(u"Hello"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(m_bench->window->draftId() > 0);
    QCOMPARE(kept().text, u"Hello"_s);
}

void tst_DraftKeeping::whatNobodyTypedIsNoDraft()
{
    m_bench->compose();
    m_bench->window->chooseAccount(u"Work"_s);
    QVERIFY(m_bench->window->mayClose());
    QVERIFY(m_bench->drafts().isEmpty());
}

void tst_DraftKeeping::whatIsEmptyAgainIsNoDraftAnyMore()
{
    m_bench->compose({});
    type(u"H"_s);
    QTRY_VERIFY(isSaved());
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    QTRY_VERIFY(m_bench->drafts().isEmpty());
    QVERIFY(!isSaved());
}

void tst_DraftKeeping::everyFieldComesBack()
{
    const QString plan = newFile(u"plan.pdf"_s, "octets");
    const StoredDraft draft{.account = u"Work"_s,
                            .sender = u"me@example.org"_s,
                            .to = u"ann@example.org, nobody"_s,
                            .cc = u"bob@example.org"_s,
                            .bcc = u"eve@example.org"_s,
                            .replyTo = u"Me <me@example.org>"_s,
                            .subject = u"Note G"_s,
                            .text = u"The table\n\nis done."_s,
                            .html = u"<p>The table is done.</p>"_s,
                            .headers = {{u"In-Reply-To"_s, u"<1@example.org>"_s}},
                            .attachments = {ChosenFile::look({plan, u"Plan.pdf"_s, u"application/pdf"_s})}};
    m_bench->compose({});
    m_bench->window->openDraft(draft);
    QCOMPARE(named<QLineEdit>(*m_bench->window, u"To"_s).text(), draft.to);
    QVERIFY(named<QLineEdit>(*m_bench->window, u"Cc"_s).isVisible());
    QVERIFY(m_bench->window->findChild<ComposeForm *>()->stored() == draft);
}

void tst_DraftKeeping::whatWasSentIsNoDraftAnyMore()
{
    m_bench->compose();
    type(u"More."_s);
    QTRY_VERIFY(isSaved());
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QVERIFY(m_bench->drafts().isEmpty());
}

/// With the pictures that were pasted into it.
void tst_DraftKeeping::whatIsCalledBackIsADraftAgain()
{
    m_bench = std::make_unique<WindowBench>(std::chrono::hours(1));
    m_bench->save(m_bench->work());
    m_bench->compose();
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    auto &form = *m_bench->window->findChild<ComposeForm *>();
    Q_EMIT form.imageGiven(image);
    const QString path = form.attachments().paths().value(0);
    QVERIFY(QFile::exists(path));
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(m_bench->queued().has_value());
    QTRY_VERIFY(visibleButton(*m_bench->window, u"Undo"_s));
    QVERIFY(m_bench->drafts().isEmpty());
    QVERIFY(store().openOnes()->isEmpty());
    m_bench->press(u"Undo"_s);
    QTRY_VERIFY(!m_bench->queued().has_value());
    QCOMPARE(kept().text, WindowBench::ready().body);
    QCOMPARE(kept().attachments.size(), 1);
    QVERIFY(QFile::exists(path));
    type(u"More."_s);
    QTRY_VERIFY(isSaved());
    QVERIFY(kept().text.contains(u"More."_s));
}

void tst_DraftKeeping::discardingIsConfirmedInTheWindow()
{
    m_bench->compose({});
    type(u"Hello"_s);
    QTRY_VERIFY(isSaved());
    m_bench->press(u"Discard…"_s);
    QVERIFY(visible().contains(u"Discard this message?"_s));
    QCOMPARE(mnemonicClashes(*m_bench->window), QStringList());
    m_bench->press(u"Keep Writing"_s);
    QCOMPARE(m_bench->drafts().size(), 1);
    m_bench->press(u"Discard…"_s);
    m_bench->press(u"Discard"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QVERIFY(m_bench->drafts().isEmpty());
}

void tst_DraftKeeping::anEmptyMessageIsDiscardedAtOnce()
{
    m_bench->compose({});
    m_bench->press(u"Discard…"_s);
    QTRY_VERIFY(!m_bench->isOpen());
}

void tst_DraftKeeping::whatCannotBeKeptIsSaid_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<QString>("why");
    QTest::newRow("read-only") << false << u"it is read-only."_s;
    QTest::newRow("full disk") << true << u"there is no space left on the disk."_s;
}

void tst_DraftKeeping::whatCannotBeKeptIsSaid()
{
    QFETCH(const bool, isFull);
    QFETCH(const QString, why);
    m_bench->compose({});
    QVERIFY(m_bench->engine.drafts()); // the profile was in order when it was opened
    std::optional<FileSizeLimit> quota;
    if (isFull)
        quota.emplace(1);
    else
        m_bench->makeReadOnly();
    type(u"Hello"_s);
    QTRY_VERIFY(visible().contains(u"This message cannot be kept as a draft at the moment."_s));
    QVERIFY2(visible().contains(why), qPrintable(visible()));
    QVERIFY(!isSaved());
    QCOMPARE(m_bench->text(), u"Hello"_s);
}

void tst_DraftKeeping::itGoesOnTrying()
{
    m_bench->compose({});
    QVERIFY(m_bench->engine.drafts());
    m_bench->makeReadOnly();
    type(u"Hello"_s);
    QTRY_VERIFY(visible().contains(u"cannot be kept"_s));
    m_bench->makeReadOnly(false);
    type(u"!"_s);
    QTRY_VERIFY(isSaved());
    QVERIFY(!visible().contains(u"cannot be kept"_s));
    QCOMPARE(kept().text, u"Hello!"_s);
}

void tst_DraftKeeping::closingWhatCannotBeKeptAsks()
{
    m_bench->compose({});
    QVERIFY(m_bench->engine.drafts());
    m_bench->makeReadOnly();
    type(u"Hello"_s);
    QVERIFY(!m_bench->window->close());
    QVERIFY(visible().contains(u"Close this message without keeping it?"_s));
    QCOMPARE(mnemonicClashes(*m_bench->window), QStringList());
    m_bench->press(u"Keep Writing"_s);
    QCOMPARE(m_bench->text(), u"Hello"_s);
    QVERIFY(!m_bench->window->close());
    m_bench->press(u"Close"_s);
    QTRY_VERIFY(!m_bench->isOpen());
}

void tst_DraftKeeping::aChangedAttachmentIsNamed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("grown") << "123456"_ba << u"“plan.pdf” has grown since you attached it."_s;
    QTest::newRow("shrunk") << "1"_ba << u"“plan.pdf” has shrunk since you attached it."_s;
    QTest::newRow("gone") << QByteArray() << u"“plan.pdf” is gone since you attached it."_s;
}

void tst_DraftKeeping::aChangedAttachmentIsNamed()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, sentence);
    const QString plan = newFile(u"plan.pdf"_s, "12345");
    const StoredDraft draft{.attachments = {ChosenFile::look({.path = plan})}};
    if (octets.isEmpty())
        QVERIFY(QFile::remove(plan));
    else
        newFile(u"plan.pdf"_s, octets);
    m_bench->compose({});
    m_bench->window->openDraft(draft);
    QVERIFY(visible().contains(sentence));
    QCOMPARE(mnemonicClashes(*m_bench->window), QStringList());
    m_bench->press(u"Keep It"_s);
    QVERIFY(!visible().contains(sentence));
    QCOMPARE(kept().attachments, QList{ChosenFile::look({.path = plan})});
}

void tst_DraftKeeping::aChangedAttachmentCanBeRemoved()
{
    const QString plan = newFile(u"plan.pdf"_s, "12345");
    const QString table = newFile(u"table.csv"_s, "12345");
    const QString same = newFile(u"same.txt"_s, "12345");
    StoredDraft draft;
    for (const QString &path : {plan, same, table})
        draft.attachments += ChosenFile::look({.path = path});
    newFile(u"plan.pdf"_s, "1");
    newFile(u"table.csv"_s, "1");
    m_bench->compose({});
    m_bench->window->openDraft(draft);
    QVERIFY(visible().contains(u"“plan.pdf”"_s));
    m_bench->press(u"Remove It"_s);
    QVERIFY(visible().contains(u"“table.csv”"_s));
    m_bench->press(u"Remove It"_s);
    QVERIFY(!visibleButton(*m_bench->window, u"Remove It"_s));
    QCOMPARE(m_bench->window->findChild<ComposeForm *>()->attachments().paths(), QStringList{same});
}

void tst_DraftKeeping::aFormattedVersionGoesWhenTheTextChanges()
{
    m_bench->compose({});
    m_bench->window->openDraft({.text = u"Hello"_s, .html = u"<p>Hello</p>"_s});
    const auto &form = *m_bench->window->findChild<ComposeForm *>();
    QVERIFY(visible().contains(u"This message has a formatted version, too."_s));
    QCOMPARE(form.stored().html, u"<p>Hello</p>"_s);
    type(u"!"_s);
    QCOMPARE(form.stored().html, QString());
    QVERIFY(visible().contains(u"Only the text is sent, since you have changed it."_s));
    QCOMPARE(mnemonicClashes(*m_bench->window), QStringList());
}

void tst_DraftKeeping::aFormattedVersionComesBackWithTheTextThatItBelongsTo()
{
    m_bench->compose({});
    m_bench->window->openDraft({.text = u"Hello,\n\nAnn"_s, .html = u"<p>Hello, Ann</p>"_s});
    const auto &form = *m_bench->window->findChild<ComposeForm *>();
    type(u"!"_s);
    m_bench->press(u"Restore the Previous Text"_s);
    QCOMPARE(m_bench->text(), u"Hello,\n\nAnn"_s);
    QCOMPARE(form.stored().html, u"<p>Hello, Ann</p>"_s);
    QVERIFY(visible().contains(u"It goes along."_s));
    edit().undo(); // as any other change
    QCOMPARE(m_bench->text(), u"!Hello,\n\nAnn"_s);
    QVERIFY(visible().contains(u"Only the text is sent"_s));
    edit().undo();
    QCOMPARE(form.stored().html, u"<p>Hello, Ann</p>"_s);
}

/// A figure to look at, and a bound that only a mistake would break.
void tst_DraftKeeping::keepingALongTextTakesNoTime()
{
    StoredDraft draft{.text = QString(100'000, u'x')};
    draft.id = store().put(draft).value();
    QElapsedTimer clock;
    clock.start();
    constexpr int times = 50;
    for (int i = 0; i < times; ++i)
        QVERIFY(store().put(draft));
    qInfo("%.2f ms for 100 KB", double(clock.nsecsElapsed()) / 1e6 / times);
    QVERIFY(clock.elapsed() / times < 500);
}

void tst_DraftKeeping::aDraftOpensInOneWindow()
{
    Windows windows(m_bench->engine);
    const DraftId id = store().put({.to = u"ann@example.org"_s}).value();
    QVERIFY(store().close(id).value());
    windows.openDraft(id);
    windows.openDraft(id);
    QCOMPARE(messages().size(), 1);
    QCOMPARE(store().openOnes().value(), QList{id});
    windows.openDraft(id + 1); // there is none
    QCOMPARE(messages().size(), 1);
}

void tst_DraftKeeping::whatWasOpenIsRestored()
{
    const DraftId open =
        store().put({.account = u"Work"_s, .to = u"ann@example.org"_s, .text = u"Hello"_s}).value();
    const DraftId closed = store().put({.to = u"bob@example.org"_s}).value();
    QVERIFY(store().close(closed).value());
    Windows windows(m_bench->engine);
    windows.open({});
    QTRY_COMPARE(messages().size(), 1);
    ComposeWindow &window = *messages().first();
    QCOMPARE(window.draftId(), open);
    QVERIFY(visibleText(window).contains(u"Restored: this message was open when Sealpost ended."_s));
    QTest::keyClicks(&named<QPlainTextEdit>(window, u"Text of the message"_s), u"!"_s);
    QVERIFY(!visibleText(window).contains(u"Restored"_s));
    QVERIFY(window.close());
    QTRY_VERIFY(messages().isEmpty());
    windows.open({}); // a later start of the same program
    QTRY_VERIFY(messages().isEmpty());
}

void tst_DraftKeeping::aClosedMessageIsOfferedInTheMainWindow()
{
    Windows windows(m_bench->engine);
    windows.open({});
    windows.open({.seed = WindowBench::ready()});
    ComposeWindow &window = *messages().first();
    QTest::keyClicks(&named<QPlainTextEdit>(window, u"Text of the message"_s), u"More."_s);
    QVERIFY(window.close());
    QTRY_VERIFY(messages().isEmpty());
    MainWindow *main = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<MainWindow *>(top))
            main = found;
    QVERIFY(main && visibleText(*main).contains(u"Kept in Drafts."_s));
    visibleButton(*main, u"Open Again"_s)->click();
    QTRY_COMPARE(messages().size(), 1);
}

/// A program of its own writes without a pause and tells how much it has kept; then it is killed.
void tst_DraftKeeping::aProgramKilledWhileWritingLosesNothing()
{
    QProcess writer;
    QByteArrayList told;
    connect(&writer, &QProcess::readyReadStandardOutput, this,
            [&] { told += writer.readAllStandardOutput().split('\n'); });
    writer.start(QStringLiteral(SEALPOST_DRAFT_WRITER), {m_bench->folder.path()});
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 10, 20000);
    writer.kill();
    QTRY_COMPARE(writer.state(), QProcess::NotRunning);
    told.removeAll(QByteArray());

    Windows windows(m_bench->engine);
    windows.open({});
    QTRY_COMPARE(messages().size(), 1);
    const QString text = named<QPlainTextEdit>(*messages().first(), u"Text of the message"_s).toPlainText();
    QVERIFY(text.startsWith(u"word 1 word 2 "_s));
    QVERIFY2(text.size() >= told.last().toInt(), told.last().constData());
}

QTEST_MAIN(tst_DraftKeeping)
#include "tst_DraftKeeping.moc"
