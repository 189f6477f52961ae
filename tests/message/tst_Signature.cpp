#include "message/Signature.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_Signature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsBelowTheText_data();
    void itStandsBelowTheText();
    void anotherTakesItsPlace_data();
    void anotherTakesItsPlace();
    void thereAndBackIsAsItWas_data();
    void thereAndBackIsAsItWas();
};

void tst_Signature::itStandsBelowTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no text") << QString() << u"Ann"_s << u"\n\n-- \nAnn"_s;
    QTest::newRow("no signature") << u"Hello"_s << QString() << u"Hello"_s;
    QTest::newRow("a word") << u"Hello"_s << u"Ann\nB"_s << u"Hello\n\n-- \nAnn\nB"_s;
    QTest::newRow("a line") << u"Hello\n"_s << u"Ann"_s << u"Hello\n\n-- \nAnn"_s;
    QTest::newRow("an empty line") << u"Hello\n\n"_s << u"Ann"_s << u"Hello\n\n-- \nAnn"_s;
}

void tst_Signature::itStandsBelowTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, signature);
    QTEST(signedText(text, signature), "expected");
}

void tst_Signature::anotherTakesItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &before, const QString &now,
                        const QString &expected) { QTest::newRow(name) << text << before << now << expected; };
    row("another", u"Hello\n\n-- \nAnn"_s, u"Ann"_s, u"Bob\nC"_s, u"Hello\n\n-- \nBob\nC"_s);
    row("the same", u"Hello\n-- \nAnn"_s, u"Ann"_s, u"Ann"_s, u"Hello\n-- \nAnn"_s);
    row("nothing but it", u"-- \nAnn"_s, u"Ann"_s, u"Bob"_s, u"-- \nBob"_s);
    row("none any more", u"Hello\n\n-- \nAnn"_s, u"Ann"_s, QString(), u"Hello"_s);
    row("none before", u"Hello"_s, QString(), u"Bob"_s, u"Hello\n\n-- \nBob"_s);
    row("none at all", u"Hello\n"_s, QString(), QString(), u"Hello\n"_s);
    row("line ends below it", u"Hello\n\n-- \nAnn\n\n"_s, u"Ann"_s, u"Bob"_s, u"Hello\n\n-- \nBob"_s);
    row("a space that does not break", u"-- \nAnn B"_s, u"Ann\u00a0B"_s, u"Bob"_s, u"-- \nBob"_s);
    row("an edited one stays", u"Hello\n\n-- \nAnn!"_s, u"Ann"_s, u"Bob"_s, u"Hello\n\n-- \nAnn!"_s);
    row("one with text below stays", u"-- \nAnn\nP.S."_s, u"Ann"_s, u"Bob"_s, u"-- \nAnn\nP.S."_s);
    row("one that was removed stays so", u"Hello"_s, u"Ann"_s, u"Bob"_s, u"Hello"_s);
    row("one without its separator stays", u"Hello\nAnn"_s, u"Ann"_s, u"Bob"_s, u"Hello\nAnn"_s);
    row("a separator within a line is none", u"x-- \nAnn"_s, u"Ann"_s, u"Bob"_s, u"x-- \nAnn"_s);
    row("one that somebody wrote stays", u"Hello\n-- \nme"_s, QString(), u"Bob"_s, u"Hello\n-- \nme"_s);
}

void tst_Signature::anotherTakesItsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, now);
    QTEST(resignedText(text, before, now), "expected");
}

void tst_Signature::thereAndBackIsAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Hello"_s;
    QTest::newRow("lines") << u"Hello\n\nyou"_s;
}

void tst_Signature::thereAndBackIsAsItWas()
{
    QFETCH(QString, text);
    const QString first = signedText(text, u"Ann"_s);
    const QString second = resignedText(first, u"Ann"_s, u"Bob"_s);
    QCOMPARE(second, signedText(text, u"Bob"_s));
    QCOMPARE(resignedText(second, u"Bob"_s, {}), text);
}

QTEST_GUILESS_MAIN(tst_Signature)
#include "tst_Signature.moc"
