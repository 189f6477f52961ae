#include "cli/CliRun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

namespace Sealpost {

using namespace Qt::StringLiterals;

QJsonObject CliEnded::json() const
{
    const bool oneLine = output.count('\n') == 1 && output.endsWith('\n');
    return oneLine ? QJsonDocument::fromJson(output).object() : QJsonObject();
}

QJsonObject CliEnded::error() const
{
    return json()[u"error"_s].toObject();
}

CliRun::CliRun(const CliRun &before)
{
    const QDir from(before.profile());
    QDirIterator files(from.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = QDir(profile()).filePath(from.relativeFilePath(file));
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            qFatal("cannot copy %s", qPrintable(file));
    }
}

QString CliRun::program()
{
    return QStringLiteral(SEALPOST_CLI);
}

QString CliRun::file(const QString &name, const QByteArray &content) const
{
    QFile made(m_folder.filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(made.fileName()));
    return made.fileName();
}

void CliRun::haveAccount(quint16 smtpsPort) const
{
    if (!QDir().mkpath(profile()))
        qFatal("cannot make %s", qPrintable(profile()));
    (void)file(u"profile/accounts.ini"_s, "[me]\naddress = me@example.org\nhost = 127.0.0.1\nsmtps-port = " +
                                              QByteArray::number(smtpsPort) + "\nstarttls-port = off\n");
}

void CliRun::start(QProcess &process, const QStringList &words) const
{
    process.setProgram(program());
    process.setArguments(QStringList{u"--profile"_s, profile()} + words);
    process.start();
}

CliEnded CliRun::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    return waitFor(process);
}

CliEnded CliRun::json(const QStringList &words, const QByteArray &input) const
{
    return run(QStringList(u"--json"_s) + words, input);
}

CliEnded waitFor(QProcess &process)
{
    constexpr int longMs = 50'000;
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(longMs))
        qFatal("it does not end: %s", qPrintable(process.arguments().join(u' ')));
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace Sealpost
