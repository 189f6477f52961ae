#include "trust/ShownText.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_ShownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTextOfAnyScriptStaysAsItIs();
    void invisibleCharactersBecomeVisible_data();
    void invisibleCharactersBecomeVisible();
    void longTextIsCutBetweenCharacters();
};

void tst_ShownText::ordinaryTextOfAnyScriptStaysAsItIs()
{
    const QString text = u"Grüße & Söhne 株式会社 شركة 𝔖"_s;
    QCOMPARE(shownText(text, 100), text);
    QCOMPARE(shownText(text, text.toUcs4().size()), text);
}

void tst_ShownText::invisibleCharactersBecomeVisible_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("line feed") << u"\n"_s;
    QTest::newRow("escape") << u"\u001b"_s;
    QTest::newRow("C1 control") << QString(QChar(0x9b));
    QTest::newRow("right-to-left override") << u"\u202e"_s;
    QTest::newRow("isolate") << u"\u2066"_s;
    QTest::newRow("zero-width space") << u"\u200b"_s;
    QTest::newRow("line separator") << u"\u2028"_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s;
    QTest::newRow("tag letter") << u"\U000E0041"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd835));
}

void tst_ShownText::invisibleCharactersBecomeVisible()
{
    QFETCH(QString, character);
    QCOMPARE(shownText(u'a' + character + u'b', 10), u"a\ufffdb"_s);
}

void tst_ShownText::longTextIsCutBetweenCharacters()
{
    QCOMPARE(shownText(u"abcdef"_s, 3), u"abc…"_s);
    QCOMPARE(shownText(u"𝔖𝔖𝔖𝔖"_s, 3), u"𝔖𝔖𝔖…"_s);
    QCOMPARE(shownText(QString(1 << 20, u'x'), 3), u"xxx…"_s);
}

QTEST_GUILESS_MAIN(tst_ShownText)
#include "tst_ShownText.moc"
