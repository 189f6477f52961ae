#include "wording/EnhancedCodeText.h"
#include "wording/EntryText.h"

#include <QLocale>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return {{2026, 11, 24}, {12, 0}};
}

EntrySummary entry(EntryState state)
{
    EntrySummary summary;
    summary.state = state;
    return summary;
}

Smtp::Failure unreachable()
{
    return {.kind = Smtp::Failure::Kind::Unreachable, .subject = u"mail.example.org"_s};
}

} // namespace

class tst_EntryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTimeIsSaidAsPeopleSayIt_data();
    void aTimeIsSaidAsPeopleSayIt();
    void aSentenceSaysWhyItWaitsAndWhenItGoesOn_data();
    void aSentenceSaysWhyItWaitsAndWhenItGoesOn();
    void eachStateHasAWordAndASentence();
    void anEnhancedCodeIsASentence_data();
    void anEnhancedCodeIsASentence();
};

void tst_EntryText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_EntryText::aTimeIsSaidAsPeopleSayIt_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("said");
    QTest::newRow("today") << now().addSecs(3600) << u"at 13:00"_s;
    QTest::newRow("in UTC") << now().addSecs(3600).toUTC() << u"at 13:00"_s;
    QTest::newRow("tomorrow") << now().addSecs(20 * 3600) << u"tomorrow at 08:00"_s;
    QTest::newRow("later") << now().addDays(2) << u"on Thursday, 26 November 2026 at 12:00"_s;
    QTest::newRow("yesterday") << now().addDays(-1) << u"on Monday, 23 November 2026 at 12:00"_s;
}

void tst_EntryText::aTimeIsSaidAsPeopleSayIt()
{
    QFETCH(QDateTime, when);
    QTEST(Wording::timeText(when, now()), "said");
}

void tst_EntryText::aSentenceSaysWhyItWaitsAndWhenItGoesOn_data()
{
    QTest::addColumn<EntrySummary>("summary");
    QTest::addColumn<QString>("said");
    EntrySummary held = entry(EntryState::Holding);
    QTest::newRow("set aside") << held << u"It is set aside, until you send it or cancel it."_s;
    held.notBefore = now().addMSecs(4200);
    QTest::newRow("undo") << held << u"It goes in 5 second(s)."_s; // the plural is the translation's
    held.notBefore = now().addSecs(7200);
    QTest::newRow("later") << held << u"It goes at 14:00."_s;
    held.notBefore = now().addSecs(-1);
    QTest::newRow("missed") << held << u"Its time has come; it goes next."_s;

    EntrySummary uncertain = entry(EntryState::Uncertain);
    const QString nobody = u"Nobody can know whether the server took it; "_s;
    QTest::newRow("found again") << uncertain << nobody + u"you decide whether it is sent again."_s;
    uncertain.settled = now().addSecs(-60);
    QTest::newRow("a minute ago") << uncertain << nobody + u"it may still be at work on it. You decide at 12:09."_s;
    uncertain.settled = now().addSecs(-600);
    QTest::newRow("ten minutes ago") << uncertain << nobody + u"you decide whether it is sent again."_s;

    const QString nothing = u"Nothing answers at mail.example.org: it cannot be reached. "_s;
    EntrySummary waiting = entry(EntryState::Waiting);
    waiting.failure = unreachable();
    QTest::newRow("for a person") << waiting << nothing + u"It waits for you."_s;
    waiting.nextTry = now().addSecs(300);
    QTest::newRow("by the clock") << waiting << nothing + u"It is tried again at 12:05."_s;
    waiting.nextTry = now();
    QTest::newRow("due") << waiting << nothing + u"It is tried again next."_s;
    waiting.failure.reset();
    QTest::newRow("some recipients")
        << waiting << u"The server does not take it for every recipient yet. It is tried again next."_s;
}

void tst_EntryText::aSentenceSaysWhyItWaitsAndWhenItGoesOn()
{
    QFETCH(EntrySummary, summary);
    QTEST(Wording::sentence(summary, now()), "said");
}

void tst_EntryText::eachStateHasAWordAndASentence()
{
    QSet<QString> words;
    for (int state = 0; state <= static_cast<int>(EntryState::Uncertain); ++state) {
        words += Wording::stateWord(EntryState(state));
        QVERIFY(Wording::sentence(entry(EntryState(state)), now()).endsWith(u'.'));
    }
    QCOMPARE(words.size(), 8);
}

void tst_EntryText::anEnhancedCodeIsASentence_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("detail");
    QTest::addColumn<QString>("said");
    QTest::newRow("registered") << 1 << 1 << u"There is no mailbox of this name."_s;
    QTest::newRow("not registered") << 2 << 99 << u"Something is wrong with the mailbox."_s;
    QTest::newRow("no such subject") << 9 << 1 << QString();
    QTest::newRow("nothing beyond its class") << 0 << 0 << QString();
}

void tst_EntryText::anEnhancedCodeIsASentence()
{
    QFETCH(int, subject);
    QFETCH(int, detail);
    for (const int statusClass : {4, 5})
        QTEST(Wording::text(Smtp::EnhancedCode{statusClass, subject, detail}), "said");
}

QTEST_GUILESS_MAIN(tst_EntryText)
#include "tst_EntryText.moc"
