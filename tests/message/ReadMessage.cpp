#include "ReadMessage.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Sealpost::Test {

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOfPython(const QString &messageFile)
{
    QProcess python;
    QEventLoop loop;
    QObject::connect(&python, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&python, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(SEALPOST_PYTHON),
                 {QStringLiteral(SEALPOST_SOURCE_DIR "/tests/message/read_message.py"), messageFile});
    loop.exec();
    return python.readAllStandardOutput();
}

QList<QPair<QString, QString>> pairsIn(const QJsonValue &array)
{
    QList<QPair<QString, QString>> pairs;
    for (const QJsonValue &pair : array.toArray())
        pairs += {pair[0].toString(), pair[1].toString()};
    return pairs;
}

ReadPart partIn(const QJsonValue &json)
{
    return {json["type"_L1].toString(),
            json["charset"_L1].toString(),
            json["encoding"_L1].toString(),
            json["name"_L1].toString(),
            QByteArray::fromBase64(json["base64"_L1].toString().toLatin1()),
            json["flowed"_L1].toBool()};
}

} // namespace

ReadMessage ReadMessage::from(const QByteArray &octets)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"message.eml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();

    const QJsonObject json = QJsonDocument::fromJson(outputOfPython(file.fileName())).object();
    ReadMessage message;
    message.fields = pairsIn(json["fields"_L1]);
    message.mailboxes = pairsIn(json["mailboxes"_L1]);
    message.containers = pairsIn(json["containers"_L1]);
    for (const QJsonValue &defect : json["defects"_L1].toArray())
        message.defects += defect.toString();
    for (const QJsonValue &part : json["parts"_L1].toArray())
        message.parts += partIn(part);
    return message;
}

QString ReadMessage::value(const QString &name) const
{
    QStringList values;
    for (const auto &[fieldName, fieldValue] : fields) {
        if (fieldName.compare(name, Qt::CaseInsensitive) == 0)
            values += fieldValue;
    }
    return values.size() == 1 ? values.first() : u"(%1 fields)"_s.arg(values.size());
}

} // namespace Sealpost::Test
