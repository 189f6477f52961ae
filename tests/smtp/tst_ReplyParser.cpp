#include "smtp/ReplyParser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost::Smtp;

namespace {

using Portions = QByteArrayList;

Portions whole(const QByteArray &text)
{
    return {text};
}

Portions byLine(const QByteArray &text)
{
    Portions lines = text.split('\n');
    const QByteArray rest = lines.takeLast();
    for (QByteArray &line : lines)
        line += '\n';
    return lines + Portions{rest};
}

Portions byOctet(const QByteArray &text)
{
    Portions octets;
    for (const char octet : text)
        octets += QByteArray(1, octet);
    return octets;
}

struct Parsed {
    QStringList replies; ///< as shown()
    bool broken = false;
    bool unparsed = false;
    friend bool operator==(const Parsed &, const Parsed &) = default;
};

Parsed parse(const Portions &portions)
{
    ReplyParser parser;
    Parsed parsed;
    for (const QByteArray &portion : portions) {
        parser.feed(portion);
        while (const auto reply = parser.next())
            parsed.replies += reply->shown();
    }
    parsed.broken = parser.isBroken();
    parsed.unparsed = parser.hasUnparsed();
    return parsed;
}

Reply onlyReply(const QByteArray &text)
{
    ReplyParser parser;
    parser.feed(text);
    return parser.next().value_or(Reply{});
}

} // namespace

class tst_ReplyParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portionsOfAnySizeGiveTheSameReplies_data();
    void portionsOfAnySizeGiveTheSameReplies();
    void whatIsNoReplyBreaksTheParser_data();
    void whatIsNoReplyBreaksTheParser();
    void aBrokenParserYieldsNothingMore();
    void repliesBeforeAViolationAreStillYielded();
    void theLinesOfAReplyAreKeptApart();
    void anEnhancedCodeIsTakenOffEachLine();
    void anEnhancedCodeOfAnotherClassIsText();
    void textThatOnlyLooksEnhancedIsText_data();
    void textThatOnlyLooksEnhancedIsText();
    void controlCharactersAreReplaced_data();
    void controlCharactersAreReplaced();
    void utf8IsKept();
    void whatComesBehindAReplyIsNoticed_data();
    void whatComesBehindAReplyIsNoticed();
    void theLongestLineIsTakenAndOneOctetMoreIsNot();
    void theMostLinesAreTakenAndOneMoreIsNot();
    void aReplyOfLongLinesIsBounded();
    void anEndlessLineIsNotKept();
};

void tst_ReplyParser::portionsOfAnySizeGiveTheSameReplies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("replies");
    QTest::newRow("one line") << QByteArray("250 OK\r\n") << QStringList{u"250 OK"_s};
    QTest::newRow("code alone") << QByteArray("250\r\n") << QStringList{u"250"_s};
    QTest::newRow("code and space") << QByteArray("250 \r\n") << QStringList{u"250"_s};
    QTest::newRow("several lines") << QByteArray("250-mail.example.org\r\n250-SIZE 1000\r\n250 DSN\r\n")
                                   << QStringList{u"250 mail.example.org SIZE 1000 DSN"_s};
    QTest::newRow("last line without text") << QByteArray("250-one\r\n250\r\n") << QStringList{u"250 one"_s};
    QTest::newRow("empty middle line") << QByteArray("250-one\r\n250-\r\n250 two\r\n")
                                       << QStringList{u"250 one two"_s};
    QTest::newRow("a group") << QByteArray("250 2.1.0 OK\r\n550 5.1.1 No\r\n354 Go\r\n")
                             << QStringList{u"250 2.1.0 OK"_s, u"550 5.1.1 No"_s, u"354 Go"_s};
    QTest::newRow("bare LF") << QByteArray("250-one\n250 two\n") << QStringList{u"250 one two"_s};
    QTest::newRow("hyphens in the text") << QByteArray("421-a-b\r\n421 c-d\r\n") << QStringList{u"421 a-b c-d"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("unfinished") << QByteArray("250-one\r\n250 tw") << QStringList();
    QTest::newRow("one and a half") << QByteArray("250 one\r\n25") << QStringList{u"250 one"_s};
}

void tst_ReplyParser::portionsOfAnySizeGiveTheSameReplies()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, replies);
    const bool unfinished = !text.isEmpty() && !text.endsWith('\n');
    const Parsed expected{replies, false, unfinished};
    QVERIFY(parse(whole(text)) == expected);
    QVERIFY(parse(byLine(text)) == expected);
    QVERIFY(parse(byOctet(text)) == expected);
}

void tst_ReplyParser::whatIsNoReplyBreaksTheParser_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty line") << QByteArray("\r\n");
    QTest::newRow("no code") << QByteArray("Welcome\r\n");
    QTest::newRow("two digits") << QByteArray("25 OK\r\n");
    QTest::newRow("four digits") << QByteArray("2500 OK\r\n");
    QTest::newRow("1yz") << QByteArray("150 soon\r\n");
    QTest::newRow("6yz") << QByteArray("650 what\r\n");
    QTest::newRow("no separator") << QByteArray("250OK\r\n");
    QTest::newRow("space first") << QByteArray(" 250 OK\r\n");
    QTest::newRow("NUL first") << QByteArray("\0"
                                             "250 OK\r\n",
                                             9);
    QTest::newRow("digits of another script") << QByteArray("\xD9\xA2\xD9\xA5\xD9\xA0 OK\r\n");
    QTest::newRow("two codes in one reply") << QByteArray("250-one\r\n550 two\r\n");
    QTest::newRow("a line without code in a reply") << QByteArray("250-one\r\nmore\r\n250 two\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46\n", 8);
    QTest::newRow("IMAP") << QByteArray("* OK IMAP4rev1 ready\r\n");
    QTest::newRow("POP3") << QByteArray("+OK ready\r\n");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
}

void tst_ReplyParser::whatIsNoReplyBreaksTheParser()
{
    QFETCH(QByteArray, text);
    const Parsed expected{{}, true, true};
    QVERIFY(parse(whole(text)) == expected);
    QVERIFY(parse(byLine(text)) == expected);
    QVERIFY(parse(byOctet(text)) == expected);
}

void tst_ReplyParser::aBrokenParserYieldsNothingMore()
{
    QVERIFY((parse({"what?\r\n", "250 OK\r\n"}) == Parsed{{}, true, true}));
    QVERIFY((parse({"250-one\r\n251 two\r\n250 OK\r\n"}) == Parsed{{}, true, true}));
}

void tst_ReplyParser::repliesBeforeAViolationAreStillYielded()
{
    QVERIFY((parse({"250 OK\r\nwhat?\r\n250 OK\r\n"}) == Parsed{{u"250 OK"_s}, true, true}));
}

void tst_ReplyParser::theLinesOfAReplyAreKeptApart()
{
    const Reply reply = onlyReply("250-mail.example.org at your service\r\n250-PIPELINING\r\n250 DSN\r\n");
    QCOMPARE(reply.code, 250);
    QCOMPARE(reply.lines, (QStringList{u"mail.example.org at your service"_s, u"PIPELINING"_s, u"DSN"_s}));
}

void tst_ReplyParser::anEnhancedCodeIsTakenOffEachLine()
{
    const Reply reply = onlyReply("550-5.1.1 No such user\r\n550 5.1.1 Try another\r\n");
    QCOMPARE(reply.enhanced, (EnhancedCode{5, 1, 1}));
    QCOMPARE(reply.lines, (QStringList{u"No such user"_s, u"Try another"_s}));
    QCOMPARE(reply.shown(), u"550 5.1.1 No such user Try another"_s);
    QCOMPARE(onlyReply("250 2.0.0\r\n").enhanced, (EnhancedCode{2, 0, 0}));
}

void tst_ReplyParser::anEnhancedCodeOfAnotherClassIsText()
{
    const Reply reply = onlyReply("550 4.1.1 What now\r\n");
    QVERIFY(!reply.enhanced);
    QCOMPARE(reply.text(), u"4.1.1 What now"_s);
    QVERIFY(!onlyReply("354 3.0.0 Go ahead\r\n").enhanced);
}

void tst_ReplyParser::textThatOnlyLooksEnhancedIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an address") << u"2.1.0.7 is welcome"_s;
    QTest::newRow("two numbers") << u"2.1 is a version"_s;
    QTest::newRow("four digits") << u"2.1000.1 OK"_s;
    QTest::newRow("no number") << u"2.x.1 OK"_s;
    QTest::newRow("glued") << u"2.1.0OK"_s;
    QTest::newRow("a date") << u"24.12.2026"_s;
}

void tst_ReplyParser::textThatOnlyLooksEnhancedIsText()
{
    QFETCH(QString, text);
    const Reply reply = onlyReply("250 " + text.toUtf8() + "\r\n");
    QVERIFY(!reply.enhanced);
    QCOMPARE(reply.text(), text);
}

void tst_ReplyParser::controlCharactersAreReplaced_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\uFFFDb"_s;
    QTest::newRow("escape sequence") << QByteArray("a\x1B[2Jb") << u"a\uFFFD[2Jb"_s;
    QTest::newRow("bare CR") << QByteArray("a\rb") << u"a\uFFFDb"_s;
    QTest::newRow("DEL") << QByteArray("a\x7F"
                                       "b")
                         << u"a\uFFFDb"_s;
    QTest::newRow("C1") << QByteArray("a\xC2\x9B"
                                      "b")
                        << u"a\uFFFDb"_s;
    QTest::newRow("right-to-left override") << QByteArray("a\xE2\x80\xAE"
                                                          "b")
                                            << u"a\uFFFDb"_s;
    QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                  "b")
                                    << u"a\uFFFDb"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a b"_s;
    QTest::newRow("no UTF-8") << QByteArray("a\xFF"
                                            "b")
                              << u"a\uFFFDb"_s;
    QTest::newRow("markup stays text") << QByteArray("<b>a</b>") << u"<b>a</b>"_s;
}

void tst_ReplyParser::controlCharactersAreReplaced()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, text);
    QCOMPARE(onlyReply("550 " + octets + "\r\n").lines, QStringList{text});
}

void tst_ReplyParser::utf8IsKept()
{
    QCOMPARE(onlyReply("550 Empfänger unbekannt\r\n").text(), u"Empfänger unbekannt"_s);
}

void tst_ReplyParser::whatComesBehindAReplyIsNoticed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("unparsed");
    QTest::newRow("nothing") << QByteArray("220 Go ahead\r\n") << false;
    QTest::newRow("a reply") << QByteArray("220 Go ahead\r\n250 OK\r\n") << true;
    QTest::newRow("half a line") << QByteArray("220 Go ahead\r\n2") << true;
    QTest::newRow("half a reply") << QByteArray("220 Go ahead\r\n250-OK\r\n") << true;
    QTest::newRow("a line end") << QByteArray("220 Go ahead\r\n\r\n") << true;
}

void tst_ReplyParser::whatComesBehindAReplyIsNoticed()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, unparsed);
    ReplyParser parser;
    parser.feed(text);
    QVERIFY(parser.next());
    QCOMPARE(parser.hasUnparsed(), unparsed);
}

void tst_ReplyParser::theLongestLineIsTakenAndOneOctetMoreIsNot()
{
    const QByteArray longest = "250 " + QByteArray(ReplyParser::maxLine - 6, 'x') + "\r\n";
    QCOMPARE(longest.size(), ReplyParser::maxLine);
    QCOMPARE(parse(byOctet(longest)).replies.size(), 1);
    QVERIFY(parse(whole("250 x" + longest.sliced(4))).broken);
    QVERIFY(parse(byOctet("250 x" + longest.sliced(4))).broken);
}

void tst_ReplyParser::theMostLinesAreTakenAndOneMoreIsNot()
{
    const QByteArray before = QByteArray("250-x\r\n").repeated(ReplyParser::maxLines - 1);
    QCOMPARE(parse(whole(before + "250 x\r\n")).replies.size(), 1);
    QVERIFY(parse(whole(before + "250-x\r\n250 x\r\n")).broken);
}

void tst_ReplyParser::aReplyOfLongLinesIsBounded()
{
    const QByteArray line = "250-" + QByteArray(2000, 'x') + "\r\n";
    QVERIFY(parse(whole(line.repeated(31) + "250 x\r\n")).replies.size() == 1);
    QVERIFY(parse(whole(line.repeated(33) + "250 x\r\n")).broken);
    // The bound is of one reply, not of the conversation.
    const QByteArray reply = line.repeated(31) + "250 x\r\n";
    QCOMPARE(parse({reply, reply, reply}).replies.size(), 3);
}

void tst_ReplyParser::anEndlessLineIsNotKept()
{
    ReplyParser parser;
    parser.feed(QByteArray(ReplyParser::maxLine, '2'));
    QVERIFY(!parser.next());
    QVERIFY(parser.isBroken());
    parser.feed(QByteArray(1'000'000, '2'));
    QVERIFY(!parser.next());
}

QTEST_GUILESS_MAIN(tst_ReplyParser)
#include "tst_ReplyParser.moc"
