#include "cli/TextFile.h"

#include "trust/ShownText.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

auto unreadable(const QString &option, const QString &path, const QString &why)
{
    return failure(CommandFailure{
        ExitCode::InputOutput, u"unreadable"_s,
        Words::tr("%1: “%2” cannot be read: %3.").arg(option, shownText(path, 200), shownText(why, 200))});
}

Answer<QString> decoded(const QString &option, const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(octets);
    if (!decoder.hasError())
        return text;
    return failure(
        CommandFailure{ExitCode::BadMessage, u"not_utf8"_s,
                       Words::tr("%1: the text is not UTF-8; convert it, or attach the file.").arg(option)});
}

} // namespace

Answer<QString> readText(const QString &option, QIODevice &source)
{
    // QFile tells the end from an error by its error(); other devices have no errors.
    const QByteArray octets = source.readAll();
    const auto *file = qobject_cast<QFileDevice *>(&source);
    if (!source.isReadable() || (file && file->error() != QFileDevice::NoError))
        return unreadable(option, u"-"_s, source.errorString());
    return decoded(option, octets);
}

Answer<QString> readText(const QString &option, const QString &path, QIODevice &input)
{
    if (path == "-"_L1)
        return readText(option, input);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(option, path, file.errorString());
    const QByteArray octets = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(option, path, file.errorString());
    return decoded(option, octets);
}

} // namespace Sealpost::Cli
