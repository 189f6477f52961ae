#include "smtp/Transcript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sealpost::Smtp;

class tst_Transcript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTranscriptShowsWhoSaidWhat();
    void aTranscriptForgetsItsOldestLines();
};

void tst_Transcript::aTranscriptShowsWhoSaidWhat()
{
    Transcript transcript;
    transcript.add(Transcript::Side::Server, u"220 mail.example.org"_s);
    transcript.add(Transcript::Side::Client, u"QUIT"_s);
    transcript.add(Transcript::Side::Note, u"closed"_s);
    QCOMPARE(transcript.shown(), u"S: 220 mail.example.org\nC: QUIT\n-- closed\n"_s);
}

void tst_Transcript::aTranscriptForgetsItsOldestLines()
{
    Transcript transcript;
    for (qsizetype i = 0; i <= Transcript::maxLines; ++i)
        transcript.add(Transcript::Side::Client, QString::number(i));
    QCOMPARE(transcript.lines().size(), Transcript::maxLines);
    QCOMPARE(transcript.lines().first().text, u"1"_s);
}

QTEST_GUILESS_MAIN(tst_Transcript)
#include "tst_Transcript.moc"
