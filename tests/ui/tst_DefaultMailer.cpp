#include "ui/parts/NoticeBar.h"
#include "ui/settings/DefaultMailer.h"
#include "ui/settings/MailerOffer.h"

#include "ui/WindowParts.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

using State = DefaultMailer::State;

/// With the real xdg-mime, for a desktop that is none of the large ones, in a home of the test's own.
class tst_DefaultMailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anotherProgramIsReplacedOnlyWhenThatIsAsked();
    void whereItIsNotInstalledNothingIsKnown();
    void withoutTheToolNothingIsKnown();
    void whoIsAskedAndAgreesHasItAfterwards();
    void whereItIsTheDefaultNobodyIsAsked();

private:
    static void write(const QString &path, const QByteArray &octets);
    [[nodiscard]] static State asked();

    std::unique_ptr<QTemporaryDir> m_home;
    const QByteArray m_path = qgetenv("PATH");
};

void tst_DefaultMailer::write(const QString &path, const QByteArray &octets)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
}

void tst_DefaultMailer::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_path);
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_home->filePath(u"etc"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
    qputenv("XDG_DATA_DIRS", m_home->filePath(u"share"_s).toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "X-Generic");
    qunsetenv("DISPLAY");
    for (const char *name : {"org.sealpost.Sealpost", "other"})
        write(m_home->filePath(u"data/applications/%1.desktop"_s.arg(QLatin1StringView(name))),
              "[Desktop Entry]\nType=Application\nName=x\nExec=true %u\nMimeType=x-scheme-handler/mailto;\n");
    write(m_home->filePath(u"config/mimeapps.list"_s),
          "[Default Applications]\nx-scheme-handler/mailto=other.desktop\n");
}

State tst_DefaultMailer::asked()
{
    DefaultMailer mailer;
    std::optional<State> state;
    connect(&mailer, &DefaultMailer::known, &mailer, [&](State known) { state = known; });
    mailer.ask();
    [&] { QTRY_VERIFY(state); }();
    return state.value_or(State::Unknown);
}

void tst_DefaultMailer::anotherProgramIsReplacedOnlyWhenThatIsAsked()
{
    QCOMPARE(asked(), State::Another);
    QCOMPARE(asked(), State::Another);
    DefaultMailer mailer;
    QSignalSpy known(&mailer, &DefaultMailer::known);
    mailer.become();
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(known.first().first().value<State>(), State::Sealpost);
}

void tst_DefaultMailer::whereItIsNotInstalledNothingIsKnown()
{
    QVERIFY(QFile::remove(m_home->filePath(u"data/applications/org.sealpost.Sealpost.desktop"_s)));
    QCOMPARE(asked(), State::Unknown);
}

void tst_DefaultMailer::withoutTheToolNothingIsKnown()
{
    qputenv("PATH", m_home->path().toUtf8());
    QCOMPARE(asked(), State::Unknown);
}

void tst_DefaultMailer::whoIsAskedAndAgreesHasItAfterwards()
{
    QPointer<MailerOffer> offer = new MailerOffer;
    QSignalSpy ready(offer, &MailerOffer::ready);
    QTRY_COMPARE(ready.size(), 1);
    offer->show();
    visibleButton(*offer, u"Use Sealpost for Mail Links"_s)->click();
    QTRY_VERIFY(!offer);
    QCOMPARE(asked(), State::Sealpost);
}

void tst_DefaultMailer::whereItIsTheDefaultNobodyIsAsked()
{
    write(m_home->filePath(u"config/mimeapps.list"_s),
          "[Default Applications]\nx-scheme-handler/mailto=org.sealpost.Sealpost.desktop\n");
    QPointer<MailerOffer> offer = new MailerOffer;
    QSignalSpy ready(offer, &MailerOffer::ready);
    QTRY_VERIFY(!offer);
    QCOMPARE(ready.size(), 0);
}

QTEST_MAIN(tst_DefaultMailer)
#include "tst_DefaultMailer.moc"
