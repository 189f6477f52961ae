#include "accounts/SettingsStore.h"
#include "ui/WindowParts.h"
#include "ui/sent/SentDetails.h"
#include "ui/sent/SentView.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_SentView : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void init();
    void whereNothingIsItSaysWhatComesHere();
    void withoutCopiesItSaysSo();
    void theLatestStandsFirst();
    void whatComesAndGoesIsFollowed();
    void detailsAreShownOfTheChosenOne();
    void enterOpensWithTheDesktopsReader();
    void aCopyCanBeSaved();
    void aSubjectBecomesAFileName_data();
    void aSubjectBecomesAFileName();
    void everythingHasAName();

private:
    void put(int second, const QString &subject, const QByteArray &more = {})
    {
        QVERIFY(QDir().mkpath(path() + u"/cur"_s));
        QFile file(path() + u"/cur/%1.x:2,S"_s.arg(1'764'000'000 + second));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(more + "To: \"Ann\" <ann@example.org>, bob@example.org\nSubject: " + subject.toUtf8() +
                   "\nDate: Tue, 24 Nov 2026 11:03:" + QByteArray::number(10 + second) +
                   " +0000\nMessage-ID: <1@example.org>\n\ntext\n");
    }
    QString path() const { return m_folder->filePath(u"Sent"_s); }
    QTreeView &list() { return *m_view->findChild<QTreeView *>(); }
    QString cell(int row, int column) { return list().model()->index(row, column).data().toString(); }
    void show()
    {
        m_catalog = std::make_unique<SentCatalog>(path());
        m_view = std::make_unique<SentView>(*m_catalog, *m_settings, m_folder->path());
        QSignalSpy refreshed(m_catalog.get(), &SentCatalog::refreshed);
        m_view->show();
        QVERIFY(refreshed.wait());
    }

    QUrl m_opened;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<SentCatalog> m_catalog;
    std::unique_ptr<SentView> m_view;
};

void tst_SentView::init()
{
    m_view.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<SettingsStore>(m_folder->path());
    m_opened.clear();
}

void tst_SentView::whereNothingIsItSaysWhatComesHere()
{
    show();
    QCOMPARE(m_view->count(), 0);
    QVERIFY(visibleText(*m_view).contains(u"Nothing sent yet."_s));
    QVERIFY(!list().isVisible());
}

void tst_SentView::withoutCopiesItSaysSo()
{
    QVERIFY(m_settings->save({.sentCopy = false}));
    show();
    QVERIFY(visibleText(*m_view).contains(u"keep no copies"_s));
}

void tst_SentView::theLatestStandsFirst()
{
    put(1, u"first"_s);
    put(2, u"second\u202e"_s);
    show();
    QCOMPARE(m_view->count(), 2);
    QCOMPARE(cell(0, SentModel::Subject), u"second\ufffd"_s);
    QCOMPARE(cell(1, SentModel::Subject), u"first"_s);
    QCOMPARE(cell(0, SentModel::Recipients), u"Ann, bob@example.org"_s);
    QVERIFY(!cell(0, SentModel::Date).isEmpty());
}

void tst_SentView::whatComesAndGoesIsFollowed()
{
    put(1, u"first"_s);
    put(5, u"fifth"_s);
    show();
    QSignalSpy counts(m_view.get(), &SentView::countChanged);
    put(3, u"third"_s);
    QTRY_COMPARE(m_view->count(), 3);
    QCOMPARE(counts.last().first().toInt(), 3);
    QCOMPARE(cell(1, SentModel::Subject), u"third"_s);
    QVERIFY(QFile::remove(m_view->pathOf(0)));
    QTRY_COMPARE(m_view->count(), 2);
    QCOMPARE(cell(0, SentModel::Subject), u"third"_s);
}

void tst_SentView::detailsAreShownOfTheChosenOne()
{
    put(1, u"first"_s, "X-Sealpost-Seal: verified smtps\nBcc: eve@example.org\n");
    show();
    list().setCurrentIndex(list().model()->index(0, 0));
    const QString shown = visibleText(*m_view);
    QVERIFY2(shown.contains(u"To: Ann <ann@example.org>, bob@example.org, eve@example.org"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Seal: Verified (SMTPS)"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"<1@example.org>"_s), qPrintable(shown));
}

void tst_SentView::enterOpensWithTheDesktopsReader()
{
    put(1, u"Plans: May/June"_s);
    show();
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_folder->filePath(u"Plans- May-June.eml"_s)));
    QVERIFY(QFile::exists(m_opened.toLocalFile()));
    QVERIFY(QFile::remove(m_view->pathOf(0)));
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(visibleText(*m_view).contains(u"cannot be opened"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void tst_SentView::aCopyCanBeSaved()
{
    put(1, u"Plans"_s);
    show();
    list().setCurrentIndex(list().model()->index(0, 0));
    for (QAction *action : list().actions()) {
        if (action->shortcut() == QKeySequence::SaveAs)
            action->trigger();
    }
    auto *dialog = m_view->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString target = m_folder->filePath(u"saved.eml"_s);
    Q_EMIT dialog->fileSelected(target);
    QTRY_VERIFY(QFile::exists(target));
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"none/saved.eml"_s));
    QTRY_VERIFY(visibleText(*m_view).contains(u"could not be written"_s));
}

void tst_SentView::aSubjectBecomesAFileName_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Plans for May"_s << u"Plans for May.eml"_s;
    QTest::newRow("none") << QString() << u"Message.eml"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"-..-etc-passwd.eml"_s;
    QTest::newRow("signs") << u"a:b*c?\"d\""_s << u"a-b-c--d-.eml"_s;
    QTest::newRow("dots") << u"..."_s << u"Message.eml"_s;
}

void tst_SentView::aSubjectBecomesAFileName()
{
    QFETCH(QString, subject);
    SentMessage message;
    message.subject = subject;
    QTEST(fileNameFor(message), "name");
}

void tst_SentView::everythingHasAName()
{
    put(1, u"first"_s);
    show();
    list().setCurrentIndex(list().model()->index(0, 0));
    m_view->tell(u"A copy could not be made."_s);
    QCOMPARE(unnamed(*m_view), QStringList());
    QCOMPARE(mnemonicClashes(*m_view), QStringList());
    QCOMPARE(labelsWithMarkup(*m_view), QStringList());
}

QTEST_MAIN(tst_SentView)
#include "tst_SentView.moc"
