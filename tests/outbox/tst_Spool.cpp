#include "outbox/Spool.h"

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
    void aNameIsNeverGivenTwice();
    void whatIsWrittenCanBeSecured();
    void whatIsNotThereCannotBeSecured();
    void aFileGoesOnce();
    void onlyMessagesAreNamed();
    void aSpoolMayGoWhileItSecures();

private:
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("octets");
    }

    QTemporaryDir m_folder;
};

void tst_Spool::aNameIsNeverGivenTwice()
{
    const Spool spool(m_folder.path());
    QVERIFY(spool.newName() != spool.newName());
}

void tst_Spool::whatIsWrittenCanBeSecured()
{
    Spool spool(m_folder.path());
    write(spool.path(u"1.eml"_s));
    QSignalSpy secured(&spool, &Spool::secured);
    spool.secure(u"1.eml"_s);
    QVERIFY(secured.isEmpty()); // never before the call has returned
    QVERIFY(secured.wait());
    QCOMPARE(secured.size(), 1);
    QCOMPARE(secured[0][0].toString(), u"1.eml"_s);
}

void tst_Spool::whatIsNotThereCannotBeSecured()
{
    Spool spool(m_folder.path());
    QSignalSpy refused(&spool, &Spool::notSecured);
    spool.secure(u"gone.eml"_s);
    QVERIFY(refused.wait());
    QCOMPARE(refused[0][1].value<StoreFailure>().kind, StoreFailure::Kind::CannotOpen);
}

void tst_Spool::aFileGoesOnce()
{
    Spool spool(m_folder.path());
    write(spool.path(u"2.eml"_s));
    QVERIFY(spool.remove(u"2.eml"_s));
    QVERIFY(!QFile::exists(spool.path(u"2.eml"_s)));
    QVERIFY(spool.remove(u"2.eml"_s)); // it is gone, which is what was wanted
}

void tst_Spool::onlyMessagesAreNamed()
{
    QTemporaryDir folder;
    const Spool spool(folder.path());
    write(spool.path(u"b.eml"_s));
    write(spool.path(u"a.eml"_s));
    write(spool.path(u"lock"_s));
    QCOMPARE(spool.names(), (QStringList{u"a.eml"_s, u"b.eml"_s}));
}

void tst_Spool::aSpoolMayGoWhileItSecures()
{
    auto spool = std::make_unique<Spool>(m_folder.path());
    write(spool->path(u"3.eml"_s));
    spool->secure(u"3.eml"_s);
    spool.reset();
    Spool other(m_folder.path());
    QSignalSpy secured(&other, &Spool::secured);
    other.secure(u"3.eml"_s);
    QVERIFY(secured.wait());
}

QTEST_GUILESS_MAIN(tst_Spool)
#include "tst_Spool.moc"
