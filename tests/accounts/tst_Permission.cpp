#include "accounts/Permission.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Account usual()
{
    return {.name = u"Work"_s,
            .identity = {u"Ada \"the\" Engine"_s, *Address::parse(u"me@example.org"_s)},
            .host = *HostName::parse(u"mail.example.org"_s),
            .timeout = std::chrono::seconds(7),
            .copyToSelf = true};
}

} // namespace

class tst_Permission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWeakeningIsAnOptionWithAValue_data();
    void eachWeakeningIsAnOptionWithAValue();
    void aValueThatIsNoneChangesNothing();
};

void tst_Permission::eachWeakeningIsAnOptionWithAValue_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("safe");
    QTest::addColumn<QString>("weak");
    QTest::addColumn<int>("weakening");
    const auto row = [](const char *name, const QString &permission, const QString &safe, const QString &weak,
                        Weakening weakening) {
        QTest::newRow(name) << permission << safe << weak << static_cast<int>(weakening);
    };
    row("consent", u"consent"_s, u"none"_s, u"unverified-tls"_s, Weakening::UnverifiedTls);
    row("more consent", u"consent"_s, u"unverified-tls"_s, u"plain-mail"_s, Weakening::PlainMail);
    row("all consent", u"consent"_s, u"plain-mail"_s, u"plain-mail-and-password"_s,
        Weakening::PlainMailAndPassword);
    row("the password", u"plain-password-over-unverified"_s, u"no"_s, u"yes"_s, Weakening::PasswordOverUnverified);
    row("old encryption", u"very-old-server"_s, u"no"_s, u"yes"_s, Weakening::OldEncryption);
    row("this computer", u"local-exception"_s, u"no"_s, u"yes"_s, Weakening::LocalException);
    row("pins", u"strict-pin"_s, u"yes"_s, u"no"_s, Weakening::PinsLessStrict);
    row("authorities", u"ca-file"_s, {}, u"/etc/ca \"ours\".pem"_s, Weakening::OtherAuthorities);
}

void tst_Permission::eachWeakeningIsAnOptionWithAValue()
{
    QFETCH(QString, permission);
    QFETCH(QString, safe);
    QFETCH(QString, weak);
    QFETCH(int, weakening);
    const Account before = withPermission(usual(), permission, safe);
    const Account after = withPermission(before, permission, weak);
    QCOMPARE(permissionValue(before, permission), safe);
    QCOMPARE(permissionValue(after, permission), weak);
    QVERIFY(weakenings(before, after) == QList{static_cast<Weakening>(weakening)});
    QCOMPARE(permissionOf(static_cast<Weakening>(weakening)), permission);
    QVERIFY(withPermission(after, permission, safe) == before); // and nothing else has changed
}

void tst_Permission::aValueThatIsNoneChangesNothing()
{
    QVERIFY(withPermission(usual(), u"consent"_s, u"everything"_s) == usual());
    QVERIFY(withPermission(usual(), u"colour"_s, u"green"_s) == usual());
}

QTEST_GUILESS_MAIN(tst_Permission)
#include "tst_Permission.moc"
