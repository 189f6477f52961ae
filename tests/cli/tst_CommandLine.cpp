#include "cli/CommandLine.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Sealpost;
using namespace Sealpost::Cli;
using namespace Qt::StringLiterals;
using Wish = CommandLine::Wish;

namespace {

QString manPage()
{
    QFile page(QStringLiteral(SEALPOST_SOURCE_DIR "/resources/man/sealpost-cli.1"));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s) : QString();
}

QSet<QString> optionsOf(const QList<QCommandLineOption> &options)
{
    QSet<QString> spelled;
    for (const QCommandLineOption &option : options) {
        for (const QString &name : option.names())
            spelled += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    }
    return spelled;
}

/// What has an entry of its own: the options in the lines behind ".TP" and ".TQ".
QSet<QString> optionsNamedIn(const QString &section)
{
    static const QRegularExpression tag(u"^\\.T[PQ]\n(.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"(?<![\\w-])--?[a-zA-Z][a-z-]*"_s);
    QSet<QString> named;
    for (const QRegularExpressionMatch &line : tag.globalMatch(section)) {
        for (const QRegularExpressionMatch &match : option.globalMatch(line.captured(1)))
            named += match.captured();
    }
    return named;
}

/// "account show NAME" is a form of "account show".
QString commandNamedIn(const QString &form)
{
    static const QRegularExpression words(u"^[a-z]+( [a-z-]+){0,2}"_s);
    return words.match(form.trimmed()).captured();
}

/// By command the options that its section describes; a heading may name several commands.
QMap<QString, QSet<QString>> commandsOfManPage()
{
    QMap<QString, QSet<QString>> commands;
    const QStringList sections =
        manPage().section(u"\n.SH COMMANDS"_s, 1).section(u"\n.SH "_s, 0, 0).split(u"\n.SS "_s);
    for (const QString &section : sections.sliced(1)) {
        for (const QString &form : section.section(u'\n', 0, 0).remove(u'"').split(u','))
            commands[commandNamedIn(form)] = optionsNamedIn(section);
    }
    return commands;
}

QString difference(const QSet<QString> &page, const QSet<QString> &taken)
{
    const auto shown = [](const QSet<QString> &options) { return options.values().join(u' '); };
    return u": only in the page: %1; only in the program: %2"_s.arg(shown(page - taken), shown(taken - page));
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundByItsName_data();
    void aCommandIsFoundByItsName();
    void whatMakesNoSenseIsAUsageErrorThatNamesIt_data();
    void whatMakesNoSenseIsAUsageErrorThatNamesIt();
    void globalOptionsStandBeforeOrAfterTheCommand();
    void valuesMayBeginWithAHyphen();
    void anOptionIsGivenAnyNumberOfTimes();
    void helpNeedsNothingElse();
    void helpNamesEveryOption();
    void theProgramNamesEveryCommand();
    void theManPageHasEachCommandWithItsOptions();
    void theManPageHasTheOptionsOfEveryCommand();
    void jsonIsAskedForBeforeADoubleHyphen();
};

void tst_CommandLine::aCommandIsFoundByItsName_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("one word") << QStringList{u"check"_s, u"me"_s} << u"check"_s;
    QTest::newRow("two words") << QStringList{u"account"_s, u"add"_s, u"me"_s} << u"account add"_s;
    QTest::newRow("three words") << QStringList{u"account"_s, u"identity"_s, u"list"_s, u"me"_s}
                                 << u"account identity list"_s;
    QTest::newRow("no operand") << QStringList{u"trust"_s, u"journal"_s} << u"trust journal"_s;
    QTest::newRow("sendmail") << QStringList{u"sendmail"_s, u"-oi"_s, u"-t"_s} << u"sendmail"_s;
}

void tst_CommandLine::aCommandIsFoundByItsName()
{
    QFETCH(QStringList, words);
    const auto line = CommandLine::parse(words);
    QVERIFY2(line, line ? "" : qPrintable(line.error().sentence));
    QVERIFY(line->wish == Wish::Run);
    QTEST(line->entry->form.name, "name");
}

void tst_CommandLine::whatMakesNoSenseIsAUsageErrorThatNamesIt_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList{} << u"--help"_s;
    QTest::newRow("unknown") << QStringList{u"fly"_s} << u"fly"_s;
    QTest::newRow("group alone") << QStringList{u"account"_s} << u"account"_s;
    QTest::newRow("unknown in a group") << QStringList{u"account"_s, u"fly"_s} << u"account fly"_s;
    QTest::newRow("unknown in a group of a group")
        << QStringList{u"account"_s, u"identity"_s, u"fly"_s} << u"account identity fly"_s;
    QTest::newRow("half a command") << QStringList{u"outbox"_s} << u"outbox"_s;
    QTest::newRow("option") << QStringList{u"check"_s, u"me"_s, u"--fly"_s} << u"fly"_s;
    QTest::newRow("option before") << QStringList{u"--fly"_s, u"check"_s, u"me"_s} << u"fly"_s;
    QTest::newRow("at no time") << QStringList{u"send"_s, u"--at"_s} << u"at"_s;
    QTest::newRow("no value") << QStringList{u"send"_s, u"--to"_s} << u"to"_s;
    QTest::newRow("value of a switch") << QStringList{u"send"_s, u"--dsn=yes"_s} << u"dsn"_s;
    QTest::newRow("too few") << QStringList{u"check"_s} << u"NAME"_s;
    QTest::newRow("too many") << QStringList{u"check"_s, u"me"_s, u"you"_s} << u"you"_s;
    QTest::newRow("control characters") << QStringList{u"a\r\n\x1b"_s} << u"a\ufffd\ufffd\ufffd"_s;
    QTest::newRow("queue") << QStringList{u"sendmail"_s, u"-bp"_s} << u"b"_s;
}

void tst_CommandLine::whatMakesNoSenseIsAUsageErrorThatNamesIt()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto line = CommandLine::parse(words);
    QVERIFY(!line);
    QVERIFY(line.error().code == ExitCode::Usage);
    QCOMPARE(line.error().kind, u"usage"_s);
    QVERIFY2(line.error().sentence.contains(named), qPrintable(line.error().sentence));
}

void tst_CommandLine::globalOptionsStandBeforeOrAfterTheCommand()
{
    for (const QStringList &words : {QStringList{u"--profile"_s, u"/p"_s, u"--json"_s, u"account"_s, u"list"_s},
                                     QStringList{u"account"_s, u"list"_s, u"--json"_s, u"--profile=/p"_s}}) {
        const auto line = CommandLine::parse(words);
        QVERIFY(line);
        QCOMPARE(line->arguments.value(u"profile"_s), u"/p"_s);
        QVERIFY(line->arguments.has(u"json"_s));
    }
}

void tst_CommandLine::valuesMayBeginWithAHyphen()
{
    const auto line = CommandLine::parse({u"send"_s, u"--subject"_s, u"--dsn"_s, u"--body"_s, u"-"_s});
    QVERIFY(line);
    QCOMPARE(line->arguments.value(u"subject"_s), u"--dsn"_s);
    QCOMPARE(line->arguments.value(u"body"_s), u"-"_s);
    QVERIFY(!line->arguments.has(u"dsn"_s));
}

void tst_CommandLine::anOptionIsGivenAnyNumberOfTimes()
{
    QStringList words{u"send"_s};
    for (int i = 0; i < 10'000; ++i)
        words += {u"--to"_s, u"a%1@example.org"_s.arg(i)};
    const auto line = CommandLine::parse(words);
    QVERIFY(line);
    QCOMPARE(line->arguments.values(u"to"_s).size(), 10'000);
    QCOMPARE(line->arguments.value(u"to"_s), u"a9999@example.org"_s);
}

void tst_CommandLine::helpNeedsNothingElse()
{
    for (const CommandEntry &entry : commandTable()) {
        const auto line = CommandLine::parse(entry.form.name.split(u' ') + QStringList(u"--help"_s));
        QVERIFY2(line, qPrintable(entry.form.name));
        QVERIFY(line->wish == Wish::Help);
        QCOMPARE(line->entry, &entry);
    }
    QVERIFY(CommandLine::parse({u"--help"_s})->wish == Wish::Help);
    QVERIFY(CommandLine::parse({u"--version"_s})->wish == Wish::Version);
}

void tst_CommandLine::helpNamesEveryOption()
{
    for (const CommandEntry &entry : commandTable()) {
        const QString help = entry.form.help();
        QVERIFY2(help.contains(u"sealpost-cli "_s + entry.form.name), qPrintable(help));
        for (const QCommandLineOption &option : entry.form.options) {
            QVERIFY2(!option.description().isEmpty(), qPrintable(option.names().first()));
            QVERIFY2(help.contains(option.names().last()), qPrintable(option.names().first()));
        }
    }
}

void tst_CommandLine::theProgramNamesEveryCommand()
{
    QSet<QString> names;
    for (const CommandEntry &entry : commandTable()) {
        QVERIFY2(programHelp().contains(entry.form.name), qPrintable(entry.form.name));
        QVERIFY2(entry.form.summary.endsWith(u'.'), qPrintable(entry.form.name));
        names += entry.form.name;
    }
    QCOMPARE(names.size(), qsizetype(commandTable().size()));
}

/// Both ways: what the program takes is in the page, and the page names nothing that it does not take.
void tst_CommandLine::theManPageHasEachCommandWithItsOptions()
{
    QMap<QString, QSet<QString>> taken;
    for (const CommandEntry &entry : commandTable())
        taken[entry.form.name] = optionsOf(entry.form.options);
    const QMap<QString, QSet<QString>> page = commandsOfManPage();
    QCOMPARE(page.keys(), taken.keys());
    for (const QString &command : taken.keys())
        QVERIFY2(page[command] == taken[command], qPrintable(command + difference(page[command], taken[command])));
}

void tst_CommandLine::theManPageHasTheOptionsOfEveryCommand()
{
    const QString page = manPage();
    const qsizetype options = page.indexOf(u"\n.SH OPTIONS\n"_s);
    const QString section = page.sliced(options, page.indexOf(u"\n.SH COMMANDS\n"_s) - options);
    const QSet<QString> taken = optionsOf(commonOptions()) + QSet<QString>{u"--version"_s};
    QVERIFY2(optionsNamedIn(section) == taken, qPrintable(difference(optionsNamedIn(section), taken)));
}

void tst_CommandLine::jsonIsAskedForBeforeADoubleHyphen()
{
    QVERIFY(asksForJson({u"fly"_s, u"--json"_s}));
    QVERIFY(asksForJson({u"--json"_s, u"sendmail"_s, u"--"_s, u"a@b.example"_s}));
    QVERIFY(!asksForJson({u"sendmail"_s, u"--"_s, u"--json"_s}));
    QVERIFY(!asksForJson({}));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
