#include "trust/ImportedReason.h"
#include "wording/TransferText.h"
#include "wording/Wording.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Kind = AccountFileFailure::Kind;
using What = ImportLowering::What;

class tst_TransferText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureHasASentenceOfItsOwn();
    void aDamagedPlaceIsShownAsAStrangersText();
    void eachLoweringNamesWhatWouldChange();
    void anImportedLineSaysSo();
};

void tst_TransferText::eachFailureHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (const Kind kind : {Kind::TooLarge, Kind::NotAnAccount, Kind::Newer, Kind::Damaged}) {
        const QString sentence = Wording::text(AccountFileFailure{kind, u"pins[0]"_s});
        QVERIFY2(sentence.endsWith(u'.') && sentence.contains(u"othing was imported"_s), qPrintable(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), 4);
}

void tst_TransferText::aDamagedPlaceIsShownAsAStrangersText()
{
    const QString sentence = Wording::text(AccountFileFailure{Kind::Damaged, u"account.a\u202Eb\n"_s});
    QVERIFY(!sentence.contains(u'\u202E') && !sentence.contains(u'\n'));
}

void tst_TransferText::eachLoweringNamesWhatWouldChange()
{
    const QString host = u"mail.example.org"_s;
    const Fingerprint key = Fingerprint::of("key");
    QCOMPARE(Wording::text(ImportLowering{
                 .what = What::Floor, .host = host, .before = Level::Verified, .after = Level::Plain}),
             u"mail.example.org has to reach “%1” here; then “%2” would be enough."_s.arg(
                 Wording::word(Level::Verified), Wording::word(Level::Plain)));
    QVERIFY(
        Wording::text(ImportLowering{.what = What::Key, .host = host, .spkiSha256 = key}).endsWith(key.colonHex()));
    QVERIFY(Wording::text(ImportLowering{.what = What::Server, .host = host}).contains(u"mail.example.org"_s));
    QCOMPARE(Wording::text(ImportLowering{.weakening = Weakening::OldEncryption}),
             Wording::text(Weakening::OldEncryption));
}

void tst_TransferText::anImportedLineSaysSo()
{
    JournalEntry entry{.event = JournalEntry::Event::Accepted, .reason = importedReason(u"pinned"_s)};
    QCOMPARE(Wording::reason(entry), u"Imported: "_s + Wording::word(Level::Pinned));
    entry.event = JournalEntry::Event::FirstSight;
    entry.reason = importedReason({});
    QCOMPARE(Wording::reason(entry), u"Imported."_s);
}

QTEST_GUILESS_MAIN(tst_TransferText)
#include "tst_TransferText.moc"
