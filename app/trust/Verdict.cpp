#include "trust/Verdict.h"

#include <algorithm>
#include <iterator>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

// The words of TRUST §4.

/// "V or D match". Over a line that is too weak nobody's word counts, also where the account lets it pass: level 3
/// at best.
bool isVouchedFor(const Facts &facts)
{
    return facts.isTls() && !facts.tooWeak && (facts.problems.isEmpty() || facts.dane == DaneMatch::Match);
}

/// "K match", under the same condition.
bool isPinned(const Facts &facts)
{
    return facts.pin == PinMatch::Match && !facts.tooWeak;
}

bool floorIsAtLeast(const Facts &facts, Level level)
{
    return facts.floor && *facts.floor >= level;
}

bool permits(const Facts &facts, Consent consent)
{
    return facts.occasion == Occasion::Sending && facts.consent >= consent;
}

bool isOnlyExpired(const Facts &facts)
{
    return facts.problems == QList{CertificateProblem::Expired};
}

/// Whoever vouched for the key has taken that back, most likely because it was stolen. Then it proves nothing to
/// somebody who has compared it either: the thief holds the very key that was compared.
bool isRevoked(const Facts &facts)
{
    return facts.problems.contains(CertificateProblem::Revoked);
}

bool always(const Facts &)
{
    return true;
}

constexpr std::optional<LineKind> anyLine;
constexpr auto tls = LineKind::Tls;
constexpr auto plain = LineKind::Plain;
constexpr std::optional<Level> offline;
constexpr auto goes = MessageUse::Goes;
constexpr auto waits = MessageUse::Waits;
constexpr auto never = PasswordUse::Never;
constexpr auto scram = PasswordUse::ScramOnly;
constexpr auto any = PasswordUse::Any;

struct Row {
    Decision decision;
    std::optional<LineKind> line;
    std::optional<Level> level;
    MessageUse message;
    PasswordUse password;
    bool (*holds)(const Facts &);
};

// TRUST §4. Only the first row that holds counts: from R6 on nobody vouches for a TLS line, no pin is against it.
// clang-format off
constexpr Row table[] = {
    {Decision::R0,  LineKind::Unreachable, offline,  waits, never, always},
    {Decision::R1,  anyLine, Level::Blocked,    waits, never, [](const Facts &f) { return f.dane == DaneMatch::Mismatch; }},
    {Decision::R1a, anyLine, Level::Blocked,    waits, never, [](const Facts &f) { return isRevoked(f) || (f.tooWeak && !f.veryOldServerAllowed); }},
    {Decision::R2,  anyLine, Level::Blocked,    waits, never, [](const Facts &f) { return f.pin == PinMatch::Mismatch && !isVouchedFor(f); }},
    {Decision::R3,  tls,     Level::Verified,   goes,  any,   [](const Facts &f) { return f.pin == PinMatch::Mismatch && f.everyPinUnseen && !f.strictPin; }},
    {Decision::R3a, tls,     Level::Blocked,    waits, never, [](const Facts &f) { return f.pin == PinMatch::Mismatch; }},
    {Decision::R4,  tls,     Level::Verified,   goes,  any,   isVouchedFor},
    {Decision::R5,  tls,     Level::Pinned,     goes,  any,   isPinned},
    {Decision::R6,  tls,     Level::Local,      goes,  any,   [](const Facts &f) { return f.local == LocalException::Yes; }},
    {Decision::R7,  tls,     Level::Blocked,    waits, never, [](const Facts &f) { return f.floor == Level::Verified && isOnlyExpired(f) && f.keyLastVerified; }},
    {Decision::R8,  tls,     Level::Blocked,    waits, never, [](const Facts &f) { return floorIsAtLeast(f, Level::Pinned); }},
    {Decision::R9,  tls,     Level::Unverified, waits, never, [](const Facts &f) { return f.occasion == Occasion::Review; }},
    {Decision::R10, tls,     Level::Unverified, goes,  any,   [](const Facts &f) { return permits(f, Consent::UnverifiedTls) && f.plainPasswordOverUnverified; }},
    {Decision::R10, tls,     Level::Unverified, goes,  scram, [](const Facts &f) { return permits(f, Consent::UnverifiedTls); }},
    {Decision::R11, tls,     Level::Unverified, waits, never, always},
    {Decision::R12, plain,   Level::Blocked,    waits, never, [](const Facts &f) { return floorIsAtLeast(f, Level::Unverified); }},
    {Decision::R13, plain,   Level::Local,      goes,  any,   [](const Facts &f) { return f.local == LocalException::Yes; }},
    {Decision::R14, plain,   Level::Plain,      goes,  any,   [](const Facts &f) { return permits(f, Consent::PlainMailAndPassword); }},
    {Decision::R15, plain,   Level::Plain,      goes,  never, [](const Facts &f) { return permits(f, Consent::PlainMail); }},
    {Decision::R16, plain,   Level::Plain,      waits, never, always},
};
// clang-format on

} // namespace

Verdict judge(const Facts &facts)
{
    const Row *row = std::find_if(std::begin(table), std::end(table), [&](const Row &candidate) {
        return (!candidate.line || candidate.line == facts.line) && candidate.holds(facts);
    });
    Q_ASSERT(row != std::end(table)); // R0, R11 and R16 hold for every line
    const bool narrowed = facts.proofFailed && row->password == any;
    return {row->decision, row->level, narrowed ? scram : row->password, row->message, narrowed};
}

QString decisionName(Decision decision)
{
    static const QStringList names{u"0"_s,  u"1"_s,  u"1a"_s, u"2"_s,  u"3"_s, u"3a"_s, u"4"_s,
                                   u"5"_s,  u"6"_s,  u"7"_s,  u"8"_s,  u"9"_s, u"10"_s, u"11"_s,
                                   u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s};
    return names.at(static_cast<int>(decision));
}

} // namespace Sealpost
