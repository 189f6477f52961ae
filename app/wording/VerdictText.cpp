#include "wording/PlainText.h"
#include "wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sealpost::Wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

QString verifiedSentence(const LineReport &report)
{
    const QString anchor = report.peer ? plain(report.peer->trustAnchor) : QString();
    if (anchor.isEmpty())
        return Words::tr("Encrypted to %1, identity checked.").arg(report.host.shown());
    return Words::tr("Encrypted to %1, identity checked by %2.").arg(report.host.shown(), anchor);
}

QString pinnedSentence(const std::optional<Pin> &pin)
{
    if (!pin)
        return Words::tr("Encrypted; this is the key that you accepted.");
    const QString day = QLocale().toString(pin->since.toLocalTime().date(), QLocale::LongFormat);
    switch (pin->how) {
    case Pin::How::Compared:
        return Words::tr("Encrypted; this is the key that you compared on %1.").arg(day);
    case Pin::How::Unseen:
        return Words::tr("Encrypted; this is the key that you accepted unseen on %1.").arg(day);
    }
    Q_UNREACHABLE();
}

QString sentenceOf(Decision decision, const LineReport &report)
{
    switch (decision) {
    case Decision::R0:
        return Words::tr("No connection to %1. Nothing was sent.").arg(report.host.shown());
    case Decision::R1:
        return Words::tr("The server's key is not the one that its domain publishes. Nothing was sent.");
    case Decision::R1a:
        return Words::tr("The server's encryption is too weak. Nothing was sent.");
    case Decision::R2:
        return Words::tr("The server's key has changed. Nothing was sent.");
    case Decision::R3:
    case Decision::R4:
        return verifiedSentence(report);
    case Decision::R3a:
        return Words::tr("The server now has a checked identity, with a new key. Nothing was sent.");
    case Decision::R5:
        return pinnedSentence(report.pin);
    case Decision::R6:
    case Decision::R13:
        return Words::tr("Stays on this computer.");
    case Decision::R7:
        return Words::tr("The server's certificate has expired. Nothing was sent.");
    case Decision::R8:
        return Words::tr("The server's identity can no longer be checked. Nothing was sent.");
    case Decision::R9:
    case Decision::R10:
    case Decision::R11:
        return Words::tr("Encrypted, but nobody has checked to whom.");
    case Decision::R12:
        return Words::tr("Encryption has disappeared. Nothing was sent.");
    case Decision::R14:
    case Decision::R15:
        return Words::tr("Anyone on the way can read this message.");
    case Decision::R16:
        return Words::tr("The server offers no encryption. Nothing was sent.");
    }
    Q_UNREACHABLE();
}

/// Whether the subject of such a failure is a host: that of the line, where it names none.
bool concernsAHost(Smtp::Failure::Kind kind)
{
    using enum Smtp::Failure::Kind;
    return QList{HostNotFound, Unreachable, TimedOut, ConnectionLost, TlsFailed, ServiceUnavailable}.contains(kind);
}

QString failedSentence(const LineReport &report)
{
    Smtp::Failure failure = *report.failure;
    if (failure.subject.isEmpty() && concernsAHost(failure.kind))
        failure.subject = report.host.shown();
    return text(failure);
}

QString judgedSentence(const LineReport &report)
{
    if (report.verdict)
        return sentenceOf(report.verdict->decision, report);
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
            return text(*report.trustFailure);
        return report.failure ? failedSentence(report) : judgedSentence(report);
    case LineReport::Phase::Closed:
        return Words::tr("The line to %1 was closed; it is checked again when you send.").arg(report.host.shown());
    }
    Q_UNREACHABLE();
}

} // namespace Sealpost::Wording
