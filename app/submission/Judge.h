#pragma once

#include "submission/Line.h"
#include "trust/TrustBook.h"

namespace Sealpost {

/// A verdict, and the pin that it rests on.
struct Judgement {
    Verdict verdict;
    std::optional<Pin> pin; ///< the one that matched, or with a mismatch the newest that did not
};

/// Says what an account and a purpose may do with a server, on an occasion.
class Judge
{
public:
    Judge(const Account &account, TrustBook &book, Line::Purpose purpose, Occasion occasion);

    [[nodiscard]] Result<Judgement, StoreFailure> judge(const PeerCertificate &peer) const;
    [[nodiscard]] Result<Judgement, StoreFailure> judgePlain() const;

    /// Whether the line may be opened for the purpose. A look, and whatever a review is for, goes on to EHLO
    /// wherever nothing is blocked: what the server offers is known then, and nothing secret is said.
    [[nodiscard]] bool lets(const Verdict &verdict) const;

    // Where there is no peer to judge
    [[nodiscard]] static Verdict ofNothingReachable();                 ///< row 0
    [[nodiscard]] Result<Judgement, StoreFailure> ofTooOldTls() const; ///< row 1a

    /// Encryption is absent and there is no unencrypted rung to use instead: what the table permits in clear does
    /// not go either.
    [[nodiscard]] Result<Judgement, StoreFailure> ofNoPlainRung() const;

private:
    [[nodiscard]] Result<Judgement, StoreFailure> recorded(const Verdict &verdict) const;
    [[nodiscard]] Result<Judgement, StoreFailure> withPin(const Verdict &verdict,
                                                          const PeerCertificate &peer) const;

    TrustTerms m_terms;
    TrustBook &m_book;
    Line::Purpose m_purpose;
    Occasion m_occasion;
    bool m_hasLogin;
};

} // namespace Sealpost
