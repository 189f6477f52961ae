#include "message/FlowedText.h"
#include "message/UnflowedText.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_UnflowedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFlowedComesBack_data();
    void whatWasFlowedComesBack();
    void fixedLinesComeBack();
    void othersMayFlowDifferently_data();
    void othersMayFlowDifferently();
    void writingItAgainGivesTheSame_data();
    void writingItAgainGivesTheSame();
};

void tst_UnflowedText::whatWasFlowedComesBack_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", u""_s);
    row("a line", u"Hello"_s);
    row("lines", u"Hello,\nAnn"_s);
    row("empty lines", u"\n\nHello\n\n\nAnn\n\n"_s);
    row("two empty lines", u"\n\n"_s);
    row("a paragraph", QString(u"lorem ipsum "_s.repeated(50)).trimmed());
    row("paragraphs", QString(u"lorem ipsum "_s.repeated(50)).trimmed() + u"\n\n"_s +
                          QString(u"dolor  sit   amet "_s.repeated(50)).trimmed());
    row("a word over the line", QString(500, u'x') + u" y "_s + QString(500, u'z'));
    row("leading spaces", u"   indented\n \n"_s.chopped(3) + u"\n    "_s + QString(100, u'x'));
    row("a quote", u"> Hello,\n>> Ann\n>\n> "_s.trimmed() + u"\nYes."_s);
    row("a long quote", u"> "_s + QString(u"lorem ipsum "_s.repeated(50)).trimmed());
    row("something like a quote in a paragraph", QString(u"lorem > ipsum "_s.repeated(50)).trimmed());
    row("From", u"From here on\nFrom "_s + QString(u"From there "_s.repeated(30)).trimmed());
    row("a signature", u"Bye\n-- \nAnn"_s);
    row("something like a signature", u"-- and -- or\n--\n --"_s);
    row("dashes in a paragraph", QString(u"lorem -- ipsum "_s.repeated(50)).trimmed());
    row("dashes before a long word", u"-- "_s + QString(200, u'x'));
    row("unicode", QString(u"Grüße, 🙂 世界\u00a0! "_s.repeated(30)).trimmed());
    row("tabs", u"\ta\tb\t\n\tc"_s);
    row("dots", u".\n..\n. a"_s);
}

void tst_UnflowedText::whatWasFlowedComesBack()
{
    QFETCH(const QString, text);
    QCOMPARE(unflowedText(QString::fromUtf8(flowedText(text)), TextFormat::Flowed), text);
}

void tst_UnflowedText::fixedLinesComeBack()
{
    for (const QString &text : {u""_s, u"<p>a </p>\n > b\n"_s.chopped(1), u"a\n\n"_s, u" a\n-- \nb"_s})
        QCOMPARE(unflowedText(QString::fromUtf8(linesOf(text)), TextFormat::Fixed), text);
}

void tst_UnflowedText::othersMayFlowDifferently_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("delSp");
    QTest::addColumn<QString>("text");
    QTest::newRow("line ends of any kind") << u"a\nb\rc\r\nd"_s << false << u"a\nb\nc\nd"_s;
    QTest::newRow("DelSp") << u"super \r\ncali \r\nfragil\r\n"_s << true << u"supercalifragil"_s;
    QTest::newRow("a flow that ends at a quote") << u"a \r\n> b\r\n"_s << false << u"a\n> b"_s;
    QTest::newRow("a flow that ends at the signature") << u"a \r\n-- \r\nb"_s << false << u"a\n-- \nb"_s;
    QTest::newRow("a flow that ends with the text") << u"a \r\n"_s << false << u"a"_s;
    QTest::newRow("a flow without words") << u" \r\n \r\n"_s << false << u"\n\n"_s;
}

void tst_UnflowedText::othersMayFlowDifferently()
{
    QFETCH(const QString, lines);
    QFETCH(const bool, delSp);
    QFETCH(const QString, text);
    QCOMPARE(unflowedText(lines, delSp ? TextFormat::FlowedDelSp : TextFormat::Flowed), text);
}

void tst_UnflowedText::writingItAgainGivesTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("white space at line ends") << u"a  \nb \n\n> c \n--  \n"_s;
    QTest::newRow("one line end") << u"\n"_s;
    QTest::newRow("a line end at the end") << u"a\n"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
}

/// What flowedText() cannot write as it is.
void tst_UnflowedText::writingItAgainGivesTheSame()
{
    QFETCH(const QString, text);
    const QByteArray once = flowedText(text);
    QCOMPARE(flowedText(unflowedText(QString::fromUtf8(once), TextFormat::Flowed)), once);
}

QTEST_APPLESS_MAIN(tst_UnflowedText)
#include "tst_UnflowedText.moc"
