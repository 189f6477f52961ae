#include "submission/Judge.h"

#include "submission/AccountTerms.h"

namespace Sealpost {

namespace {

std::optional<Pin> pinFor(const QList<Pin> &pins, const HostName &host, const Fingerprint &spki)
{
    std::optional<Pin> other;
    for (const Pin &pin : pins) {
        if (pin.host != host.ace())
            continue;
        if (pin.spkiSha256 == spki)
            return pin;
        if (!other || other->since < pin.since)
            other = pin;
    }
    return other;
}

} // namespace

Judge::Judge(const Account &account, TrustBook &book, Line::Purpose purpose, Occasion occasion)
    : m_terms(trustTermsOf(account))
    , m_book(book)
    , m_purpose(purpose)
    , m_occasion(occasion)
    , m_hasLogin(!account.username.isEmpty())
{
}

Result<Judgement, StoreFailure> Judge::judge(const PeerCertificate &peer) const
{
    return m_book.judgeTls(m_terms, peer, m_occasion).and_then([&](const Verdict &verdict) {
        return withPin(verdict, peer);
    });
}

Result<Judgement, StoreFailure> Judge::judgePlain() const
{
    return m_book.judgePlain(m_terms, m_occasion).map([](const Verdict &verdict) {
        return Judgement{verdict, std::nullopt};
    });
}

bool Judge::lets(const Verdict &verdict) const
{
    if (!verdict.level || *verdict.level == Level::Blocked)
        return false;
    if (m_occasion == Occasion::Review)
        return true;
    switch (m_purpose) {
    case Line::Purpose::Look:
        return true;
    case Line::Purpose::LogIn:
        return !m_hasLogin || verdict.password != PasswordUse::Never;
    case Line::Purpose::Submit:
        return verdict.message == MessageUse::Goes;
    }
    Q_UNREACHABLE();
}

Verdict Judge::ofNothingReachable()
{
    return Sealpost::judge(Facts{});
}

Result<Judgement, StoreFailure> Judge::ofTooOldTls() const
{
    Facts facts;
    facts.line = LineKind::Tls;
    facts.tooWeak = true;
    return recorded(Sealpost::judge(facts));
}

Result<Judgement, StoreFailure> Judge::ofNoPlainRung() const
{
    return judgePlain().and_then([&](const Judgement &inClear) -> Result<Judgement, StoreFailure> {
        if (inClear.verdict.message == MessageUse::Waits)
            return inClear;
        return recorded(Verdict{Decision::R16, Level::Plain, PasswordUse::Never, MessageUse::Waits});
    });
}

Result<Judgement, StoreFailure> Judge::recorded(const Verdict &verdict) const
{
    return m_book.recordVerdict(m_terms, verdict, m_occasion).map([&] { return Judgement{verdict, std::nullopt}; });
}

Result<Judgement, StoreFailure> Judge::withPin(const Verdict &verdict, const PeerCertificate &peer) const
{
    return m_book.pins(m_terms.account).map([&](const QList<Pin> &pins) {
        return Judgement{verdict, pinFor(pins, m_terms.host, peer.leaf().spkiSha256)};
    });
}

} // namespace Sealpost
