#include "message/FlowedText.h"

#include <QTest>

#include <algorithm>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

/// A reader of RFC 3676 §4: joins what flows, takes away what was stuffed.
QString unflowed(const QByteArray &octets)
{
    QString text;
    bool flows = false;
    for (QString line : QString::fromUtf8(octets).chopped(2).split(u"\r\n"_s)) {
        if (line.startsWith(u' '))
            line.remove(0, 1);
        text += (flows || text.isNull() ? QString() : u"\n"_s) + line;
        if (text.isNull())
            text = u""_s;
        flows = line.endsWith(u' ') && line != "-- "_L1;
    }
    return text;
}

} // namespace

class tst_FlowedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWrittenAsRfc3676Says_data();
    void textIsWrittenAsRfc3676Says();
    void paragraphsReadBackAsTheyWereTyped_data();
    void paragraphsReadBackAsTheyWereTyped();
};

void tst_FlowedText::textIsWrittenAsRfc3676Says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("octets");
    const QString words = u"word "_s.repeated(16);
    QTest::newRow("nothing") << QString() << ""_ba;
    QTest::newRow("a line") << u"Hello"_s << "Hello\r\n"_ba;
    QTest::newRow("every line end") << u"a\nb\r\nc\rd"_s << "a\r\nb\r\nc\r\nd\r\n"_ba;
    QTest::newRow("empty lines") << u"a\n\n\nb\n\n"_s << "a\r\n\r\n\r\nb\r\n\r\n"_ba;
    QTest::newRow("spaces at a line end") << u"a  \nb"_s << "a\r\nb\r\n"_ba;
    QTest::newRow("stuffing") << u" a\nFrom b\nFromage"_s << "  a\r\n From b\r\nFromage\r\n"_ba;
    QTest::newRow("signature") << u"-- \nAnn"_s << "-- \r\nAnn\r\n"_ba;
    QTest::newRow("quotes stay") << u"> a \n>> b"_s << "> a\r\n>> b\r\n"_ba;
    QTest::newRow("long quotes are not broken") << u"> "_s + words << "> " + words.trimmed().toUtf8() + "\r\n";
    QTest::newRow("a paragraph") << words + u"end"_s << QByteArray("word ").repeated(15) + "\r\nword end\r\n";
    QTest::newRow("exactly 78") << QString(76, u'x') + u" y"_s << QByteArray(76, 'x') + " y\r\n";
    QTest::newRow("79") << QString(76, u'x') + u" yz"_s << QByteArray(76, 'x') + " \r\nyz\r\n";
    QTest::newRow("a word too long") << QString(200, u'x') + u" y"_s << QByteArray(200, 'x') + " \r\ny\r\n";
    QTest::newRow("broken before a quote sign")
        << QString(76, u'x') + u" >yz"_s << QByteArray(76, 'x') + " \r\n >yz\r\n";
    QTest::newRow("no false signature") << u"-- "_s + QString(100, u'x') << "-- " + QByteArray(100, 'x') + "\r\n";
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s
                         << "a\xEF\xBF\xBD"
                            "b\r\n"_ba;
    QTest::newRow("UTF-8") << u"Grüße"_s
                           << "Gr\xC3\xBC\xC3\x9F"
                              "e\r\n"_ba;
}

void tst_FlowedText::textIsWrittenAsRfc3676Says()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, octets);
    QCOMPARE(flowedText(text), octets);
}

void tst_FlowedText::paragraphsReadBackAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"some words of a paragraph, "_s.repeated(30) + u"and its end"_s;
    QTest::newRow("runs of spaces") << u"a   b    c     "_s.repeated(30) + u"d"_s;
    QTest::newRow("signs that mean something") << u"> From -- > "_s.repeated(30).prepend(u"x "_s) + u"z"_s;
    QTest::newRow("indented") << u"   indented "_s.repeated(20) + u"z"_s;
    QTest::newRow("one long word") << QString(3000, u'x');
    QTest::newRow("several") << (u"words "_s.repeated(40) + u"end\n\n"_s).repeated(3) + u"-- \nAnn"_s;
}

void tst_FlowedText::paragraphsReadBackAsTheyWereTyped()
{
    QFETCH(QString, text);
    const QByteArray octets = flowedText(text);
    QCOMPARE(unflowed(octets), text);
    for (const QByteArray &line : octets.split('\n'))
        QVERIFY(line.size() <= 79 || !line.trimmed().contains(' '));
}

QTEST_GUILESS_MAIN(tst_FlowedText)
#include "tst_FlowedText.moc"
