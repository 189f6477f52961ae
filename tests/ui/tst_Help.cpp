#include "ui/MainWindow.h"
#include "ui/WindowBench.h"
#include "ui/help/HelpPage.h"
#include "ui/help/HelpWindow.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// Of the first link of the page that is shown.
QColor linkColour(const HelpWindow &window)
{
    const QTextDocument &page = *window.findChild<QTextBrowser *>()->document();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QTextCharFormat format = part.fragment().charFormat(); format.isAnchor())
                return format.foreground().color();
    return {};
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThere_data() { pages(); }
    void everyPageIsThere();
    void everyLinkLeadsToAPage_data();
    void everyLinkLeadsToAPage();
    void theIndexNamesEveryPage();
    void theKeyOpensThePageOfWhatIsSeen();
    void itsLinksAreFollowedByTheKeyboard();
    void itsLinksCanBeReadInNewColoursToo();
    void thereIsOneWindowOfHelp();

private:
    static void pages();
    [[nodiscard]] static HelpWindow *help();
    [[nodiscard]] static QString title();
};

void tst_Help::pages()
{
    QTest::addColumn<HelpPage>("page");
    for (int page = 0; page < helpPages; ++page)
        QTest::newRow(qPrintable(fileNameOf(HelpPage(page)))) << HelpPage(page);
}

HelpWindow *tst_Help::help()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
            return help;
    return nullptr;
}

QString tst_Help::title()
{
    return help() ? help()->findChild<QTextBrowser *>()->toPlainText().section(u'\n', 0, 0) : QString();
}

void tst_Help::everyPageIsThere()
{
    QFETCH(const HelpPage, page);
    HelpWindow window;
    window.showPage(page);
    const QString text = window.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(text.size() > 400);
    QVERIFY(!text.contains("!["_L1) && !text.contains(QChar::ObjectReplacementCharacter)); // no broken picture
}

void tst_Help::everyLinkLeadsToAPage_data()
{
    QTest::addColumn<QString>("path");
    const QDir guide(QStringLiteral(SEALPOST_SOURCE_DIR "/docs/guide"));
    for (const QString &language : guide.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &page : QDir(guide.filePath(language)).entryList({u"*.md"_s}))
            QTest::newRow(qPrintable(language + u'/' + page)) << guide.filePath(language + u'/' + page);
}

void tst_Help::everyLinkLeadsToAPage()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith("# "_L1));
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const QString target = QDir(QFileInfo(path).path()).filePath(match.next().captured(1));
        QVERIFY2(QFileInfo::exists(target), qPrintable(target));
    }
}

void tst_Help::theIndexNamesEveryPage()
{
    const QString index = guideText(fileNameOf(HelpPage::Index));
    for (int page = 1; page < helpPages; ++page)
        QVERIFY2(index.contains(u'(' + fileNameOf(HelpPage(page)) + u')'), qPrintable(fileNameOf(HelpPage(page))));
}

void tst_Help::theKeyOpensThePageOfWhatIsSeen()
{
    WindowBench bench;
    MainWindow first(bench.engine, bench.room);
    first.setAttribute(Qt::WA_DeleteOnClose, false);
    first.show();
    first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTest::keyClick(&first, Qt::Key_F1);
    QTRY_COMPARE(title(), u"First steps"_s);
    help()->close();
    bench.save(bench.work());
    first.reload();
    first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTest::keyClick(&first, Qt::Key_F1);
    QTRY_COMPARE(title(), u"Accounts"_s);
}

void tst_Help::itsLinksAreFollowedByTheKeyboard()
{
    HelpWindow window;
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.showPage(HelpPage::Index);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *text = window.findChild<QTextBrowser *>();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(title(), u"First steps"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(title() != "First steps"_L1);
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(!window.isVisible());
}

void tst_Help::itsLinksCanBeReadInNewColoursToo()
{
    HelpWindow window;
    window.showPage(HelpPage::Index);
    window.show();
    const QColor before = linkColour(window);
    QPalette theme = QApplication::palette();
    theme.setColor(QPalette::Link, QColor(0x6c, 0xb6, 0xff));
    QApplication::setPalette(theme);
    QCoreApplication::sendPostedEvents();
    QVERIFY(linkColour(window) != before);
    QCOMPARE(linkColour(window), QColor(0x6c, 0xb6, 0xff));
}

void tst_Help::thereIsOneWindowOfHelp()
{
    QWidget one;
    QWidget other;
    one.show();
    other.show();
    HelpWindow::open(HelpPage::Seal, &one);
    HelpWindow::open(HelpPage::Outbox, &other);
    int shown = 0;
    for (QWidget *window : QApplication::topLevelWidgets())
        shown += qobject_cast<HelpWindow *>(window) && window->isVisible() ? 1 : 0;
    QCOMPARE(shown, 1);
    QCOMPARE(title(), u"The outbox"_s);
}

QTEST_MAIN(tst_Help)
#include "tst_Help.moc"
