#include "ui/settings/DefaultMailer.h"

#include <QProcess>
#include <QStandardPaths>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

const auto entryName = u"org.sealpost.Sealpost.desktop"_s;
const auto mailLinks = u"x-scheme-handler/mailto"_s;

} // namespace

void DefaultMailer::ask()
{
    if (QStandardPaths::locate(QStandardPaths::ApplicationsLocation, entryName).isEmpty()) {
        Q_EMIT known(State::Unknown);
        return;
    }
    run({u"query"_s, u"default"_s, mailLinks}, [this](const std::optional<QByteArray> &printed) {
        if (!printed)
            Q_EMIT known(State::Unknown);
        else
            Q_EMIT known(printed->trimmed() == entryName.toUtf8() ? State::Sealpost : State::Another);
    });
}

void DefaultMailer::become()
{
    run({u"default"_s, entryName, mailLinks}, [this](const auto &) { ask(); });
}

void DefaultMailer::run(const QStringList &arguments, const Answered &answered)
{
    auto *tool = new QProcess(this);
    connect(tool, &QProcess::errorOccurred, this, [tool, answered](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the end comes yet
        tool->deleteLater();
        answered(std::nullopt);
    });
    connect(tool, &QProcess::finished, this, [tool, answered](int code, QProcess::ExitStatus status) {
        tool->deleteLater();
        const bool isWell = code == 0 && status == QProcess::NormalExit;
        answered(isWell ? std::optional(tool->readAllStandardOutput()) : std::nullopt);
    });
    tool->setStandardInputFile(QProcess::nullDevice());
    tool->start(u"xdg-mime"_s, arguments);
}

QString textOf(DefaultMailer::State state)
{
    switch (state) {
    case DefaultMailer::State::Sealpost:
        return DefaultMailer::tr("Your desktop opens mail links with Sealpost.");
    case DefaultMailer::State::Another:
        return DefaultMailer::tr("Your desktop opens mail links with another program.");
    case DefaultMailer::State::Unknown:
        return DefaultMailer::tr("Your desktop does not say what it opens mail links with.");
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost
