#include "ui/outbox/PostNotices.h"

#include "accounts/Profile.h"
#include "outbox/Entries.h"
#include "ui/MainWindow.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/Windows.h"
#include "ui/outbox/PostOffice.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// What the main window says of the outbox unasked.
class tst_PostNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_windows.reset(); }

    void aTimeThatPassedIsSaid();
    void aMessageWithoutARecordIsSaidAndShown();
    void aDamagedDatabaseIsSaid();
    void aDiskThatFailsIsSaidUntilItTakesAgain();
    void aCopyThatCannotBeKeptIsSaid();
    void whatWasSaidWithoutAWindowIsSaidWhenThereIsOne();

private:
    Entry enqueue(const QDateTime &time);
    void open();
    [[nodiscard]] bool isOutboxEmpty() { return m_bench->engine.post().value()->store().list()->isEmpty(); }
    [[nodiscard]] static MainWindow &main();
    [[nodiscard]] static bool says(const QString &words) { return visibleText(main()).contains(words); }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<Windows> m_windows;
};

void tst_PostNotices::init()
{
    m_windows.reset();
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
}

/// A message in the outbox, while nobody delivers yet.
Entry tst_PostNotices::enqueue(const QDateTime &time)
{
    PostOffice &post = *m_bench->engine.post().value();
    const QString path = m_bench->engine.temporary().path().value() + u"/one.eml"_s;
    QFile message(path);
    const QByteArray octets = "Subject: Plans\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n";
    if (!message.open(QIODevice::WriteOnly) || message.write(octets) != octets.size())
        qFatal("no message");
    message.close();
    const Account account = m_bench->work();
    const Envelope envelope = *Envelope::make(account.identity.address, {address(u"ann@example.org"_s)});
    QSignalSpy enqueued(&post.intake(), &Intake::enqueued);
    post.intake().enqueue({account, {envelope, {path, octets.size(), "<1@example.org>"}}, u"Plans"_s, time});
    if (!enqueued.wait())
        qFatal("not enqueued");
    return post.store().entry(enqueued.first().last().toLongLong())->value();
}

void tst_PostNotices::open()
{
    m_windows = std::make_unique<Windows>(m_bench->engine);
    m_windows->open({});
}

MainWindow &tst_PostNotices::main()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<MainWindow *>(window); found && found->isVisible())
            return *found;
    qFatal("no main window");
}

void tst_PostNotices::aTimeThatPassedIsSaid()
{
    enqueue(QDateTime::currentDateTime().addDays(-1));
    open();
    QTRY_VERIFY(says(u"passed while Sealpost was not running"_s));
    QTRY_VERIFY(isOutboxEmpty());
    visibleButton(main(), u"Got It"_s)->click();
    QVERIFY(!says(u"passed while Sealpost was not running"_s));
}

void tst_PostNotices::aMessageWithoutARecordIsSaidAndShown()
{
    const Entry entry = enqueue(QDateTime::currentDateTime().addDays(1));
    PostOffice &post = *m_bench->engine.post().value();
    QFile file(post.path(entry).replace(u".eml"_s, u".envelope"_s));
    QVERIFY(post.store().remove(entry.id).value_or(false));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    open();
    QTRY_VERIFY(says(u"of which nothing is recorded"_s));
    visibleButton(main(), u"Show in Outbox"_s)->click();
    QVERIFY(says(u"Nobody can know whether the server took it"_s));
}

void tst_PostNotices::aDamagedDatabaseIsSaid()
{
    QFile database(m_bench->engine.profile().databaseFile());
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(8192, 'x'));
    database.close();
    open();
    QTRY_VERIFY(says(u"The profile's database was damaged."_s));
}

void tst_PostNotices::aDiskThatFailsIsSaidUntilItTakesAgain()
{
    enqueue(QDateTime::currentDateTime().addMSecs(300));
    open();
    m_bench->makeReadOnly();
    QTRY_VERIFY(says(u"none is lost"_s));
    m_bench->makeReadOnly(false);
    QTRY_VERIFY(isOutboxEmpty());
    QTRY_VERIFY(!says(u"none is lost"_s));
}

void tst_PostNotices::aCopyThatCannotBeKeptIsSaid()
{
    QFile inTheWay(m_bench->engine.profile().sentFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    enqueue(QDateTime::currentDateTime().addMSecs(100));
    open();
    QTRY_VERIFY(says(u"no copy of it could be kept"_s));
    QCOMPARE(m_bench->server.last().messages.size(), 1);
}

void tst_PostNotices::whatWasSaidWithoutAWindowIsSaidWhenThereIsOne()
{
    enqueue(QDateTime::currentDateTime().addDays(-1));
    m_windows = std::make_unique<Windows>(m_bench->engine);
    m_windows->open({.seed = WindowBench::ready()}); // a message, and no main window
    QTRY_VERIFY(isOutboxEmpty());
    m_windows->open({});
    QVERIFY(says(u"passed while Sealpost was not running"_s));
}

QTEST_MAIN(tst_PostNotices)
#include "tst_PostNotices.moc"
