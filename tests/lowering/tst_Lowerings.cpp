#include "accounts/Permission.h"
#include "base/Clock.h"
#include "lowering/Lowerings.h"
#include "store/Database.h"
#include "trust/TrustBook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using Event = JournalEntry::Event;

namespace {

Account work()
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s)};
}

Account permitting(Consent consent)
{
    Account account = work();
    account.consent = consent;
    return account;
}

} // namespace

class tst_Lowerings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatLowersSafetyIsKeptWithAReasonOnly();
    void whatRaisesItNeedsNone();
    void aNewAccountIsComparedWithTheUsualOne();
    void eachPermissionIsTakenBack_data();
    void eachPermissionIsTakenBack();
    void eachStepHasItsOwnWayBack();
    void aPermissionThatIsGoneIsNotListed();
    void oneThatWasGivenAgainIsListedOnce();
    void theOtherCaFileComesBack();
    void whatWasPermittedByHandIsListedToo();
    void aFloorIsListedForItsHostAndTakenBack();
    void anAccountThatCannotBeKeptLeavesNoTrace();

private:
    [[nodiscard]] bool save(const Account &account, const QString &reason = {})
    {
        return m_lowerings->save(account, reason).has_value();
    }
    [[nodiscard]] Account stored() const { return m_accounts->load()->accounts.value(0, work()); }
    [[nodiscard]] QList<Lowering> standing() const { return m_lowerings->standing(stored()).value(); }
    [[nodiscard]] QStringList reasons() const
    {
        QStringList all;
        const QList<Lowering> listed = standing();
        for (const Lowering &lowering : listed)
            all += lowering.reason;
        return all;
    }
    [[nodiscard]] QStringList journal() const
    {
        QStringList lines;
        const QList<JournalEntry> entries = m_book->journal().value();
        for (const JournalEntry &entry : entries)
            lines += eventName(entry.event) + u' ' + entry.reason;
        return lines;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TrustBook> m_book;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<Lowerings> m_lowerings;
};

void tst_Lowerings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"sealpost.sqlite"_s)).value();
    m_book = std::make_unique<TrustBook>(*m_database, m_clock);
    m_accounts = std::make_unique<AccountStore>(m_folder->path());
    m_lowerings = std::make_unique<Lowerings>(*m_accounts, *m_book);
}

void tst_Lowerings::cleanup()
{
    m_lowerings.reset();
    m_book.reset();
    m_database.reset();
}

void tst_Lowerings::whatLowersSafetyIsKeptWithAReasonOnly()
{
    QVERIFY(save(work()));
    QVERIFY(!save(permitting(Consent::PlainMail)));
    QVERIFY(!save(permitting(Consent::PlainMail), u" \n"_s));
    QCOMPARE(stored().consent, Consent::None);
    QVERIFY(journal().isEmpty());

    QVERIFY(m_lowerings->weakeningsOf(permitting(Consent::PlainMail)).value() == QList{Weakening::PlainMail});
    QVERIFY(save(permitting(Consent::PlainMail), u"an old printer"_s));
    QCOMPARE(stored().consent, Consent::PlainMail);
    QCOMPARE(journal(), QStringList{u"permission-widened consent=plain-mail: an old printer"_s});
    QCOMPARE(reasons(), QStringList{u"an old printer"_s});
    QVERIFY(save(permitting(Consent::PlainMail))); // nothing is lowered any further
}

void tst_Lowerings::whatRaisesItNeedsNone()
{
    QVERIFY(save(permitting(Consent::PlainMail), u"an old printer"_s));
    QVERIFY(save(permitting(Consent::UnverifiedTls)));
    QCOMPARE(journal().last(), u"permission-narrowed consent=unverified-tls"_s);
    QCOMPARE(reasons(), QStringList{u"an old printer"_s}); // there is still something to take back
    QVERIFY(save(work()));
    QCOMPARE(journal().last(), u"permission-narrowed consent=none"_s);
    QVERIFY(standing().isEmpty());
}

void tst_Lowerings::aNewAccountIsComparedWithTheUsualOne()
{
    Account demanding = work();
    demanding.strictPin = true;
    demanding.localException = false;
    QVERIFY(save(demanding));
    QVERIFY(journal().isEmpty()); // nobody has narrowed anything
    QVERIFY(standing().isEmpty());
}

void tst_Lowerings::eachPermissionIsTakenBack_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("weak");
    QTest::newRow("consent") << u"consent"_s << u"plain-mail-and-password"_s;
    QTest::newRow("the password") << u"plain-password-over-unverified"_s << u"yes"_s;
    QTest::newRow("old encryption") << u"very-old-server"_s << u"yes"_s;
    QTest::newRow("this computer") << u"local-exception"_s << u"yes"_s;
    QTest::newRow("pins") << u"strict-pin"_s << u"no"_s;
    QTest::newRow("authorities") << u"ca-file"_s << u"/etc/ca.pem"_s;
}

void tst_Lowerings::eachPermissionIsTakenBack()
{
    QFETCH(QString, permission);
    QFETCH(QString, weak);
    Account safe = work();
    safe.localException = false;
    safe.strictPin = true;
    QVERIFY(save(safe));
    QVERIFY(save(withPermission(safe, permission, weak), u"for a while"_s));
    QVERIFY(stored() != safe);
    QCOMPARE(standing().size(), 1);
    QVERIFY(m_lowerings->takeBack(standing().first()));
    QVERIFY(stored() == safe);
    QVERIFY(standing().isEmpty());
    QCOMPARE(journal().last(), u"permission-narrowed %1=%2"_s.arg(permission, permissionValue(safe, permission)));
}

void tst_Lowerings::eachStepHasItsOwnWayBack()
{
    QVERIFY(save(permitting(Consent::UnverifiedTls), u"first"_s));
    QVERIFY(save(permitting(Consent::PlainMail), u"second"_s));
    QCOMPARE(reasons(), (QStringList{u"second"_s, u"first"_s}));
    const Lowering first = standing().last();
    QVERIFY(m_lowerings->takeBack(standing().first()));
    QCOMPARE(stored().consent, Consent::UnverifiedTls);
    QCOMPARE(reasons(), QStringList{u"first"_s});

    QVERIFY(save(permitting(Consent::PlainMailAndPassword), u"third"_s));
    QVERIFY(m_lowerings->takeBack(first)); // over the other one
    QCOMPARE(stored().consent, Consent::None);
    QVERIFY(standing().isEmpty());
}

void tst_Lowerings::aPermissionThatIsGoneIsNotListed()
{
    QVERIFY(save(permitting(Consent::PlainMail), u"an old printer"_s));
    const Lowering gone = standing().first();
    QVERIFY(m_accounts->save(work())); // by hand
    QVERIFY(standing().isEmpty());
    QVERIFY(m_lowerings->takeBack(gone));
    QCOMPARE(journal().size(), 1); // there was nothing to take back
}

void tst_Lowerings::oneThatWasGivenAgainIsListedOnce()
{
    QVERIFY(save(permitting(Consent::PlainMail), u"in May"_s));
    QVERIFY(m_accounts->save(work())); // by hand
    QVERIFY(save(permitting(Consent::PlainMail), u"in June"_s));
    QCOMPARE(reasons(), QStringList{u"in June"_s});
}

void tst_Lowerings::theOtherCaFileComesBack()
{
    Account account = work();
    account.caFile = u"/etc/ours.pem"_s;
    QVERIFY(save(account, u"our own authority"_s));
    account.caFile = u"/etc/theirs.pem"_s;
    QVERIFY(!save(account));
    QVERIFY(save(account, u"they have moved"_s));
    QCOMPARE(journal().size(), 2); // it is not narrowed as well
    QVERIFY(m_lowerings->takeBack(standing().first()));
    QCOMPARE(stored().caFile, u"/etc/ours.pem"_s);
    QCOMPARE(reasons(), QStringList{u"our own authority"_s});
}

void tst_Lowerings::whatWasPermittedByHandIsListedToo()
{
    QVERIFY(m_accounts->save(permitting(Consent::PlainMail)));
    const QList<Lowering> listed = standing();
    QCOMPARE(listed.size(), 1);
    QVERIFY(!listed.first().time.isValid());
    QVERIFY(listed.first().reason.isEmpty());
    QVERIFY(m_lowerings->takeBack(listed.first()));
    QCOMPARE(stored().consent, Consent::None);
    QCOMPARE(journal(), QStringList{u"permission-narrowed consent=none"_s});
}

void tst_Lowerings::aFloorIsListedForItsHostAndTakenBack()
{
    const TrustTerms terms{.account = u"Work"_s, .host = work().host};
    const Verdict verdict{.decision = Decision::R14, .level = Level::Plain, .message = MessageUse::Goes};
    QVERIFY(m_book->recordAccepted(terms, Endpoint{terms.host}, verdict, {}));
    QVERIFY(m_book->lowerFloor(terms.account, terms.host, {}, u"a new start"_s));
    QVERIFY(save(work()));
    QCOMPARE(reasons(), QStringList{u"a new start"_s});

    Account moved = work();
    moved.host = *HostName::parse(u"smtp.example.org"_s);
    QVERIFY(m_lowerings->standing(moved).value().isEmpty());

    QVERIFY(m_lowerings->takeBack(standing().first()));
    QCOMPARE(m_book->floor(terms.account, terms.host).value(), Level::Plain);
    QVERIFY(standing().isEmpty());
}

void tst_Lowerings::anAccountThatCannotBeKeptLeavesNoTrace()
{
    QVERIFY(save(work()));
    AccountStore nowhere(m_folder->filePath(u"no/such/folder"_s));
    Lowerings lowerings(nowhere, *m_book);
    QVERIFY(!lowerings.save(permitting(Consent::PlainMail), u"an old printer"_s));
    QVERIFY(journal().isEmpty());
    QVERIFY(standing().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Lowerings)
#include "tst_Lowerings.moc"
