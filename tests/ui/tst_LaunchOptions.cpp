#include "ui/launch/LaunchOptions.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_LaunchOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWordNothingIsWritten();
    void theCommandLineBeginsAMessage();
    void aLinkBeginsAMessage();
    void theCommandLineAddsToALink();
    void thePracticeServerIsAskedFor();
    void theOutboxIsAskedFor();
    void filesAreAttached();
    void whoAsksForHelpOpensNothing_data();
    void whoAsksForHelpOpensNothing();
    void whatIsUnknownIsSaid();
};

void tst_LaunchOptions::withoutAWordNothingIsWritten()
{
    const auto options = LaunchOptions::parse({u"sealpost"_s});
    QVERIFY(options);
    QVERIFY(!options->seed);
    QVERIFY(!options->practice);
}

void tst_LaunchOptions::theCommandLineBeginsAMessage()
{
    const auto options =
        LaunchOptions::parse({u"sealpost"_s, u"--compose"_s, u"--to"_s, u"ann@example.org"_s, u"--to"_s,
                              u"bob@example.org"_s, u"--subject"_s, u"Hello"_s, u"--attach"_s, u"a.pdf"_s});
    QVERIFY(options && options->seed);
    QCOMPARE(options->seed->to, u"ann@example.org, bob@example.org"_s);
    QCOMPARE(options->seed->subject, u"Hello"_s);
    QCOMPARE(options->seed->attachments, QStringList{QDir::current().absoluteFilePath(u"a.pdf"_s)});
}

void tst_LaunchOptions::aLinkBeginsAMessage()
{
    const auto options = LaunchOptions::parse({u"sealpost"_s, u"mailto:ann@example.org?subject=Hello"_s});
    QVERIFY(options && options->seed);
    QCOMPARE(options->seed->to, u"ann@example.org"_s);
    QCOMPARE(options->seed->subject, u"Hello"_s);
}

void tst_LaunchOptions::theCommandLineAddsToALink()
{
    const auto options = LaunchOptions::parse({u"sealpost"_s, u"--to"_s, u"bob@example.org"_s, u"--attach"_s,
                                               u"/tmp/a.pdf"_s, u"mailto:ann@example.org?subject=Hello"_s});
    QVERIFY(options && options->seed);
    QCOMPARE(options->seed->to, u"ann@example.org, bob@example.org"_s);
    QCOMPARE(options->seed->subject, u"Hello"_s);
    QCOMPARE(options->seed->attachments, QStringList{u"/tmp/a.pdf"_s});
}

void tst_LaunchOptions::thePracticeServerIsAskedFor()
{
    const auto options = LaunchOptions::parse({u"sealpost"_s, u"--practice"_s, u"--profile"_s, u"here"_s});
    QVERIFY(options);
    QVERIFY(options->practice);
    QCOMPARE(options->profile, u"here"_s);
}

void tst_LaunchOptions::theOutboxIsAskedFor()
{
    const auto options = LaunchOptions::parse({u"sealpost"_s, u"--outbox"_s});
    QVERIFY(options && options->outbox && !options->service && !options->seed);
    const auto service = LaunchOptions::parse({u"sealpost"_s, u"--service"_s});
    QVERIFY(service && service->service && !service->outbox);
}

/// As a file manager hands over what was chosen there.
void tst_LaunchOptions::filesAreAttached()
{
    QTemporaryDir folder;
    const QStringList names{folder.filePath(u"-a; rm b.txt"_s), folder.filePath(u"ü %20.txt"_s)};
    for (const QString &name : names)
        QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    const QString url = QUrl::fromLocalFile(names.last()).toString(QUrl::FullyEncoded);
    const auto options = LaunchOptions::parse({u"sealpost"_s, u"--attach"_s, names.first(), names.first(), url});
    QVERIFY(options && options->seed);
    QCOMPARE(options->seed->attachments, (QStringList{names.first(), names.first(), names.last()}));
}

void tst_LaunchOptions::whoAsksForHelpOpensNothing_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"-h", "--help", "--help-all"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void tst_LaunchOptions::whoAsksForHelpOpensNothing()
{
    QFETCH(const QString, option);
    const auto options = LaunchOptions::parse({u"sealpost"_s, option});
    QVERIFY(options && options->answer);
    QVERIFY(options->answer->contains(u"--compose"_s));
}

void tst_LaunchOptions::whatIsUnknownIsSaid()
{
    QVERIFY(!LaunchOptions::parse({u"sealpost"_s, u"--wat"_s}));
    QVERIFY(!LaunchOptions::parse({u"sealpost"_s, u"mailto:a@example.org"_s, u"mailto:b@example.org"_s}));
    const auto link = LaunchOptions::parse({u"sealpost"_s, u"https://example.org"_s});
    QVERIFY(!link);
    QVERIFY(link.error().contains(u"https://example.org"_s));
}

QTEST_GUILESS_MAIN(tst_LaunchOptions)
#include "tst_LaunchOptions.moc"
