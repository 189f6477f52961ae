#include "cli/CliRun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"aa"_s.repeated(32);
const QString otherKey = u"bb"_s.repeated(32);

/// An export with a pin more.
QByteArray pinned(const QByteArray &file, const QString &spki)
{
    QJsonObject json = QJsonDocument::fromJson(file).object();
    QJsonArray pins = json[u"pins"_s].toArray();
    pins += QJsonObject{{u"host"_s, u"mail.example.org"_s},
                        {u"spki_sha256"_s, spki},
                        {u"certificate_sha256"_s, QJsonValue()},
                        {u"how"_s, u"compared"_s},
                        {u"since"_s, u"2026-05-04T03:02:01.000Z"_s},
                        {u"last_seen"_s, QJsonValue()},
                        {u"note"_s, u""_s}};
    json[u"pins"_s] = pins;
    return QJsonDocument(json).toJson();
}

} // namespace

/// An account goes from one profile to another, by the real program.
class tst_CliTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anAccountMovesToAnotherProfile();
    void itMovesThroughAPipe();
    void itTakesAnotherName();
    void anExportOverwritesNoFile();
    void theFileIsForItsOwnerOnly();
    void whatItWouldLowerIsListedAndEndsIt();
    void whatIsPermittedWithAReasonIsDone();
    void aReasonAndItsPermissionGoTogether();
    void whatIsNoExportIsRefused_data();
    void whatIsNoExportIsRefused();

private:
    void run(const CliRun &cli, const QStringList &words) { QCOMPARE(cli.run(words).code, 0); }
    [[nodiscard]] QString exported(const QString &name) const;

    std::unique_ptr<CliRun> m_home;
    std::unique_ptr<CliRun> m_away;
};

/// "work" has a pin and a password command, "loose" permits what is not usual.
void tst_CliTransfer::init()
{
    m_home = std::make_unique<CliRun>();
    m_away = std::make_unique<CliRun>();
    const QStringList server{u"--address"_s, u"me@example.org"_s, u"--host"_s, u"mail.example.org"_s};
    run(*m_home,
        QStringList{u"account"_s, u"add"_s, u"work"_s, u"--password-command"_s, u"echo secret"_s} + server);
    run(*m_home, QStringList{u"account"_s, u"add"_s, u"loose"_s, u"--consent"_s, u"plain-mail"_s} + server);
    const QByteArray file = m_home->run({u"account"_s, u"export"_s, u"work"_s, u"-"_s}).output;
    const QStringList import{u"account"_s, u"import"_s, u"-"_s};
    QCOMPARE(m_home->json(import, pinned(file, key)).json()[u"would_lower"_s][0][u"what"_s].toString(), u"key"_s);
    QCOMPARE(
        m_home->run(import + QStringList{u"--lower"_s, u"--reason"_s, u"by telephone"_s}, pinned(file, key)).code,
        0);
}

QString tst_CliTransfer::exported(const QString &name) const
{
    const QString file = m_home->profile() + u'/' + name + u".json"_s;
    const CliEnded ended = m_home->run({u"account"_s, u"export"_s, name, file});
    return ended.code == 0 ? file : QString();
}

void tst_CliTransfer::anAccountMovesToAnotherProfile()
{
    const CliEnded imported = m_away->json({u"account"_s, u"import"_s, exported(u"work"_s)});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.json()[u"new"_s].toBool(), true);
    QCOMPARE(imported.json()[u"pins"_s].toInt(), 1);
    QCOMPARE(imported.json()[u"account"_s][u"name"_s].toString(), u"work"_s);
    QCOMPARE(imported.json()[u"account"_s][u"password_command"_s].toString(), QString());
    const QJsonObject there = m_away->json({u"trust"_s, u"show"_s, u"work"_s}).json();
    QCOMPARE(there[u"pins"_s][0][u"spki_sha256"_s].toString(), key);
    QCOMPARE(there[u"pins"_s][0][u"how"_s].toString(), u"compared"_s);

    const CliEnded again = m_away->run({u"account"_s, u"import"_s, exported(u"loose"_s), u"--name"_s, u"work"_s});
    QCOMPARE(again.code, 77); // the other account permits more
}

void tst_CliTransfer::itMovesThroughAPipe()
{
    const CliEnded file = m_home->run({u"account"_s, u"export"_s, u"work"_s, u"-"_s});
    QCOMPARE(file.code, 0);
    QVERIFY(!file.output.contains("secret"));
    const CliEnded imported = m_away->run({u"account"_s, u"import"_s, u"-"_s}, file.output);
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.output.contains("was imported"), imported.output);
    const CliEnded journal = m_away->run({u"trust"_s, u"journal"_s});
    QVERIFY2(journal.output.contains("Imported: "), journal.output);
    QVERIFY(QJsonDocument::fromJson(file.output).isObject());
}

void tst_CliTransfer::itTakesAnotherName()
{
    const CliEnded imported =
        m_home->json({u"account"_s, u"import"_s, exported(u"work"_s), u"--name"_s, u"play"_s});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.json()[u"account"_s][u"name"_s].toString(), u"play"_s);
    QCOMPARE(m_home->json({u"trust"_s, u"show"_s, u"play"_s}).json()[u"pins"_s].toArray().size(), 1);
    QCOMPARE(m_home->run({u"account"_s, u"import"_s, exported(u"loose"_s), u"--name"_s, u""_s}).code, 64);
}

void tst_CliTransfer::anExportOverwritesNoFile()
{
    const QString file = m_home->file(u"there.json"_s, "precious");
    const CliEnded ended = m_home->json({u"account"_s, u"export"_s, u"work"_s, file});
    QCOMPARE(ended.code, 74);
    QCOMPARE(ended.error()[u"kind"_s].toString(), u"file_exists"_s);
    QCOMPARE(m_home->run({u"account"_s, u"export"_s, u"nobody"_s, u"-"_s}).code, 64);
}

void tst_CliTransfer::theFileIsForItsOwnerOnly()
{
    const QFileInfo file(exported(u"work"_s));
    QVERIFY(file.isFile());
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void tst_CliTransfer::whatItWouldLowerIsListedAndEndsIt()
{
    const QString file = exported(u"loose"_s);
    const CliEnded json = m_away->json({u"account"_s, u"import"_s, file});
    QCOMPARE(json.code, 77);
    QCOMPARE(json.error()[u"kind"_s].toString(), u"would_lower"_s);
    const QJsonArray lowered = json.json()[u"would_lower"_s].toArray();
    QCOMPARE(lowered.size(), 1);
    QCOMPARE(lowered[0][u"what"_s].toString(), u"consent"_s);
    QVERIFY(!lowered[0][u"sentence"_s].toString().isEmpty());

    const CliEnded text = m_away->run({u"account"_s, u"import"_s, file});
    QCOMPARE(text.code, 77);
    QVERIFY(text.output.isEmpty());
    QVERIFY2(text.errors.contains("--lower --reason"), text.errors);
    QVERIFY2(text.errors.contains("consent: "), text.errors);
    QVERIFY(m_away->json({u"account"_s, u"list"_s}).json()[u"accounts"_s].toArray().isEmpty());
}

void tst_CliTransfer::whatIsPermittedWithAReasonIsDone()
{
    const QByteArray file = pinned(m_home->run({u"account"_s, u"export"_s, u"work"_s, u"-"_s}).output, otherKey);
    const QStringList import{u"account"_s, u"import"_s, u"-"_s};
    QCOMPARE(m_home->json(import, file).json()[u"would_lower"_s][0][u"what"_s].toString(), u"key"_s);
    const CliEnded done = m_home->json(import + QStringList{u"--lower"_s, u"--reason"_s, u"two keys"_s}, file);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json()[u"new"_s].toBool(true), false);
    QCOMPARE(done.json()[u"account"_s][u"password_command"_s].toString(), u"echo secret"_s);
    QCOMPARE(m_home->json({u"trust"_s, u"show"_s, u"work"_s}).json()[u"pins"_s].toArray().size(), 2);
    QVERIFY(m_home->run({u"trust"_s, u"journal"_s}).output.contains("two keys"));
}

void tst_CliTransfer::aReasonAndItsPermissionGoTogether()
{
    const QStringList import{u"account"_s, u"import"_s, exported(u"loose"_s)};
    QCOMPARE(m_away->run(import + QStringList{u"--lower"_s}).code, 64);
    QCOMPARE(m_away->run(import + QStringList{u"--lower"_s, u"--reason"_s, u" "_s}).code, 64);
    QCOMPARE(m_away->run(import + QStringList{u"--reason"_s, u"so"_s}).code, 64);
    QCOMPARE(m_away->run(import + QStringList{u"--lower"_s, u"--reason"_s, u"so"_s}).code, 0);
    const QJsonArray standing = m_away->json({u"trust"_s, u"show"_s, u"loose"_s}).json()[u"lowerings"_s].toArray();
    QCOMPARE(standing.size(), 1);
    QCOMPARE(standing[0][u"reason"_s].toString(), u"so"_s);
}

void tst_CliTransfer::whatIsNoExportIsRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QByteArray() << u"no_account_file"_s;
    QTest::newRow("a newer one") << QByteArray(R"({"format":"sealpost-account","version":2})") << u"file_newer"_s;
    QTest::newRow("half a one") << QByteArray(R"({"format":"sealpost-account","version":1})") << u"file_damaged"_s;
}

void tst_CliTransfer::whatIsNoExportIsRefused()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, kind);
    const CliEnded ended = m_away->json({u"account"_s, u"import"_s, u"-"_s}, octets);
    QCOMPARE(ended.code, 65);
    QCOMPARE(ended.error()[u"kind"_s].toString(), kind);
    QCOMPARE(m_away->run({u"account"_s, u"import"_s, u"/no/such/file"_s}).code, 74);
}

QTEST_GUILESS_MAIN(tst_CliTransfer)
#include "tst_CliTransfer.moc"
