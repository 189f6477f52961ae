#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The house: each layer and the layers that it may include. An arrow that is not here is a wrong design.
const QMap<QString, QStringList> mayInclude{
    {u"base"_s, {}},
    {u"store"_s, {u"base"_s}},
    {u"secrets"_s, {u"base"_s, u"store"_s}},
    {u"message"_s, {u"base"_s}},
    {u"smtp"_s, {u"base"_s, u"message"_s}},
    {u"trust"_s, {u"base"_s, u"store"_s}},
    {u"net"_s, {u"base"_s, u"trust"_s}},
    {u"accounts"_s, {u"base"_s, u"secrets"_s, u"store"_s, u"message"_s, u"smtp"_s}},
    {u"oauth"_s,
     {u"base"_s, u"secrets"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"net"_s, u"accounts"_s}},
    {u"lowering"_s, {u"base"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"accounts"_s}},
    {u"transfer"_s, {u"base"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"accounts"_s, u"lowering"_s}},
    {u"foreign"_s,
     {u"base"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"accounts"_s, u"lowering"_s, u"discovery"_s}},
    {u"drafts"_s, {u"base"_s, u"store"_s, u"message"_s, u"accounts"_s}},
    {u"submission"_s, {u"base"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"net"_s, u"accounts"_s}},
    {u"outbox"_s, {u"base"_s, u"store"_s, u"message"_s, u"smtp"_s, u"accounts"_s, u"submission"_s}},
    {u"practice"_s, {u"base"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"net"_s}},
    {u"discovery"_s, {u"base"_s, u"message"_s, u"net"_s, u"accounts"_s}},
    {u"wording"_s,
     {u"base"_s, u"secrets"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"net"_s, u"accounts"_s, u"oauth"_s,
      u"lowering"_s, u"transfer"_s, u"drafts"_s, u"submission"_s, u"outbox"_s, u"practice"_s, u"discovery"_s,
      u"foreign"_s}},
    {u"cli"_s,
     {u"base"_s, u"secrets"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"net"_s, u"accounts"_s, u"oauth"_s,
      u"lowering"_s, u"transfer"_s, u"drafts"_s, u"submission"_s, u"outbox"_s, u"practice"_s, u"discovery"_s,
      u"foreign"_s, u"wording"_s}},
    {u"ui"_s,
     {u"base"_s, u"secrets"_s, u"store"_s, u"message"_s, u"smtp"_s, u"trust"_s, u"net"_s, u"accounts"_s, u"oauth"_s,
      u"lowering"_s, u"transfer"_s, u"drafts"_s, u"submission"_s, u"outbox"_s, u"practice"_s, u"discovery"_s,
      u"foreign"_s, u"wording"_s}},
};

/// A platform or crypto library, and the only sources that may name it (paths below the top, as patterns).
const QMap<QString, QString> livesIn{
    {u"<(QSslSocket|QTcpSocket)>"_s, u"^app/(net|oauth|practice)/"_s},
    {u"<gmime/"_s, u"^app/message/"_s},
    {u"<gsasl"_s, u"^app/smtp/Mechanism"_s},
    {u"<(QtCrypto|QtCrypto/.*)>"_s, u"^app/(base|secrets|trust|practice)/[^/]*\\.cpp$"_s},
    {u"<qt6keychain/"_s, u"^app/secrets/Keyring\\.cpp$"_s},
    {u"<(QSqlQuery|QSqlDatabase)>"_s, u"^app/.*(Store|Database|Statement|Journal)[^/]*$"_s},
    {u"<QDBus"_s, u"^ui/(outbox/Notifications|launch/DesktopApplication)\\.cpp$"_s},
    {u"<openssl/"_s, u"^app/trust/[^/]*\\.cpp$"_s},
    {u"<(QWidget|QtWidgets|QApplication)>"_s, u"^ui/"_s},
};

struct Source {
    QString path; ///< relative to the top
    QStringList includes;
};

QStringList includesOf(const QString &file)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s+([\"<][^\">]+[\">])"_s,
                                         QRegularExpression::MultilineOption);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    QStringList found;
    const QString text = QString::fromUtf8(source.readAll());
    for (auto match = line.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

QList<Source> sources()
{
    const QString top = QStringLiteral(SEALPOST_SOURCE_DIR);
    QList<Source> all;
    for (const QString &folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator files(top + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            all += {file.sliced(top.size() + 1), includesOf(file)};
        }
    }
    return all;
}

QString layerOf(const QString &path)
{
    return path.startsWith("app/"_L1) ? path.section(u'/', 1, 1) : u"ui"_s;
}

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceBelongsToALayer();
    void noLayerIncludesWhatIsNotBelowIt();
    void aLibraryIsNamedOnlyWhereItLives();
};

void tst_Layers::everySourceBelongsToALayer()
{
    QVERIFY(!sources().isEmpty());
    for (const Source &source : sources())
        QVERIFY2(mayInclude.contains(layerOf(source.path)), qPrintable(source.path));
}

void tst_Layers::noLayerIncludesWhatIsNotBelowIt()
{
    for (const Source &source : sources()) {
        const QString own = layerOf(source.path);
        for (const QString &include : source.includes) {
            const QString other = include.startsWith(u'"') ? include.sliced(1).section(u'/', 0, 0) : QString();
            if (!mayInclude.contains(other) || other == own)
                continue;
            QVERIFY2(mayInclude.value(own).contains(other),
                     qPrintable(u"%1 includes %2"_s.arg(source.path, include)));
        }
    }
}

void tst_Layers::aLibraryIsNamedOnlyWhereItLives()
{
    for (const Source &source : sources()) {
        for (auto library = livesIn.cbegin(); library != livesIn.cend(); ++library) {
            const QRegularExpression name(u'^' + library.key());
            if (source.includes.filter(name).isEmpty())
                continue;
            QVERIFY2(QRegularExpression(library.value()).match(source.path).hasMatch(),
                     qPrintable(u"%1 names %2"_s.arg(source.path, library.key())));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
