#include "accounts/IniText.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_IniText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotChangedStaysAsItWasWritten();
    void anyNameAndValueComesBack_data();
    void anyNameAndValueComesBack();
    void aChangedValueStandsWhereItStood();
    void aNewKeyStandsBeforeWhatFollowsTheSection();
    void theLastOfTwoValuesCountsAndReplacingLeavesOne();
    void aLineThatIsNoEntryMakesTheSectionUnsound_data();
    void aLineThatIsNoEntryMakesTheSectionUnsound();
    void lineEndsOfWindowsAreRead();
    void aLineKnowsWhereItStands();
};

void tst_IniText::whatIsNotChangedStaysAsItWasWritten()
{
    const QString text = u"# mine\n\n[Work]\n  Host=mail.example.org\n; why\nnew-thing = 7\n\n[Home]\nbroken\n"_s;
    QCOMPARE(IniText::parse(text).text(), text);
}

void tst_IniText::anyNameAndValueComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Work"_s;
    QTest::newRow("brackets") << u"[a]/b=c;#d"_s;
    QTest::newRow("closing bracket first") << u"]x["_s;
    QTest::newRow("white space around") << u"  two  words "_s;
    QTest::newRow("quotes") << u"\"Ann\" \\ Bob\""_s;
    QTest::newRow("line ends") << u"a\nb\rc\td"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("comment sign") << u"# x"_s;
    QTest::newRow("other scripts") << u"Bücher 書 \U0001F4EE"_s;
    QTest::newRow("line separator") << u"a\u2028b\u0085c"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d));
}

void tst_IniText::anyNameAndValueComesBack()
{
    QFETCH(QString, text);
    IniText ini;
    ini.sections.append(IniSection(text));
    ini.sections.last().set(u"key"_s, text);
    const QByteArray written = ini.text().toUtf8();
    const IniText read = IniText::parse(QString::fromUtf8(written));
    QCOMPARE(read.sections.size(), 1);
    QVERIFY2(read.sections.first().isSound(), written.constData());
    QCOMPARE(read.sections.first().name(), text);
    QCOMPARE(read.sections.first().value(u"key").value(), text);
}

void tst_IniText::aChangedValueStandsWhereItStood()
{
    IniText ini = IniText::parse(u"[A]\none = 1\ntwo = 2\nthree = 3\n"_s);
    ini.sections.first().set(u"Two"_s, u"zwei"_s);
    ini.sections.first().set(u"three"_s, std::nullopt);
    QCOMPARE(ini.text(), u"[A]\none = 1\nTwo = zwei\n"_s);
}

void tst_IniText::aNewKeyStandsBeforeWhatFollowsTheSection()
{
    IniText ini = IniText::parse(u"[A]\none = 1\n\n# about B\n[B]\n"_s);
    ini.sections.first().set(u"two"_s, u"2"_s);
    QCOMPARE(ini.text(), u"[A]\none = 1\ntwo = 2\n\n# about B\n[B]\n"_s);
}

void tst_IniText::theLastOfTwoValuesCountsAndReplacingLeavesOne()
{
    IniText ini = IniText::parse(u"[A]\nx = 1\nX = 2\n"_s);
    QCOMPARE(ini.sections.first().value(u"x").value(), u"2"_s);
    ini.sections.first().set(u"x"_s, u"3"_s);
    QCOMPARE(ini.text(), u"[A]\nx = 3\n"_s);
}

void tst_IniText::aLineThatIsNoEntryMakesTheSectionUnsound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no equals sign") << u"[A]\nhost mail.example.org\n"_s;
    QTest::newRow("no key") << u"[A]\n = x\n"_s;
    QTest::newRow("open quote") << u"[A]\nx = \"y\n"_s;
    QTest::newRow("a quote inside") << u"[A]\nx = \"y\" z\"\n"_s;
    QTest::newRow("unknown escape") << u"[A]\nx = \"\\q\"\n"_s;
    QTest::newRow("short escape") << u"[A]\nx = \"\\u12\"\n"_s;
    QTest::newRow("header not closed") << u"[A\nx = y\n"_s;
    QTest::newRow("header with an open quote") << u"[\"A]\nx = y\n"_s;
}

void tst_IniText::aLineThatIsNoEntryMakesTheSectionUnsound()
{
    QFETCH(QString, text);
    const IniText ini = IniText::parse(text);
    QCOMPARE(ini.sections.size(), 1);
    QVERIFY(!ini.sections.first().isSound());
    QCOMPARE(ini.text(), text);
}

void tst_IniText::lineEndsOfWindowsAreRead()
{
    const IniText ini = IniText::parse(u"[A]\r\nx = y\r\n"_s);
    QVERIFY(ini.sections.first().isSound());
    QCOMPARE(ini.sections.first().value(u"x").value(), u"y"_s);
}

void tst_IniText::aLineKnowsWhereItStands()
{
    IniText ini = IniText::parse(u"# mine\nstray\n\n[A]\nx = 1\n; why\nno entry\nX = 2\n"_s);
    IniSection &section = ini.sections.first();
    QCOMPARE(ini.strayLines(), QList({IniLine{2, u"stray"_s}}));
    QCOMPARE(section.strayLines(), QList({IniLine{7, u"no entry"_s}}));
    QCOMPARE(section.line(u"x"), std::optional(IniLine{8, u"X = 2"_s}));
    section.set(u"x"_s, u"3"_s);
    QCOMPARE(section.line(u"x"), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_IniText)
#include "tst_IniText.moc"
