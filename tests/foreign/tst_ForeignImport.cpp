#include "base/Clock.h"
#include "foreign/ForeignImport.h"
#include "store/Database.h"
#include "store/Statement.h"
#include "trust/TrustBook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

ForeignAccount foreign(const QString &name, const QString &caFile = {})
{
    ForeignAccount found{.account = {.name = name,
                                     .identity = {{}, *Address::parse(u"ann@example.org"_s)},
                                     .host = *HostName::parse(u"mail.example.org"_s)},
                         .passwordCommand = u"pass show mail"_s,
                         .remarks = {ForeignRemark::PasswordCommand}};
    found.account.caFile = caFile;
    return found;
}

QStringList names(const QList<ForeignAccount> &accounts)
{
    QStringList all;
    for (const ForeignAccount &account : accounts)
        all += account.account.name;
    return all;
}

/// A profile that they come into.
struct Place {
    QTemporaryDir folder;
    SystemClock clock;
    AccountStore accounts{folder.path()};
    std::unique_ptr<Database> database = Database::open(folder.filePath(u"sealpost.sqlite"_s)).value();
    TrustBook book{*database, clock};
    ForeignImport import{accounts, book};

    QStringList kept()
    {
        QStringList all;
        const auto contents = accounts.load();
        for (const Account &account : contents->accounts)
            all += account.name;
        return all;
    }
};

} // namespace

class tst_ForeignImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsAreAddedInTheirOrder();
    void whatIsHereIsLeftAlone();
    void aBrokenEntryKeepsItsName();
    void aNameCountsOnce();
    void aCommandIsTakenOverOnlyIfThatIsAgreedTo();
    void anAuthorityOfItsOwnNeedsAReason();
    void whatWasSavedBeforeAFailureIsSaid();
};

void tst_ForeignImport::accountsAreAddedInTheirOrder()
{
    Place here;
    const auto plan = here.import.plan({foreign(u"work"_s), foreign(u"home"_s)});
    QVERIFY(plan && plan->taken.isEmpty() && plan->weaker().isEmpty());
    QVERIFY(here.kept().isEmpty());
    const ForeignResult done = here.import.carryOut(*plan, PasswordCommands::LeftOut);
    QVERIFY(!done.failure);
    QCOMPARE(names(done.imported), (QStringList{u"work"_s, u"home"_s}));
    QCOMPARE(here.kept(), (QStringList{u"work"_s, u"home"_s}));
}

void tst_ForeignImport::whatIsHereIsLeftAlone()
{
    Place here;
    Account own = foreign(u"Work"_s).account;
    own.host = *HostName::parse(u"mail.example.net"_s);
    QVERIFY(here.accounts.save(own));
    const auto plan = here.import.plan({foreign(u"work"_s), foreign(u"home"_s)});
    QVERIFY(plan);
    QCOMPARE(plan->taken, QStringList{u"work"_s});
    QCOMPARE(names(here.import.carryOut(*plan, PasswordCommands::LeftOut).imported), QStringList{u"home"_s});
    QCOMPARE(here.accounts.load()->accounts.first(), own);
}

void tst_ForeignImport::aBrokenEntryKeepsItsName()
{
    Place here;
    QFile file(here.folder.filePath(u"accounts.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[work]\nhost=..\n") > 0);
    file.close();
    const auto plan = here.import.plan({foreign(u"work"_s)});
    QVERIFY(plan && plan->added.isEmpty());
    QCOMPARE(plan->taken, QStringList{u"work"_s});
}

void tst_ForeignImport::aNameCountsOnce()
{
    Place here;
    const auto plan = here.import.plan({foreign(u"work"_s), foreign(u"Work"_s)});
    QVERIFY(plan);
    QCOMPARE(plan->added.size(), 1);
    QCOMPARE(plan->taken, QStringList{u"Work"_s});
}

void tst_ForeignImport::aCommandIsTakenOverOnlyIfThatIsAgreedTo()
{
    for (const auto commands : {PasswordCommands::LeftOut, PasswordCommands::TakenOver}) {
        Place here;
        const auto plan = here.import.plan({foreign(u"work"_s)});
        QVERIFY(plan && plan->hasCommands());
        const ForeignResult done = here.import.carryOut(*plan, commands);
        const bool isTaken = commands == PasswordCommands::TakenOver;
        QCOMPARE(here.accounts.load()->accounts.first().passwordCommand, isTaken ? u"pass show mail"_s : QString());
        QCOMPARE(done.imported.first().remarks.isEmpty(), isTaken); // what remains to be done
    }
}

void tst_ForeignImport::anAuthorityOfItsOwnNeedsAReason()
{
    Place here;
    const auto plan = here.import.plan({foreign(u"home"_s), foreign(u"work"_s, u"/etc/our-ca.pem"_s)});
    QVERIFY(plan);
    QCOMPARE(plan->weaker(), QList{Weakening::OtherAuthorities});
    const ForeignResult refused = here.import.carryOut(*plan, PasswordCommands::LeftOut);
    QVERIFY(refused.failure && refused.imported.isEmpty());
    QVERIFY(here.kept().isEmpty());
    QVERIFY(!here.import.carryOut(*plan, PasswordCommands::LeftOut, u"our own authority"_s).failure);
    QCOMPARE(here.kept(), (QStringList{u"home"_s, u"work"_s}));
    const auto journal = here.book.journal(u"work"_s);
    QVERIFY(journal && journal->last().reason.endsWith(u"our own authority"_s));
    QVERIFY(here.book.journal(u"home"_s)->isEmpty());
}

void tst_ForeignImport::whatWasSavedBeforeAFailureIsSaid()
{
    Place here;
    const auto plan = here.import.plan({foreign(u"home"_s), foreign(u"work"_s, u"/etc/our-ca.pem"_s)});
    QVERIFY(plan && Statement(*here.database, u"PRAGMA query_only = 1"_s).run()); // no journal, no permission
    const ForeignResult done = here.import.carryOut(*plan, PasswordCommands::LeftOut, u"our own authority"_s);
    QVERIFY(done.failure);
    QCOMPARE(names(done.imported), QStringList{u"home"_s});
    QCOMPARE(here.kept(), QStringList{u"home"_s});
}

QTEST_GUILESS_MAIN(tst_ForeignImport)
#include "tst_ForeignImport.moc"
