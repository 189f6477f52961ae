#include "trust/Seal.h"

#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using How = std::optional<Pin::How>;

class tst_Seal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSealShowsTheLevel_data();
    void theSealShowsTheLevel();
    void everyStateHasAnIconOfItsOwn();
    void everyRowHasItsNumberFromTheTable();
};

void tst_Seal::theSealShowsTheLevel_data()
{
    QTest::addColumn<std::optional<Level>>("level");
    QTest::addColumn<How>("how");
    QTest::addColumn<SealState>("state");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, std::optional<Level> level, How how, SealState state,
                        const QString &name) { QTest::newRow(title) << level << how << state << name; };
    row("offline", {}, {}, SealState::Offline, u"offline"_s);
    row("blocked", Level::Blocked, {}, SealState::Blocked, u"blocked"_s);
    row("plain", Level::Plain, {}, SealState::Plain, u"plain"_s);
    row("local", Level::Local, {}, SealState::Local, u"local"_s);
    row("unverified", Level::Unverified, {}, SealState::Unverified, u"unverified"_s);
    row("pinned, compared", Level::Pinned, Pin::How::Compared, SealState::PinnedCompared, u"pinned"_s);
    row("pinned, unseen", Level::Pinned, Pin::How::Unseen, SealState::PinnedUnseen, u"pinned"_s);
    row("pinned, who knows how", Level::Pinned, {}, SealState::PinnedUnseen, u"pinned"_s);
    row("verified", Level::Verified, {}, SealState::Verified, u"verified"_s);
    row("verified, although pinned", Level::Verified, Pin::How::Compared, SealState::Verified, u"verified"_s);
}

void tst_Seal::theSealShowsTheLevel()
{
    QFETCH(std::optional<Level>, level);
    QFETCH(How, how);
    QFETCH(QString, name);
    const Verdict verdict{.level = level};
    QTEST(sealStateOf(verdict, how), "state");
    QCOMPARE(levelName(verdict), name);
}

void tst_Seal::everyStateHasAnIconOfItsOwn()
{
    QSet<QString> icons;
    for (int state = 0; state <= int(SealState::Verified); ++state)
        icons += iconName(SealState(state));
    QCOMPARE(icons.size(), int(SealState::Verified) + 1);
}

void tst_Seal::everyRowHasItsNumberFromTheTable()
{
    QCOMPARE(decisionName(Decision::R0), u"0"_s);
    QCOMPARE(decisionName(Decision::R1a), u"1a"_s);
    QCOMPARE(decisionName(Decision::R3a), u"3a"_s);
    QCOMPARE(decisionName(Decision::R4), u"4"_s);
    QCOMPARE(decisionName(Decision::R11), u"11"_s);
    QCOMPARE(decisionName(Decision::R16), u"16"_s);
}

QTEST_GUILESS_MAIN(tst_Seal)
#include "tst_Seal.moc"
