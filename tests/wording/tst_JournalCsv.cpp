#include "wording/JournalCsv.h"
#include "wording/JournalJson.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray heading = "time,event,account,host,spki_sha256,certificate_sha256,reason\r\n";

JournalEntry lowered(const QString &reason)
{
    return {.time = QDateTime({2026, 11, 28}, {9, 30}, QTimeZone(3600)),
            .event = JournalEntry::Event::FloorLowered,
            .account = u"Work"_s,
            .host = u"mail.example.org"_s,
            .reason = reason};
}

QByteArray lastCell(const QString &reason)
{
    const QByteArray row = Wording::journalCsv({lowered(reason)}).sliced(heading.size());
    return row.sliced(QByteArray("2026-11-28T08:30:00Z,floor-lowered,Work,mail.example.org,,,").size());
}

} // namespace

class tst_JournalCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalHasItsNamesOnly();
    void aRowSaysWhatTheJsonSays();
    void aCellIsQuotedWhereItMustBe_data();
    void aCellIsQuotedWhereItMustBe();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
};

void tst_JournalCsv::anEmptyJournalHasItsNamesOnly()
{
    QCOMPARE(Wording::journalCsv({}), heading);
}

void tst_JournalCsv::aRowSaysWhatTheJsonSays()
{
    JournalEntry entry = lowered(u"moved house"_s);
    entry.spkiSha256 = Fingerprint::of("key");
    const QJsonObject json = Wording::journalJson({entry}).first().toObject();
    QCOMPARE(json[u"time"_s], u"2026-11-28T08:30:00Z"_s);
    QVERIFY(json[u"certificate_sha256"_s].isNull());
    const QString row = QString::fromUtf8(Wording::journalCsv({entry}).sliced(heading.size())).trimmed();
    QStringList texts;
    for (const QString &field : QString::fromLatin1(heading).trimmed().split(u','))
        texts += json[field].toString();
    QCOMPARE(row.split(u','), texts);
    QCOMPARE(texts.size(), json.size());
}

void tst_JournalCsv::aCellIsQuotedWhereItMustBe_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"new machine"_s << QByteArray("new machine");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quote") << u"say \"yes\""_s << QByteArray("\"say \"\"yes\"\"\"");
    QTest::newRow("line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("beyond ASCII") << u"für Ännchen"_s << u"für Ännchen"_s.toUtf8();
}

void tst_JournalCsv::aCellIsQuotedWhereItMustBe()
{
    QFETCH(QString, reason);
    QFETCH(QByteArray, cell);
    QCOMPARE(lastCell(reason), cell + "\r\n");
}

void tst_JournalCsv::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("=") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("+") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("-") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("line end") << u"\n=1"_s << QByteArray("\"'\n=1\"");
    QTest::newRow("quoted too") << u"=HYPERLINK(\"x\",1)"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
    QTest::newRow("within") << u"1=1"_s << QByteArray("1=1");
}

void tst_JournalCsv::noCellIsAFormula()
{
    QFETCH(QString, reason);
    QFETCH(QByteArray, cell);
    QCOMPARE(lastCell(reason), cell + "\r\n");
    JournalEntry entry = lowered({});
    entry.account = reason;
    QVERIFY(Wording::journalCsv({entry}).contains(cell));
}

QTEST_GUILESS_MAIN(tst_JournalCsv)
#include "tst_JournalCsv.moc"
