#pragma once

#include "discovery/Candidate.h"

#include <QObject>

namespace Sealpost {

/// What became of asking one source.
struct SourceReport {
    enum class Result {
        Found,
        Nothing,    ///< it was asked and knows of no server
        NotOffered, ///< it says that there is none: an SRV target of "." (RFC 2782)
        Unusable,   ///< it answered something that cannot be used
        Failed,     ///< it could not be asked, or gave no answer
        TooLate,    ///< no answer yet when the time was over
    };

    Evidence evidence = Evidence::Guess;
    QString source; ///< Candidate::source
    Result result = Result::Nothing;
    QString detail = {}; ///< the library's or the resolver's words; may be empty

    friend bool operator==(const SourceReport &, const SourceReport &) = default;
};

/// One place that is asked for the server of an address. It learns the domain's name and nothing else: neither the
/// local part nor a password.
class Source : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const SourceReport &report() const { return m_report; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

    /// Ends with one ended(), never inside start(). Destroying it is giving up.
    virtual void start() = 0;

Q_SIGNALS:
    void ended(const QList<Sealpost::Candidate> &found);

protected:
    Source(Evidence evidence, const QString &source, QObject *parent);

    void end(const QList<Candidate> &found); ///< Found, or Nothing where there are none
    void end(SourceReport::Result result, const QString &detail = {});

private:
    SourceReport m_report;
    bool m_hasEnded = false;
};

} // namespace Sealpost
