#include "outbox/Entries.h"

#include "outbox/EntryWords.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using enum Smtp::RecipientStatus;

Q_DECLARE_METATYPE(QList<Sealpost::Smtp::RecipientStatus>)

class tst_Entry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateFollowsFromTheRecipients_data();
    void theStateFollowsFromTheRecipients();
    void theRestIsWhoWasNotAnsweredForGood();
    void aFurtherAttemptReplacesOnlyWhatItTried();
    void theServerHasItsTimeToAnswerBeforeAPersonDecides();
    void everyStateHasAWordOfItsOwn();
};

void tst_Entry::theStateFollowsFromTheRecipients_data()
{
    QTest::addColumn<QList<Smtp::RecipientStatus>>("statuses");
    QTest::addColumn<EntryState>("state");
    const auto row = [](const char *name, const QList<Smtp::RecipientStatus> &statuses, EntryState state) {
        QTest::newRow(name) << statuses << state;
    };
    row("all accepted", {Accepted, Accepted}, EntryState::Sent);
    row("one refused", {Accepted, Refused}, EntryState::Partly);
    row("all refused", {Refused, Refused}, EntryState::Refused);
    row("one deferred", {Accepted, Deferred}, EntryState::Waiting);
    row("one deferred, one refused", {Deferred, Refused}, EntryState::Waiting);
    row("nothing known of one", {Accepted, Deferred, Uncertain}, EntryState::Uncertain);
}

void tst_Entry::theStateFollowsFromTheRecipients()
{
    QFETCH(QList<Smtp::RecipientStatus>, statuses);
    Smtp::Outcome outcome;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        outcome.recipients += result(u"%1@example.org"_s.arg(i), statuses[i]);
    QTEST(stateAfter(outcome), "state");
}

void tst_Entry::theRestIsWhoWasNotAnsweredForGood()
{
    Entry entry = newEntry({u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s});
    QCOMPARE(entry.rest(), entry.submission.envelope);
    entry.outcome.recipients[0].status = Accepted;
    entry.outcome.recipients[1].status = Refused;
    QCOMPARE(entry.rest()->forwardPaths(), QList{address(u"c@example.org"_s)});
    QCOMPARE(entry.rest()->reversePath(), address(u"me@example.org"_s));
    entry.outcome.recipients[2].status = Uncertain;
    QVERIFY(!entry.rest());
}

void tst_Entry::aFurtherAttemptReplacesOnlyWhatItTried()
{
    const Smtp::Outcome before{
        .recipients = {result(u"a@example.org"_s, Accepted, 250), result(u"b@example.org"_s, Deferred, 451)},
        .failure = Smtp::Failure{Smtp::Failure::Kind::RecipientsRefused}};
    const Smtp::Outcome attempt{.recipients = {result(u"b@example.org"_s, Refused, 550)},
                                .failure = Smtp::Failure{Smtp::Failure::Kind::SenderRefused}};
    const Smtp::Outcome after = merged(before, attempt);
    QCOMPARE(after.recipients,
             (QList{result(u"a@example.org"_s, Accepted, 250), result(u"b@example.org"_s, Refused, 550)}));
    QCOMPARE(after.failure, attempt.failure);
}

void tst_Entry::theServerHasItsTimeToAnswerBeforeAPersonDecides()
{
    const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);
    QVERIFY(!mayBeDecided(noon, noon.addSecs(599)));
    QVERIFY(mayBeDecided(noon, noon.addSecs(600)));
    QVERIFY(mayBeDecided({}, noon));
    QVERIFY(mayBeDecided(noon, noon.addDays(-1))); // a clock was wrong, then or now
}

void tst_Entry::everyStateHasAWordOfItsOwn()
{
    for (int number = 0; number <= static_cast<int>(EntryState::Uncertain); ++number) {
        const auto state = static_cast<EntryState>(number);
        QCOMPARE(EntryWords::state(EntryWords::word(state)), state);
    }
    QVERIFY(!EntryWords::state(u"lost"_s));
}

QTEST_GUILESS_MAIN(tst_Entry)
#include "tst_Entry.moc"
