#include "cli/PracticeReport.h"

#include "trust/ShownText.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PracticeReport)
};

constexpr qint64 maxHeader = 64 * 1024;

QString senderOf(const Envelope &envelope)
{
    return envelope.reversePath() ? envelope.reversePath()->shown() : QString();
}

QStringList recipientsOf(const Envelope &envelope)
{
    QStringList all;
    for (const Address &address : envelope.forwardPaths())
        all += address.shown();
    return all;
}

QString subjectOf(const PracticeMessage &message)
{
    QFile file(message.path);
    return file.open(QIODevice::ReadOnly) ? headerField(file, "Subject") : QString();
}

bool isField(QByteArrayView line, QByteArrayView name)
{
    return line.size() > name.size() && line[name.size()] == ':' &&
           line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString headerField(QIODevice &message, QByteArrayView name)
{
    const QByteArray start = message.read(maxHeader);
    QByteArray value;
    bool inField = false;
    for (const QByteArray &line : start.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty())
            break;
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        if (!continues && inField)
            break;
        inField = continues ? inField : isField(line, name);
        if (inField)
            value += continues ? ' ' + trimmed : trimmed.sliced(name.size() + 1).trimmed();
    }
    return QString::fromUtf8(value);
}

QJsonObject practiceStartJson(const Endpoint &endpoint, const Certificate &certificate, const QString &folder)
{
    return {{u"event"_s, u"started"_s},
            {u"host"_s, endpoint.host.ace()},
            {u"port"_s, endpoint.port.number()},
            {u"username"_s, PracticeServer::username},
            {u"password"_s, PracticeServer::password},
            {u"sha256"_s, certificate.sha256.hex()},
            {u"spki_sha256"_s, certificate.spkiSha256.hex()},
            {u"folder"_s, folder}};
}

QString practiceStartText(const Endpoint &endpoint, const Certificate &certificate, const QString &folder)
{
    return Words::tr("The practice server listens on %1 (SMTPS); Ctrl-C ends it.").arg(endpoint.shown()) + u'\n' +
           Words::tr("User name: %1, password: %2").arg(PracticeServer::username, PracticeServer::password) +
           u'\n' + Words::tr("SHA-256 of its key: %1").arg(certificate.spkiSha256.colonHex()) + u'\n' +
           Words::tr("SHA-256 of its certificate: %1").arg(certificate.sha256.colonHex()) + u'\n' +
           Words::tr("Messages are kept in %1").arg(folder);
}

QJsonObject practiceMessageJson(const PracticeMessage &message)
{
    return {{u"event"_s, u"message"_s},
            {u"path"_s, message.path},
            {u"size"_s, message.size},
            {u"username"_s, message.username},
            {u"from"_s, senderOf(message.envelope)},
            {u"recipients"_s, QJsonArray::fromStringList(recipientsOf(message.envelope))},
            {u"subject"_s, subjectOf(message)}};
}

QString practiceMessageText(const PracticeMessage &message)
{
    return Words::tr("Received: “%1” from %2 to %3, %4: %5")
        .arg(shownText(subjectOf(message), 100), senderOf(message.envelope),
             shownText(recipientsOf(message.envelope).join(u", "_s), 200),
             QLocale().formattedDataSize(message.size), message.path);
}

} // namespace Sealpost::Cli
