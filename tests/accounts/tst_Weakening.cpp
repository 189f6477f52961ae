#include "accounts/Weakening.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Account usual()
{
    return {.name = u"Work"_s,
            .identity = {{}, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s)};
}

} // namespace

class tst_Weakening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLowersSafetyIsNamed();
    void whatRaisesItIsNot();
    void whatIsTriedPermitsNothingNew();
};

void tst_Weakening::whatLowersSafetyIsNamed()
{
    Account strict = usual();
    strict.strictPin = true;
    strict.localException = false;
    Account loose = usual();
    loose.consent = Consent::PlainMailAndPassword;
    loose.plainPasswordOverUnverified = true;
    loose.veryOldServer = true;
    loose.caFile = u"/ca.pem"_s;
    using enum Weakening;
    const QList all{PlainMailAndPassword, PasswordOverUnverified, OldEncryption,
                    LocalException,       PinsLessStrict,         OtherAuthorities};
    QCOMPARE(weakenings(strict, loose), all);
    QVERIFY(weakenings(loose, loose).isEmpty());
}

void tst_Weakening::whatRaisesItIsNot()
{
    Account loose = usual();
    loose.consent = Consent::UnverifiedTls;
    loose.caFile = u"/ca.pem"_s;
    Account strict = usual();
    strict.strictPin = true;
    strict.localException = false;
    QVERIFY(weakenings(loose, strict).isEmpty());
}

void tst_Weakening::whatIsTriedPermitsNothingNew()
{
    Account strict = usual();
    strict.localException = false;
    strict.strictPin = true;
    Account loose = usual();
    loose.consent = Consent::PlainMailAndPassword;
    loose.plainPasswordOverUnverified = true;
    const Account tried = asFarAsPermitted(loose, strict);
    QCOMPARE(tried.consent, Consent::None);
    QVERIFY(!tried.plainPasswordOverUnverified);
    QVERIFY(!tried.localException);
    QVERIFY(tried.strictPin);
}

QTEST_GUILESS_MAIN(tst_Weakening)
#include "tst_Weakening.moc"
