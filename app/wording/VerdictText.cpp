#include "wording/TrustSentences.h"

#include <QCoreApplication>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

/// Whether the subject of such a failure is a host: that of the line, where it names none.
bool concernsAHost(Smtp::Failure::Kind kind)
{
    using enum Smtp::Failure::Kind;
    return QList{HostNotFound, Unreachable, TimedOut, ConnectionLost, TlsFailed, ServiceUnavailable, ProxyRefused}
        .contains(kind);
}

/// A line fails only before the first message: before the server has said what it offers not even a password left.
QString withWhatLeft(const QString &sentence, const LineReport &report)
{
    return report.capabilities ? Words::tr("%1 No message was sent.").arg(sentence)
                               : Words::tr("%1 Nothing was sent.").arg(sentence);
}

QString failedSentence(const LineReport &report)
{
    Smtp::Failure failure = *report.failure;
    if (failure.kind == Smtp::Failure::Kind::NotPermitted) // says it itself
        return text(failure);
    if (failure.subject.isEmpty() && concernsAHost(failure.kind))
        failure.subject = report.host.shown();
    return withWhatLeft(text(failure), report);
}

QString judgedSentence(const LineReport &report)
{
    if (report.verdict)
        return trustSentences(report, Face::Window).happened; // the same in both
    return Words::tr("Connecting to %1.").arg(report.host.shown());
}

} // namespace

QString word(SealState state)
{
    switch (state) {
    case SealState::NotChecked:
        return Words::tr("Not checked");
    case SealState::Checking:
        return Words::tr("Checking");
    case SealState::Offline:
        return Words::tr("Offline");
    case SealState::Blocked:
        return Words::tr("Blocked");
    case SealState::Plain:
        return Words::tr("Not encrypted");
    case SealState::Local:
        return Words::tr("This computer");
    case SealState::Unverified:
        return Words::tr("Unverified");
    case SealState::PinnedUnseen:
        return Words::tr("Pinned unseen");
    case SealState::PinnedCompared:
        return Words::tr("Pinned");
    case SealState::Verified:
        return Words::tr("Verified");
    }
    Q_UNREACHABLE();
}

QString word(Level level)
{
    switch (level) {
    case Level::Blocked:
        return word(SealState::Blocked);
    case Level::Plain:
        return word(SealState::Plain);
    case Level::Local:
        return word(SealState::Local);
    case Level::Unverified:
        return word(SealState::Unverified);
    case Level::Pinned:
        return word(SealState::PinnedCompared);
    case Level::Verified:
        return word(SealState::Verified);
    }
    Q_UNREACHABLE();
}

QString sentence(const LineReport &report)
{
    switch (report.phase) {
    case LineReport::Phase::NotChecked:
        return Words::tr("The line to %1 has not been checked yet.").arg(report.host.shown());
    case LineReport::Phase::Connecting:
    case LineReport::Phase::LoggingIn:
    case LineReport::Phase::Open:
    case LineReport::Phase::Held:
        return judgedSentence(report);
    case LineReport::Phase::Failed:
        if (report.trustFailure)
            return withWhatLeft(text(*report.trustFailure), report);
        return report.failure ? failedSentence(report) : judgedSentence(report);
    case LineReport::Phase::Closed:
        return Words::tr("The line to %1 was closed; it is checked again when you send.").arg(report.host.shown());
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
