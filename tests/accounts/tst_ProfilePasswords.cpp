#include "accounts/ProfilePasswords.h"

#include "accounts/SettingsStore.h"
#include "support/KeyPatience.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_ProfilePasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theUsualProfileUsesTheKeyring();
    void theSettingsMayWishForTheFile();
    void whereTheSettingsCannotBeReadNothingIsKeptAnywhere();
    void aProfileElsewhereTouchesNoKeyring();
    void whatIsWrittenIsInTheFolder();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_ProfilePasswords::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
}

void tst_ProfilePasswords::theUsualProfileUsesTheKeyring()
{
    const ProfilePasswords passwords(*Profile::open());
    QCOMPARE(passwords.place(), PasswordPlace::Keyring);
    QVERIFY(!passwords.isLocked());
}

void tst_ProfilePasswords::theSettingsMayWishForTheFile()
{
    const Profile profile = *Profile::open();
    const ProfilePasswords passwords(profile);
    QVERIFY(SettingsStore(profile.folder()).save({.passwordPlace = PasswordPlace::SealedFile}));
    QCOMPARE(passwords.place(), PasswordPlace::SealedFile);
    QVERIFY(passwords.isLocked());
}

void tst_ProfilePasswords::whereTheSettingsCannotBeReadNothingIsKeptAnywhere()
{
    const Profile profile = *Profile::open();
    QVERIFY(QDir(profile.folder()).mkdir(u"settings.ini"_s));
    ProfilePasswords passwords(profile);
    QByteArray password("hunter2");
    QObject asker;
    std::optional<PasswordStoreFailure> why;
    passwords.write(u"ann"_s, Secret::take(password), &asker, [&](const auto &done) { why = done.error(); });
    QTRY_COMPARE(why, std::optional(PasswordStoreFailure::Unavailable));
}

void tst_ProfilePasswords::aProfileElsewhereTouchesNoKeyring()
{
    const Profile profile = *Profile::open(m_home->filePath(u"elsewhere"_s));
    QVERIFY(SettingsStore(profile.folder()).save({.passwordPlace = PasswordPlace::Keyring}));
    const ProfilePasswords passwords(profile);
    QCOMPARE(passwords.place(), PasswordPlace::SealedFile);
}

void tst_ProfilePasswords::whatIsWrittenIsInTheFolder()
{
    const Profile profile = *Profile::open(m_home->filePath(u"elsewhere"_s));
    ProfilePasswords passwords(profile);
    QByteArray passphrase("open sesame");
    QByteArray password("hunter2");
    QObject asker;
    bool opened = false;
    connect(&passwords, &PasswordStore::opened, &asker, [&] { opened = true; });
    passwords.sealedFile().unlock(Secret::take(passphrase), &asker, [](const auto &) {});
    bool written = false;
    passwords.write(u"ann"_s, Secret::take(password), &asker,
                    [&](const auto &done) { written = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(written, keyPatience);
    QVERIFY(opened);
    QVERIFY(QFile::exists(profile.folder() + u"/passwords.sealed"_s));
    std::optional<bool> gone;
    passwords.remove(u"ann"_s, &asker, [&](const auto &done) { gone = done.has_value(); });
    QTRY_COMPARE(gone, std::optional(true));
}

QTEST_GUILESS_MAIN(tst_ProfilePasswords)
#include "tst_ProfilePasswords.moc"
