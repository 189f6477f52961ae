#include "ui/Engine.h"
#include "ui/WindowParts.h"
#include "ui/drafts/DraftsView.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_DraftsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutDraftsItSaysWhatComesHere();
    void eachDraftHasItsLine();
    void enterOpens();
    void deleteDiscardsAndUndoBringsBack_data();
    void deleteDiscardsAndUndoBringsBack();
    void whatAWindowShowsIsNotDiscarded();
    void theListFollowsWhatIsKept();
    void aClosedDraftIsOfferedAgain();
    void everythingHasANameAndAKeyOfItsOwn();

private:
    DraftId put(const QString &to, const QString &subject = {}, const QString &text = {});
    DraftId putClosed(const QString &to);
    [[nodiscard]] DraftStore &store() { return **m_engine->drafts(); }
    [[nodiscard]] QTreeView &list() { return *m_view->findChild<QTreeView *>(); }
    [[nodiscard]] QString cell(int row, int column) { return list().model()->index(row, column).data().toString(); }
    void show();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<DraftsView> m_view;
    int m_puts = 0;
};

void tst_DraftsView::init()
{
    m_view.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<Engine>(*Profile::open(m_folder->path()));
}

DraftId tst_DraftsView::put(const QString &to, const QString &subject, const QString &text)
{
    const QDateTime kept = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).addSecs(++m_puts);
    return store().put({.to = to, .subject = subject, .text = text, .kept = kept}).value();
}

DraftId tst_DraftsView::putClosed(const QString &to)
{
    const DraftId id = put(to);
    if (!store().close(id).value())
        qFatal("not closed");
    return id;
}

void tst_DraftsView::show()
{
    m_view = std::make_unique<DraftsView>(store());
    m_view->show();
    m_view->activateWindow();
    list().setFocus();
}

void tst_DraftsView::withoutDraftsItSaysWhatComesHere()
{
    show();
    QCOMPARE(m_view->count(), 0);
    QVERIFY(visibleText(*m_view).contains(u"No drafts."_s));
    QVERIFY(!list().isVisible());
}

void tst_DraftsView::eachDraftHasItsLine()
{
    putClosed({});
    put(u"ann@example.org"_s, u"Note G"_s, u"The table\nis done.\u202e"_s);
    show();
    QCOMPARE(m_view->count(), 2);
    QCOMPARE(cell(0, DraftsModel::Recipients), u"ann@example.org"_s);
    QCOMPARE(cell(0, DraftsModel::Subject), u"Note G – The table is done.\ufffd"_s);
    QCOMPARE(cell(0, DraftsModel::Kept), u"being written"_s);
    QCOMPARE(cell(1, DraftsModel::Recipients), u"(nobody yet)"_s);
    QCOMPARE(cell(1, DraftsModel::Subject), u"(nothing written yet)"_s);
    QVERIFY(!cell(1, DraftsModel::Kept).isEmpty());
}

void tst_DraftsView::enterOpens()
{
    const DraftId id = putClosed(u"ann@example.org"_s);
    show();
    QSignalSpy wanted(m_view.get(), &DraftsView::openWanted);
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<DraftId>(), id);
}

void tst_DraftsView::deleteDiscardsAndUndoBringsBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+Z") << true;
    QTest::newRow("the button") << false;
}

void tst_DraftsView::deleteDiscardsAndUndoBringsBack()
{
    QFETCH(const bool, byKey);
    for (const QString &to : {u"ann@example.org"_s, u"bob@example.org"_s, u"eve@example.org"_s})
        putClosed(to);
    show();
    QTRY_VERIFY(m_view->isActiveWindow());
    QSignalSpy counts(m_view.get(), &DraftsView::countChanged);
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(m_view->count(), 2);
    QCOMPARE(counts.last().first().toInt(), 2);
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(visibleText(*m_view).contains(u"discarded."_s));
    if (byKey)
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    else
        visibleButton(*m_view, u"Undo"_s)->click();
    QCOMPARE(m_view->count(), 3);
    QVERIFY(!visibleButton(*m_view, u"Undo"_s));
}

void tst_DraftsView::whatAWindowShowsIsNotDiscarded()
{
    put(u"ann@example.org"_s);
    show();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(m_view->count(), 1);
}

void tst_DraftsView::theListFollowsWhatIsKept()
{
    const DraftId first = putClosed(u"ann@example.org"_s);
    show();
    list().setCurrentIndex(list().model()->index(0, 0));
    put(u"bob@example.org"_s);
    QCOMPARE(m_view->count(), 2);
    QCOMPARE(list().currentIndex().row(), 1); // still Ann's
    QVERIFY(store().remove(first));
    QCOMPARE(cell(0, DraftsModel::Recipients), u"bob@example.org"_s);
}

void tst_DraftsView::aClosedDraftIsOfferedAgain()
{
    const DraftId id = putClosed(u"ann@example.org"_s);
    show();
    QSignalSpy wanted(m_view.get(), &DraftsView::openWanted);
    m_view->tellKept(id);
    QVERIFY(visibleText(*m_view).contains(u"Kept in Drafts."_s));
    visibleButton(*m_view, u"Open Again"_s)->click();
    QCOMPARE(wanted.size(), 1);
    m_view->tellKept(id);
    visibleButton(*m_view, u"Discard"_s)->click();
    QCOMPARE(m_view->count(), 0);
    visibleButton(*m_view, u"Undo"_s)->click();
    QCOMPARE(m_view->count(), 1);
}

void tst_DraftsView::everythingHasANameAndAKeyOfItsOwn()
{
    m_view = std::make_unique<DraftsView>(store());
    m_view->tellKept(putClosed(u"ann@example.org"_s));
    m_view->show();
    QCOMPARE(unnamed(*m_view), QStringList());
    QCOMPARE(mnemonicClashes(*m_view), QStringList());
}

QTEST_MAIN(tst_DraftsView)
#include "tst_DraftsView.moc"
