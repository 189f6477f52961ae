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

Verdict Judge::ofTooOldTls()
{
    Facts facts;
    facts.line = LineKind::Tls;
    facts.tooWeak = true;
    return Sealpost::judge(facts);
}

Result<Verdict, StoreFailure> Judge::ofNoPlainRung() const
{
    return m_book.judgePlain(m_terms, m_occasion).map([](const Verdict &verdict) {
        const bool goes = verdict.message == MessageUse::Goes;
        return goes ? Verdict{Decision::R16, Level::Plain, PasswordUse::Never, MessageUse::Waits} : verdict;
    });
}

Result<Judgement, StoreFailure> Judge::withPin(const Verdict &verdict, const PeerCertificate &peer) const
{
    return m_book.pins(m_terms.account).map([&](const QList<Pin> &pins) {
        return Judgement{verdict, pinFor(pins, m_terms.host, peer.leaf().spkiSha256)};
    });
}

} // namespace Sealpost
