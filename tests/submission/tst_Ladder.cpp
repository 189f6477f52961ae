#include "submission/Ladder.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

using Rung = Ladder::Rung;

QString nameOf(Rung rung)
{
    switch (rung) {
    case Rung::ImplicitTls:
        return u"smtps"_s;
    case Rung::StartTls:
        return u"starttls"_s;
    case Rung::None:
        return u"plain"_s;
    }
    Q_UNREACHABLE();
}

Rung rungOf(const QString &name)
{
    return name == u"smtps" ? Rung::ImplicitTls : name == u"starttls" ? Rung::StartTls : Rung::None;
}

/// Climbs in virtual time: what happens is a list of "ms event rung", what the ladder does is written down with
/// the time it did it.
class VirtualClimb
{
public:
    VirtualClimb(const QList<Rung> &rungs, const Ladder::Pace &pace)
        : m_ladder(rungs, pace)
    {
        carryOut(m_ladder.begin());
    }

    void run(const QStringList &events)
    {
        for (const QString &event : events) {
            const QStringList words = event.split(u' ');
            passTo(words.at(0).toInt());
            happen(words.at(1), words.value(2));
        }
        passTo(60000);
    }

    [[nodiscard]] QStringList log() const { return m_log; }

private:
    void passTo(int time)
    {
        while (!m_timers.isEmpty() && m_timers.firstKey() <= time) {
            m_now = m_timers.firstKey();
            carryOut(m_ladder.afterWait(m_timers.take(m_now)));
        }
        m_now = time;
    }

    void happen(const QString &what, const QString &rung)
    {
        if (what == u"reached")
            carryOut(m_ladder.afterReached(rungOf(rung)));
        else if (what == u"held")
            carryOut(m_ladder.afterHeld(rungOf(rung)));
        else if (what == u"absent")
            carryOut(m_ladder.afterAbsent(rungOf(rung)));
        else if (what == u"barred")
            carryOut(m_ladder.afterBarred(rungOf(rung)));
        else
            carryOut(m_ladder.cancel());
    }

    void carryOut(const Ladder::Actions &actions)
    {
        for (const Ladder::Action &action : actions)
            std::visit([this](const auto &single) { carryOut(single); }, action);
    }
    void carryOut(const Ladder::Start &start) { note(u"start"_s, nameOf(start.rung)); }
    void carryOut(const Ladder::Abandon &abandon) { note(u"abandon"_s, nameOf(abandon.rung)); }
    void carryOut(const Ladder::Win &win) { note(u"win"_s, nameOf(win.rung)); }
    void carryOut(const Ladder::Hold &hold) { note(u"hold"_s, nameOf(hold.rung)); }
    void carryOut(const Ladder::NothingLeft &) { note(u"nothing left"_s, {}); }
    void carryOut(const Ladder::Arm &arm) { m_timers.insert(m_now + int(arm.duration.count()), arm.wait); }

    void note(const QString &what, const QString &rung)
    {
        m_log.append(u"%1 %2 %3"_s.arg(m_now).arg(what, rung).trimmed());
    }

    Ladder m_ladder;
    QMap<int, Ladder::Wait> m_timers;
    int m_now = 0;
    QStringList m_log;
};

const QList<Rung> allRungs{Rung::ImplicitTls, Rung::StartTls, Rung::None};
const QList<Rung> sealedRungs{Rung::ImplicitTls, Rung::StartTls};

void row(const char *name, const QList<Rung> &rungs, const QStringList &events, const QStringList &expected)
{
    QTest::newRow(name) << rungs << events << expected;
}

} // namespace

class tst_Ladder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void climbs_data();
    void climbs();
    void shorterWaitsStillTrySmtpsFirst();
    void afterItsEndNothingMovesIt();
};

void tst_Ladder::climbs_data()
{
    QTest::addColumn<QList<Rung>>("rungs");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QStringList>("expected");

    row("SMTPS within its head start: nothing else is tried", allRungs, {u"399 reached smtps"_s},
        {u"0 start smtps"_s, u"399 win smtps"_s});
    row("SMTPS refused: STARTTLS at once", allRungs, {u"20 absent smtps"_s, u"90 reached starttls"_s},
        {u"0 start smtps"_s, u"20 start starttls"_s, u"90 win starttls"_s});
    row("SMTPS slow: STARTTLS after 400 ms; SMTPS first", allRungs, {u"700 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"700 abandon starttls"_s, u"700 win smtps"_s});
    row("SMTPS within 3 s of STARTTLS wins", allRungs, {u"500 reached starttls"_s, u"3499 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"3499 abandon starttls"_s, u"3499 win smtps"_s});
    row("SMTPS later than 3 s after STARTTLS loses", allRungs, {u"500 reached starttls"_s, u"3600 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"3500 abandon smtps"_s, u"3500 win starttls"_s});
    row("SMTPS absent while STARTTLS stands back", allRungs, {u"500 reached starttls"_s, u"900 absent smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"900 win starttls"_s});
    row("SMTPS held: nothing else is tried", allRungs, {u"50 held smtps"_s},
        {u"0 start smtps"_s, u"50 hold smtps"_s});
    row("SMTPS held after STARTTLS was reached", allRungs, {u"500 reached starttls"_s, u"900 held smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"900 abandon starttls"_s, u"900 hold smtps"_s});
    row("SMTPS held while STARTTLS runs", allRungs, {u"900 held smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"900 abandon starttls"_s, u"900 hold smtps"_s});
    row("STARTTLS held, SMTPS absent: no fall to plain", allRungs, {u"20 absent smtps"_s, u"90 held starttls"_s},
        {u"0 start smtps"_s, u"20 start starttls"_s, u"90 hold starttls"_s});
    row("STARTTLS held stands back for SMTPS", allRungs, {u"500 held starttls"_s, u"900 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"900 abandon starttls"_s, u"900 win smtps"_s});
    row("STARTTLS held, SMTPS then absent", allRungs, {u"500 held starttls"_s, u"900 absent smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"900 hold starttls"_s});
    row("STARTTLS held, SMTPS says nothing", allRungs, {u"500 held starttls"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"3500 abandon smtps"_s, u"3500 hold starttls"_s});
    row("STARTTLS absent first: SMTPS is waited for", allRungs, {u"500 absent starttls"_s, u"9000 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"9000 win smtps"_s});
    row("SMTPS barred: nothing else is tried", allRungs, {u"50 barred smtps"_s},
        {u"0 start smtps"_s, u"50 hold smtps"_s});
    row("STARTTLS barred: SMTPS has all its time", allRungs, {u"500 barred starttls"_s, u"9000 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"9000 abandon starttls"_s, u"9000 win smtps"_s});
    row("STARTTLS barred, SMTPS then absent: no fall to plain", allRungs,
        {u"500 barred starttls"_s, u"9000 absent smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"9000 hold starttls"_s});
    row("SMTPS absent, STARTTLS barred: no fall to plain", allRungs,
        {u"20 absent smtps"_s, u"90 barred starttls"_s},
        {u"0 start smtps"_s, u"20 start starttls"_s, u"90 hold starttls"_s});
    row("both absent: plain", allRungs,
        {u"500 absent starttls"_s, u"10000 absent smtps"_s, u"10050 reached plain"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"10000 start plain"_s, u"10050 win plain"_s});
    row("plain held", allRungs, {u"5 absent smtps"_s, u"9 absent starttls"_s, u"15 held plain"_s},
        {u"0 start smtps"_s, u"5 start starttls"_s, u"9 start plain"_s, u"15 hold plain"_s});
    row("all absent", allRungs, {u"5 absent smtps"_s, u"9 absent starttls"_s, u"15 absent plain"_s},
        {u"0 start smtps"_s, u"5 start starttls"_s, u"9 start plain"_s, u"15 nothing left"_s});
    row("plain off", sealedRungs, {u"5 absent smtps"_s, u"9 absent starttls"_s},
        {u"0 start smtps"_s, u"5 start starttls"_s, u"9 nothing left"_s});
    row("STARTTLS off", {Rung::ImplicitTls, Rung::None}, {u"700 absent smtps"_s, u"800 reached plain"_s},
        {u"0 start smtps"_s, u"700 start plain"_s, u"800 win plain"_s});
    row("SMTPS alone", {Rung::ImplicitTls}, {u"700 absent smtps"_s}, {u"0 start smtps"_s, u"700 nothing left"_s});
    row("SMTPS off", sealedRungs.mid(1), {u"80 reached starttls"_s}, {u"0 start starttls"_s, u"80 win starttls"_s});
    row("plain alone", {Rung::None}, {u"80 reached plain"_s}, {u"0 start plain"_s, u"80 win plain"_s});
    row("everything off", {}, {}, {u"0 nothing left"_s});
    row("cancelled while two run", allRungs, {u"500 cancel"_s, u"600 reached smtps"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"500 abandon smtps"_s, u"500 abandon starttls"_s});
    row("cancelled while STARTTLS stands back", allRungs, {u"500 reached starttls"_s, u"600 cancel"_s},
        {u"0 start smtps"_s, u"400 start starttls"_s, u"600 abandon smtps"_s, u"600 abandon starttls"_s});
    row("cancelled in the head start", allRungs, {u"100 cancel"_s}, {u"0 start smtps"_s, u"100 abandon smtps"_s});
}

void tst_Ladder::climbs()
{
    QFETCH(QList<Rung>, rungs);
    QFETCH(QStringList, events);
    QFETCH(QStringList, expected);
    VirtualClimb climb(rungs, Ladder::Pace::usual());
    climb.run(events);
    QCOMPARE(climb.log(), expected);
}

void tst_Ladder::shorterWaitsStillTrySmtpsFirst()
{
    VirtualClimb climb(allRungs, Ladder::Pace::shortened());
    climb.run({u"100 reached starttls"_s, u"599 reached smtps"_s});
    QCOMPARE(climb.log(), QStringList({u"0 start smtps"_s, u"50 start starttls"_s, u"599 abandon starttls"_s,
                                       u"599 win smtps"_s}));
}

void tst_Ladder::afterItsEndNothingMovesIt()
{
    Ladder ladder(allRungs);
    QVERIFY(!ladder.begin().isEmpty());
    QCOMPARE(ladder.afterReached(Rung::ImplicitTls), Ladder::Actions{Ladder::Win{Rung::ImplicitTls}});
    QVERIFY(ladder.isOver());
    for (const Rung rung : allRungs) {
        QVERIFY(ladder.afterReached(rung).isEmpty());
        QVERIFY(ladder.afterHeld(rung).isEmpty());
        QVERIFY(ladder.afterAbsent(rung).isEmpty());
        QVERIFY(ladder.afterBarred(rung).isEmpty());
    }
    QVERIFY(ladder.afterWait(Ladder::Wait::HeadStart).isEmpty());
    QVERIFY(ladder.afterWait(Ladder::Wait::Patience).isEmpty());
    QVERIFY(ladder.cancel().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Ladder)
#include "tst_Ladder.moc"
