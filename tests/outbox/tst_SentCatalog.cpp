#include "outbox/SentCatalog.h"

#include "outbox/SentBench.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Test;
using namespace Qt::StringLiterals;

class tst_SentCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderThatIsNotThereIsEmpty();
    void aMessageIsReadAsItWasKept();
    void whatComesAndGoesIsTold();
    void theNewestComeFirst();
    void whatOthersWroteIsReadAsFarAsItMakesSense();
    void aChangeInTheFolderIsSeenByItself();
    void tenThousandAreReadInLots();

private:
    QString path() const { return m_folder->filePath(u"Sent"_s); }
    void store(const QString &name, const QByteArray &octets) const
    {
        QVERIFY(QDir().mkpath(path() + u"/cur"_s) && QDir().mkpath(path() + u"/new"_s));
        QVERIFY(put(path() + u'/' + name, octets));
    }
    static QStringList subjects(const QSignalSpy &added)
    {
        QStringList all;
        for (const QList<QVariant> &emission : added) {
            for (const SentMessage &message : emission[0].value<QList<SentMessage>>())
                all += message.subject;
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SentCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SentCatalog::aFolderThatIsNotThereIsEmpty()
{
    SentCatalog catalog(path());
    QSignalSpy added(&catalog, &SentCatalog::added);
    QSignalSpy refreshed(&catalog, &SentCatalog::refreshed);
    catalog.refresh();
    QVERIFY(refreshed.wait());
    QVERIFY(added.isEmpty());
}

void tst_SentCatalog::aMessageIsReadAsItWasKept()
{
    SentBench bench;
    Draft draft = smallDraft(u"text"_s);
    draft.subject = u"Grüße, \"alle\""_s;
    draft.to = {mailbox(u"\"Ünïcode, Ann\" <ann@example.org>"_s)};
    draft.bcc = {mailbox(u"eve@bücher.example"_s)};
    const Entry entry = bench.sent(draft);
    SentFolder sent(bench.sentPath());
    QSignalSpy kept(&sent, &SentFolder::kept);
    sent.keep(SentCopy::of(entry, bench.spool));
    QVERIFY(kept.wait());

    const auto message = readSentMessage(bench.sentPath(), u"cur/"_s + bench.copies().first());
    QVERIFY(message.has_value());
    QCOMPARE(message->subject, draft.subject);
    QCOMPARE(message->recipients, draft.to + draft.bcc);
    QCOMPARE(message->messageId, entry.submission.message.messageId);
    QCOMPARE(message->date, StoppedClock().now());
    QCOMPARE(message->level, std::optional(Level::Verified));
    QCOMPARE(message->rung, std::optional(Encryption::ImplicitTls));
}

void tst_SentCatalog::whatComesAndGoesIsTold()
{
    store(u"cur/1.a:2,S"_s, "Subject: one\n\n");
    SentCatalog catalog(path());
    QSignalSpy added(&catalog, &SentCatalog::added);
    QSignalSpy removed(&catalog, &SentCatalog::removed);
    QSignalSpy refreshed(&catalog, &SentCatalog::refreshed);
    catalog.refresh();
    QVERIFY(refreshed.wait());
    QCOMPARE(subjects(added), QStringList{u"one"_s});
    added.clear();
    QVERIFY(QFile::remove(path() + u"/cur/1.a:2,S"_s));
    store(u"new/2.b"_s, "Subject: two\n\n");
    catalog.refresh();
    QTRY_COMPARE(subjects(added), QStringList{u"two"_s});
    QCOMPARE(removed[0][0].value<QSet<QString>>(), QSet<QString>{u"cur/1.a:2,S"_s});
}

void tst_SentCatalog::theNewestComeFirst()
{
    for (const QString &second : {u"2"_s, u"3"_s, u"1"_s})
        store(u"cur/176400000%1.x:2,S"_s.arg(second), "Subject: " + second.toLatin1() + "\n\n");
    SentCatalog catalog(path());
    QSignalSpy added(&catalog, &SentCatalog::added);
    catalog.refresh();
    QVERIFY(added.wait());
    QCOMPARE(subjects(added), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
}

void tst_SentCatalog::whatOthersWroteIsReadAsFarAsItMakesSense()
{
    store(u"cur/1.a:2,S"_s, "no header at all");
    store(u"cur/2.b:2,S"_s, QByteArray());
    store(u"cur/3.c:2,S"_s, "Subject: =?utf-8?Q?a=0Ab?=\r\nTo: nobody at all\r\nDate: yesterday\r\n\r\n");
    store(u"cur/.hidden"_s, "Subject: no message\n\n");
    SentCatalog catalog(path());
    QSignalSpy added(&catalog, &SentCatalog::added);
    catalog.refresh();
    QVERIFY(added.wait());
    const auto messages = added[0][0].value<QList<SentMessage>>();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].subject, u"a b"_s);
    QVERIFY(messages[0].recipients.isEmpty());
    QVERIFY(!messages[0].date.isValid());
}

void tst_SentCatalog::aChangeInTheFolderIsSeenByItself()
{
    SentCatalog catalog(path());
    QSignalSpy added(&catalog, &SentCatalog::added);
    QSignalSpy refreshed(&catalog, &SentCatalog::refreshed);
    catalog.refresh();
    QVERIFY(refreshed.wait());
    store(u"cur/1.a:2,S"_s, "Subject: one\n\n");
    QTRY_COMPARE(subjects(added), QStringList{u"one"_s});
}

void tst_SentCatalog::tenThousandAreReadInLots()
{
    constexpr int many = 10'000;
    for (int i = 0; i < many; ++i)
        store(
            u"cur/%1.x:2,S"_s.arg(1'764'000'000 + i),
            "Bcc: eve@example.org\nFrom: me@example.org\nTo: \"Ann\" <ann@example.org>\nSubject: "
            "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nDate: Tue, 24 Nov 2026 11:03:29 +0200\nMessage-ID: <1@example.org>\n\n");
    SentCatalog catalog(path());
    QSignalSpy added(&catalog, &SentCatalog::added);
    QSignalSpy refreshed(&catalog, &SentCatalog::refreshed);
    QElapsedTimer clock;
    clock.start();
    catalog.refresh();
    QVERIFY(added.wait());
    const qint64 first = clock.elapsed();
    QVERIFY(refreshed.wait(30'000));
    const qint64 all = clock.restart();
    catalog.refresh();
    QVERIFY(refreshed.wait());
    qInfo("first lot after %lld ms, all after %lld ms, again %lld ms", first, all, clock.elapsed());
    QCOMPARE(subjects(added).size(), many);
    QCOMPARE(added[0][0].value<QList<SentMessage>>().size(), SentCatalog::lot);
}

QTEST_GUILESS_MAIN(tst_SentCatalog)
#include "tst_SentCatalog.moc"
