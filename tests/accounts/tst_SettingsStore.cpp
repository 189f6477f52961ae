#include "accounts/SettingsStore.h"

#include "accounts/Identity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_SettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void noFileIsTheUsualSettings();
    void settingsComeBackAsTheyWereSaved();
    void whatIsUsualIsNotWritten();
    void commentsAndWhatIsNotOursStay();
    void aBadValueIsTheUsualOneAndItsLineIsTold_data();
    void aBadValueIsTheUsualOneAndItsLineIsTold();
    void ofTwoSectionsTheLaterLineCounts();
    void savingSettlesWhatTwoSectionsSay();
    void aSettingIsChangedByItsWords_data();
    void aSettingIsChangedByItsWords();
    void whatIsNoSettingIsRefused();
    void anIdentityMayWishOtherwise();
    void aFolderThatIsNotThereIsAFailure();

private:
    void write(const QByteArray &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    SettingsStore store() const { return SettingsStore(m_folder->path()); }
    QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SettingsStore::noFileIsTheUsualSettings()
{
    const auto contents = store().load();
    QVERIFY(contents.has_value());
    QCOMPARE(contents->settings.undoDelay, std::chrono::seconds(5));
    QCOMPARE(contents->settings.sentCopy, true);
    QCOMPARE(contents->settings.notifySuccess, false);
    QVERIFY(contents->badLines.isEmpty());
}

void tst_SettingsStore::settingsComeBackAsTheyWereSaved()
{
    const Settings settings{.undoDelay = std::chrono::seconds(60), .sentCopy = false, .notifySuccess = true};
    QVERIFY(store().save(settings));
    QCOMPARE(store().load()->settings, settings);
    QCOMPARE(text(), "[sending]\nundo-delay = 60\nsent-copy = no\nnotify-success = yes\n");
}

void tst_SettingsStore::whatIsUsualIsNotWritten()
{
    QVERIFY(store().save({.undoDelay = std::chrono::seconds(0)}));
    QVERIFY(store().save({}));
    QCOMPARE(text(), "[sending]\n");
}

void tst_SettingsStore::commentsAndWhatIsNotOursStay()
{
    write("# mine\n[later]\nundo-delay = 9\n\n[Sending]\n; why\nUndo-Delay=7\nnew-thing = 1\n");
    QCOMPARE(store().load()->settings.undoDelay, std::chrono::seconds(7));
    QVERIFY(store().save({.undoDelay = std::chrono::seconds(8)}));
    QCOMPARE(text(), "# mine\n[later]\nundo-delay = 9\n\n[Sending]\n; why\nundo-delay = 8\nnew-thing = 1\n");
    QVERIFY(store().load()->badLines.isEmpty());
}

void tst_SettingsStore::aBadValueIsTheUsualOneAndItsLineIsTold_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("number");
    QTest::newRow("too long") << QByteArray("[sending]\nundo-delay = 61\n") << 2;
    QTest::newRow("negative") << QByteArray("[sending]\n\nundo-delay = -1\n") << 3;
    QTest::newRow("no number") << QByteArray("# x\n\n[sending]\nundo-delay = five\n") << 4;
    QTest::newRow("empty") << QByteArray("[sending]\nundo-delay =\n") << 2;
    QTest::newRow("neither yes nor no") << QByteArray("[sending]\nsent-copy = 1\n") << 2;
    QTest::newRow("no entry") << QByteArray("[sending]\nsent-copy: no\n") << 2;
    QTest::newRow("an open quote") << QByteArray("[sending]\nsent-copy = \"no\n") << 2;
    QTest::newRow("before any section") << QByteArray("sent-copy = no\n[sending]\n") << 1;
}

void tst_SettingsStore::aBadValueIsTheUsualOneAndItsLineIsTold()
{
    QFETCH(QByteArray, written);
    QFETCH(int, number);
    write(written + "notify-success = yes\n");
    const auto contents = store().load();
    QCOMPARE(contents->settings, Settings{.notifySuccess = true});
    QCOMPARE(contents->badLines.size(), 1);
    QCOMPARE(contents->badLines.first().number, number);
    QCOMPARE(contents->badLines.first().written, QString::fromUtf8(written.split('\n')[number - 1]));
}

void tst_SettingsStore::ofTwoSectionsTheLaterLineCounts()
{
    write("[sending]\nundo-delay = 1\nsent-copy = no\n[sending]\nundo-delay = 2\n");
    const Settings expected{.undoDelay = std::chrono::seconds(2), .sentCopy = false};
    QCOMPARE(store().load()->settings, expected);
}

void tst_SettingsStore::savingSettlesWhatTwoSectionsSay()
{
    write("[sending]\nundo-delay = 1\n[sending]\nundo-delay = 2\nnew-thing = 1\n");
    QVERIFY(store().save({.undoDelay = std::chrono::seconds(3)}));
    QCOMPARE(text(), "[sending]\nundo-delay = 3\n\n[sending]\nnew-thing = 1\n");
}

void tst_SettingsStore::aSettingIsChangedByItsWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Settings>("expected");
    QTest::newRow("no delay") << u"undo-delay"_s << u"0"_s << Settings{.undoDelay = std::chrono::seconds(0)};
    QTest::newRow("longest") << u"Undo-Delay"_s << u"60"_s << Settings{.undoDelay = std::chrono::seconds(60)};
    QTest::newRow("only on send") << u"check-only-on-send"_s << u"yes"_s << Settings{.checkOnlyOnSend = true};
    QTest::newRow("place") << u"password-place"_s << u"File"_s
                           << Settings{.passwordPlace = PasswordPlace::SealedFile};
    QTest::newRow("language") << u"language"_s << u"pt-BR"_s << Settings{.language = u"pt-BR"_s};
    QTest::newRow("the system's language") << u"language"_s << u"system"_s << Settings{};
    QTest::newRow("no copy") << u"sent-copy"_s << u"NO"_s << Settings{.sentCopy = false};
    QTest::newRow("notify") << u"notify-success"_s << u"yes"_s << Settings{.notifySuccess = true};
}

void tst_SettingsStore::aSettingIsChangedByItsWords()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(Settings, expected);
    QCOMPARE(changed({}, {key, value}).value(), expected);
}

void tst_SettingsStore::whatIsNoSettingIsRefused()
{
    QCOMPARE(changed({}, {u"colour"_s, u"yes"_s}).error(), SettingProblem::UnknownKey);
    QCOMPARE(changed({}, {u"sent-copy"_s, u"61"_s}).error(), SettingProblem::BadValue);
}

void tst_SettingsStore::anIdentityMayWishOtherwise()
{
    Identity identity{.displayName = {}, .address = *Address::parse(u"me@example.org"_s)};
    QVERIFY(keepsSentCopy(identity, {}));
    QVERIFY(!keepsSentCopy(identity, {.sentCopy = false}));
    identity.sentCopy = false;
    QVERIFY(!keepsSentCopy(identity, {}));
    identity.sentCopy = true;
    QVERIFY(keepsSentCopy(identity, {.sentCopy = false}));
}

void tst_SettingsStore::aFolderThatIsNotThereIsAFailure()
{
    SettingsStore nowhere(m_folder->filePath(u"none"_s));
    QVERIFY(nowhere.load().has_value());
    QVERIFY(!nowhere.save({}).has_value());
}

QTEST_GUILESS_MAIN(tst_SettingsStore)
#include "tst_SettingsStore.moc"
