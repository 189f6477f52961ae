#include "cli/PinCommand.h"

#include "cli/KindName.h"
#include "cli/LineReportJson.h"
#include "cli/LineReportText.h"
#include "cli/OpenOutbox.h"
#include "cli/OptionValue.h"
#include "cli/PinFile.h"
#include "submission/AccountTerms.h"
#include "trust/CertificateFile.h"
#include "wording/Wording.h"

#include <QFile>

namespace Sealpost::Cli {

using namespace Qt::StringLiterals;

namespace {

/// What the person named: a fingerprint, or the octets of a file with a certificate.
QByteArray givenOctets(const QString &given)
{
    QFile file(given);
    return file.open(QIODevice::ReadOnly) ? file.read(largestCertificateFile) : given.toUtf8();
}

QJsonObject pinJson(const LineReport &report, std::optional<Pin::How> how)
{
    QJsonObject json = lineReportJson(report);
    json[u"pinned"_s] = how.has_value();
    json[u"how"_s] = how ? QJsonValue(howName(*how)) : QJsonValue();
    return json;
}

/// A mark under the first two digits of "AB:CD:…" that differ.
QString markUnder(qsizetype octet)
{
    return QString(3 * octet, u' ') + u"^^"_s;
}

/// Unseen is for a first contact (row 9): no key that a pin or the level once reached is against.
bool mayPinUnseen(const LineReport &report)
{
    return report.verdict && report.verdict->level && *report.verdict->level != Level::Blocked;
}

} // namespace

PinCommand::PinCommand(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
{
}

PinCommand::~PinCommand() = default;

CommandForm PinCommand::form()
{
    return {.name = u"trust pin"_s,
            .summary = tr("Looks at the server and pins its key, if it is the one that you name."),
            .operands = u"NAME"_s,
            .fewestOperands = 1,
            .mostOperands = 1,
            .options = {
                {u"fingerprint"_s,
                 tr("SHA-256 of the key or the certificate, in any spelling, or a PEM or DER file."), u"SHA256"_s},
                {u"file"_s, tr("Pin the key of this certificate, PEM or DER, without looking at the server."),
                 u"CERT"_s},
                {u"note"_s, tr("A note that stays with the pin: who told you."), u"TEXT"_s},
                {u"also"_s, tr("The fingerprint is of a further key, pinned beside those that are pinned.")},
                {u"unseen"_s, tr("Pin whatever key is there now, without comparing.")}}};
}

std::unique_ptr<Command> PinCommand::make(const Arguments &arguments, Console &console)
{
    return std::make_unique<PinCommand>(arguments, console);
}

void PinCommand::start()
{
    if (m_arguments.has(u"file"_s)) {
        const Answer<ExitCode> code = pinGivenFile();
        Q_EMIT finished(code ? *code : m_console.fail(code.error()));
        return;
    }
    const Answer<void> opened = open();
    if (!opened)
        Q_EMIT finished(m_console.fail(opened.error()));
}

Answer<ExitCode> PinCommand::pinGivenFile()
{
    for (const QString &other : {u"fingerprint"_s, u"also"_s, u"unseen"_s})
        if (m_arguments.has(other))
            return failure(CommandFailure::usage(tr("--file stands alone, without --%1.").arg(other)));
    return openProfile()
        .and_then([this] { return m_profile->account(m_arguments.operands().first()); })
        .and_then([this](const Account &account) {
            return note().and_then([&](const QString &note) {
                return pinFile(*m_profile, account, {m_arguments.value(u"file"_s), note}, m_console);
            });
        });
}

Answer<QString> PinCommand::note() const
{
    return lineValue(u"note"_s, m_arguments.value(u"note"_s).trimmed());
}

Answer<void> PinCommand::openProfile()
{
    return OpenProfile::open(m_arguments, m_console).map([this](std::unique_ptr<OpenProfile> profile) {
        m_profile = std::move(profile);
    });
}

Answer<void> PinCommand::open()
{
    if (m_arguments.has(u"fingerprint"_s) && m_arguments.has(u"unseen"_s))
        return failure(CommandFailure::usage(tr("--fingerprint and --unseen contradict each other.")));
    if (m_arguments.has(u"also"_s) && !m_arguments.has(u"fingerprint"_s))
        return failure(CommandFailure::usage(tr("--also goes with --fingerprint SHA256.")));
    if (m_arguments.has(u"note"_s) && !m_arguments.has(u"fingerprint"_s) && !m_arguments.has(u"unseen"_s))
        return failure(CommandFailure::usage(tr("--note goes with --fingerprint, --file or --unseen.")));
    if (const auto text = note(); !text)
        return failure(text.error());
    return openProfile()
        .and_then([this] { return m_profile->account(m_arguments.operands().first()); })
        .map([this](const Account &account) {
            m_line = std::make_unique<Line>(account, m_profile->lineParts());
            connect(m_line.get(), &Line::opened, this, &PinCommand::afterLook);
            connect(m_line.get(), &Line::failed, this, &PinCommand::afterLook);
            m_line->open(Line::Purpose::Look, Occasion::Review);
        });
}

void PinCommand::afterLook()
{
    const Answer<ExitCode> code = decide();
    m_line->close();
    Q_EMIT finished(code ? *code : m_console.fail(code.error()));
}

Answer<ExitCode> PinCommand::decide()
{
    const LineReport report = m_line->report();
    if (!report.peer && report.failure)
        return failure(CommandFailure::of(*report.failure));
    if (!report.peer)
        return failure(CommandFailure{ExitCode::NotPermitted, u"no_certificate"_s,
                                      tr("The server showed no certificate; there is no key to pin.")});
    if (m_arguments.has(u"unseen"_s) && !mayPinUnseen(report))
        return failure(CommandFailure{ExitCode::NotPermitted, u"not_permitted"_s,
                                      Wording::sentence(report) + u' ' + explanation(report)});
    if (m_arguments.has(u"unseen"_s))
        return pin(report.peer->leaf(), Pin::How::Unseen);
    if (m_arguments.has(u"fingerprint"_s))
        return pinIfSame(report.peer->leaf());
    return showWhatToCompare();
}

Invocation PinCommand::again() const
{
    return m_profile->again().forAccount(m_line->account().name);
}

QString PinCommand::explanation(const LineReport &report) const
{
    return again().spelled(Wording::explanation(report, Wording::Face::CommandLine));
}

Answer<ExitCode> PinCommand::pinIfSame(const Certificate &shown)
{
    const auto comparison = compareKey(shown, givenOctets(m_arguments.value(u"fingerprint"_s)));
    if (!comparison)
        return failure(CommandFailure::usage(
            tr("--fingerprint: that is neither a SHA-256 fingerprint nor a file with a certificate.")));
    if (m_arguments.has(u"also"_s))
        return pinAlso(comparison->isSame() ? shown.spkiSha256 : comparison->given);
    return comparison->isSame() ? pin(shown, Pin::How::Compared) : showDifference(*comparison);
}

Answer<ExitCode> PinCommand::pin(const Certificate &shown, Pin::How how)
{
    const LineReport report = m_line->report();
    const QString sentence =
        how == Pin::How::Compared
            ? tr("Same. The key is pinned: from now on only its holder gets your mail.")
            : tr("The key is pinned unseen. If somebody was in the way just now, you have pinned them.");
    return m_profile->trust()
        .pin(trustTermsOf(m_line->account()), shown, how, m_arguments.value(u"note"_s).trimmed())
        .map_error(CommandFailure::ofStore)
        .map([&] {
            hurryWaiting(*m_profile);
            return m_console.report(sentence + u'\n' + certificateText(report), pinJson(report, how));
        });
}

/// A further key need not be there now: one of several machines, or the next key, announced before it comes.
Answer<ExitCode> PinCommand::pinAlso(const Fingerprint &key)
{
    const QString sentence =
        tr("The key is pinned beside those that were. If this is the fingerprint of a certificate, "
           "and not of a key, no server will ever match it.");
    return m_profile->trust()
        .pinAhead(trustTermsOf(m_line->account()), key, m_arguments.value(u"note"_s).trimmed())
        .map_error(CommandFailure::ofStore)
        .map([&] {
            hurryWaiting(*m_profile);
            return m_console.report(sentence + u"\n    "_s + key.colonHex() + u'\n',
                                    pinJson(m_line->report(), Pin::How::Compared));
        });
}

ExitCode PinCommand::showWhatToCompare()
{
    const LineReport report = m_line->report();
    m_console.report(Wording::sentence(report) + u'\n' + certificateText(report) + comparisonText(report) +
                         tr("Nothing was pinned. Compare one fingerprint with the server's operator, then:") +
                         u'\n' + again().spelled(u"  sealpost-cli trust pin NAME --fingerprint SHA256\n"_s),
                     pinJson(report, std::nullopt));
    return ExitCode::NotPermitted;
}

ExitCode PinCommand::showDifference(const KeyComparison &comparison)
{
    QJsonObject json = pinJson(m_line->report(), std::nullopt);
    json[u"first_difference"_s] = comparison.firstDifference();
    m_console.report(
        tr("Different. Nothing was pinned: either the fingerprint was copied wrongly, or this is not the "
           "server.") +
            u"\n  "_s + comparison.given.colonHex() + u"  "_s + tr("(yours)") + u"\n  "_s +
            comparison.shown.colonHex() + u"  "_s + tr("(the server's)") + u"\n  "_s +
            markUnder(comparison.firstDifference()) + u'\n',
        json);
    return ExitCode::NotPermitted;
}

void PinCommand::interrupt()
{
    if (m_line)
        m_line->close();
    Q_EMIT finished(m_console.fail(CommandFailure::of(Smtp::Failure{Smtp::Failure::Kind::Cancelled})));
}

} // namespace Sealpost::Cli
