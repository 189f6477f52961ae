#include "outbox/Spool.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Spool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNameIsNeverGivenTwice();
    void aMessageIsMovedAndItsEnvelopeLiesBeside();
    void whatIsNotThereIsNotKept();
    void whereItCannotBeNothingIsLeft();
    void aFileGoesOnceAndItsEnvelopeWithIt();
    void onlyMessagesAreNamed();
    void aSpoolMayGoWhileItKeeps();

private:
    QString written(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("octets") != 6)
            qFatal("not written");
        return file.fileName();
    }
    QString spoolFolder() const
    {
        QDir(m_folder->path()).mkdir(u"spool"_s);
        return m_folder->filePath(u"spool"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Spool::aNameIsNeverGivenTwice()
{
    const Spool spool(spoolFolder());
    QVERIFY(spool.newName() != spool.newName());
}

void tst_Spool::aMessageIsMovedAndItsEnvelopeLiesBeside()
{
    Spool spool(spoolFolder());
    const QString source = written(u"draft"_s);
    QSignalSpy kept(&spool, &Spool::kept);
    spool.keep(u"1.eml"_s, source, "{}");
    QVERIFY(kept.isEmpty()); // never before the call has returned
    QVERIFY(kept.wait());
    QCOMPARE(kept[0][0].toString(), u"1.eml"_s);
    QVERIFY(!QFile::exists(source));
    QVERIFY(QFile::exists(spool.path(u"1.eml"_s)));
    QCOMPARE(spool.envelope(u"1.eml"_s), "{}"_ba);
    QVERIFY(spool.keptAt(u"1.eml"_s).isValid());
    QCOMPARE(QFile::permissions(spool.path(u"1.envelope"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void tst_Spool::whatIsNotThereIsNotKept()
{
    Spool spool(spoolFolder());
    QSignalSpy refused(&spool, &Spool::notKept);
    spool.keep(u"gone.eml"_s, m_folder->filePath(u"nowhere"_s), "{}");
    QVERIFY(refused.wait());
    QCOMPARE(refused[0][1].value<StoreFailure>().kind, StoreFailure::Kind::CannotOpen);
    QVERIFY(QDir(spoolFolder()).isEmpty());
    QVERIFY(!spool.keptAt(u"gone.eml"_s).isValid());
}

void tst_Spool::whereItCannotBeNothingIsLeft()
{
    Spool spool(m_folder->filePath(u"no such folder"_s));
    const QString source = written(u"draft"_s);
    QSignalSpy refused(&spool, &Spool::notKept);
    spool.keep(u"1.eml"_s, source, "{}");
    QVERIFY(refused.wait());
    QVERIFY(QFile::exists(source));
    QVERIFY(spool.names().isEmpty());
}

void tst_Spool::aFileGoesOnceAndItsEnvelopeWithIt()
{
    Spool spool(spoolFolder());
    QSignalSpy kept(&spool, &Spool::kept);
    spool.keep(u"2.eml"_s, written(u"draft"_s), "{}");
    QVERIFY(kept.wait());
    QVERIFY(spool.remove(u"2.eml"_s));
    QVERIFY(QDir(spoolFolder()).isEmpty());
    QVERIFY(spool.remove(u"2.eml"_s)); // it is gone, which is what was wanted
}

void tst_Spool::onlyMessagesAreNamed()
{
    const Spool spool(m_folder->path());
    written(u"b.eml"_s);
    written(u"a.eml"_s);
    written(u"a.envelope"_s);
    QCOMPARE(spool.names(), (QStringList{u"a.eml"_s, u"b.eml"_s}));
}

void tst_Spool::aSpoolMayGoWhileItKeeps()
{
    auto spool = std::make_unique<Spool>(spoolFolder());
    spool->keep(u"3.eml"_s, written(u"draft"_s), "{}");
    spool.reset();
    Spool other(spoolFolder());
    QSignalSpy kept(&other, &Spool::kept);
    other.keep(u"4.eml"_s, written(u"another"_s), "{}");
    QVERIFY(kept.wait());
}

QTEST_GUILESS_MAIN(tst_Spool)
#include "tst_Spool.moc"
