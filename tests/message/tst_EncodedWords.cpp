#include "message/EncodedWords.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QByteArray octetsOf(const QByteArray &word)
{
    const QByteArray text = word.sliced(10).chopped(2);
    return word.startsWith("=?UTF-8?Q?") ? QByteArray::fromPercentEncoding(text, '=')
                                         : QByteArray::fromBase64(text);
}

} // namespace

class tst_EncodedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsHoldWholeCharactersAndGroups_data();
    void wordsHoldWholeCharactersAndGroups();
    void theFirstWordFitsTheRoomThatIsLeft();
};

void tst_EncodedWords::wordsHoldWholeCharactersAndGroups_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"plain "_s.repeated(40);
    QTest::newRow("two octets") << u"ü"_s.repeated(200);
    QTest::newRow("three octets") << u"日本語"_s.repeated(60);
    QTest::newRow("four octets") << u"😀"_s.repeated(100);
    QTest::newRow("no place to cut") << u"a"_s + u"日本語"_s.repeated(60);
    QTest::newRow("no place to cut, twice")
        << u"ab"_s + u"日本語"_s.repeated(30) + u"c"_s + u"日本語"_s.repeated(30);
    QTest::newRow("all lengths") << u"aü日😀"_s.repeated(60);
}

void tst_EncodedWords::wordsHoldWholeCharactersAndGroups()
{
    QFETCH(QString, text);
    const QByteArrayList words = encodedWords(text);
    QByteArray joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray octets = octetsOf(words[i]);
        QVERIFY(words[i].size() <= 75);
        QVERIFY(QString::fromUtf8(octets).toUtf8() == octets);
        QVERIFY(!QString::fromUtf8(octets).contains(QChar::ReplacementCharacter));
        QVERIFY(i + 1 == words.size() || !words[i].startsWith("=?UTF-8?B?") || octets.size() % 3 == 0);
        joined += octets;
    }
    QCOMPARE(QString::fromUtf8(joined), text);
}

void tst_EncodedWords::theFirstWordFitsTheRoomThatIsLeft()
{
    for (qsizetype room = 24; room <= 75; ++room)
        QVERIFY(encodedWords(u"ü"_s.repeated(100), room).first().size() <= room);
}

QTEST_GUILESS_MAIN(tst_EncodedWords)
#include "tst_EncodedWords.moc"
