#include "ui/launch/Launch.h"
#include "ui/launch/LaunchAddress.h"
#include "ui/launch/LaunchMessage.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

LaunchOptions toAnn()
{
    return {.seed = ComposeSeed{.to = u"ann@example.org"_s}};
}

} // namespace

class tst_Launch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFirstHasTheWindows();
    void aLaterOneHandsOverAndEnds();
    void profilesHaveNothingToDoWithEachOther();
    void whenTheFirstEndsTheNextTakesItsPlace();
    void aLongPathHasASocketToo();
    void onlyItsPersonMayConnect();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void aMessageMayComeInPieces();
    void afterACrashTheNextTakesItsPlace();

private:
    [[nodiscard]] Profile profile() const { return *Profile::open(m_folder->path()); }
    /// A program with the windows of the profile; `heard` counts its launches, its own among them.
    void startFirst();
    [[nodiscard]] QByteArray answerTo(const QByteArray &octets);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Launch> m_first;
    QList<LaunchOptions> m_heard;
};

void tst_Launch::init()
{
    m_first.reset();
    m_heard.clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Launch::startFirst()
{
    m_first = std::make_unique<Launch>(profile(), LaunchOptions{});
    connect(m_first.get(), &Launch::launched, this, [this](const LaunchOptions &options) { m_heard += options; });
    m_first->start();
}

void tst_Launch::theFirstHasTheWindows()
{
    startFirst();
    QCOMPARE(m_heard.size(), 1);
    QVERIFY(!m_heard.first().seed);
}

void tst_Launch::aLaterOneHandsOverAndEnds()
{
    startFirst();
    Launch second(profile(), toAnn());
    QSignalSpy launched(&second, &Launch::launched);
    QSignalSpy handedOver(&second, &Launch::handedOver);
    second.start();
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(launched.size(), 0);
    QCOMPARE(m_heard.size(), 2);
    QCOMPARE(m_heard.last().seed->to, u"ann@example.org"_s);
}

void tst_Launch::profilesHaveNothingToDoWithEachOther()
{
    startFirst();
    const QTemporaryDir elsewhere;
    Launch other(*Profile::open(elsewhere.path()), toAnn());
    QSignalSpy launched(&other, &Launch::launched);
    other.start();
    QCOMPARE(launched.size(), 1);
    QCOMPARE(m_heard.size(), 1);
}

void tst_Launch::whenTheFirstEndsTheNextTakesItsPlace()
{
    startFirst();
    QFile left(launchAddress(profile()));
    m_first.reset();
    QVERIFY(left.open(QIODevice::WriteOnly)); // what a crash leaves at the socket's place
    left.close();
    startFirst();
    Launch second(profile(), toAnn());
    QSignalSpy handedOver(&second, &Launch::handedOver);
    second.start();
    QTRY_COMPARE(handedOver.size(), 1);
}

void tst_Launch::aLongPathHasASocketToo()
{
    const QString deep = m_folder->filePath(QString(120, u'd'));
    const Profile profile = *Profile::open(deep);
    QVERIFY(!launchAddress(profile).startsWith(deep));
    Launch first(profile, {});
    QSignalSpy launched(&first, &Launch::launched);
    first.start();
    Launch second(profile, toAnn());
    QSignalSpy handedOver(&second, &Launch::handedOver);
    second.start();
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(launched.size(), 2);
}

void tst_Launch::onlyItsPersonMayConnect()
{
    startFirst();
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(launchAddress(profile())) & others, QFileDevice::Permissions());
}

/// What the first says to these octets until it hangs up.
QByteArray tst_Launch::answerTo(const QByteArray &octets)
{
    QLocalSocket socket;
    socket.connectToServer(launchAddress(profile()));
    socket.write(octets);
    if (!QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::UnconnectedState; }))
        qFatal("it does not hang up");
    return socket.readAll();
}

void tst_Launch::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("another version") << QByteArray("\0\0\0\x0d{\"version\":3}", 17);
    QTest::newRow("no length at all") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("more than is read") << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("nothing") << QByteArray(4, '\0');
}

void tst_Launch::whatCannotBeReadIsRefused()
{
    QFETCH(const QByteArray, octets);
    startFirst();
    QCOMPARE(answerTo(octets), QByteArray(1, LaunchMessage::refused));
    QCOMPARE(m_heard.size(), 1);
}

void tst_Launch::aMessageMayComeInPieces()
{
    startFirst();
    QLocalSocket socket;
    socket.connectToServer(launchAddress(profile()));
    for (const char octet : LaunchMessage::frame(toAnn())) {
        socket.putChar(octet);
        socket.flush();
    }
    QTRY_COMPARE(m_heard.size(), 2);
}

// Two real programs, the first killed without a farewell.
void tst_Launch::afterACrashTheNextTakesItsPlace()
{
    const auto start = [this](QProcess &program, const QStringList &more) {
        program.start(QStringLiteral(SEALPOST_PROGRAM), QStringList{u"--profile"_s, m_folder->path()} + more);
    };
    QProcess first;
    start(first, {});
    QTRY_VERIFY(QFile::exists(launchAddress(profile())));
    QProcess second;
    start(second, {u"mailto:ann@example.org"_s});
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QTRY_VERIFY(second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QTRY_COMPARE(first.state(), QProcess::NotRunning);
    startFirst(); // over what the dead one has left
    QCOMPARE(m_heard.size(), 1);
    start(second, {u"mailto:ann@example.org"_s});
    QTRY_COMPARE(m_heard.size(), 2);
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
}

QTEST_GUILESS_MAIN(tst_Launch)
#include "tst_Launch.moc"
