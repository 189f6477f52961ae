#pragma once

#include "accounts/Account.h"
#include "submission/LineReport.h"

#include <QObject>

#include <memory>

namespace Sealpost {

class Clock;
class CredentialSource;
class TransportFactory;
class TrustBook;

/// What a line is made with; all of it outlives the line.
struct LineParts {
    TransportFactory &transports;
    TrustBook &trust;
    CredentialSource &credentials;
    const Clock &clock;
};

/// A connection to an account's server: climbed to (Ladder), judged, greeted, logged in, kept.
///
/// Opened ahead it is "warm": while a message is being written its report is what the seal shows, and the very
/// connection that carries it. Kept with NOOP; when it is lost it says so, and opens again only when asked.
class Line : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        Look,   ///< connect, judge, EHLO; nothing secret is said
        Review, ///< as Look, for a person who is deciding about the server (row 9)
        LogIn,  ///< prove the password too
        Submit, ///< be ready for messages
    };

    Line(const Account &account, const LineParts &parts, QObject *parent = nullptr);
    ~Line() override;

    /// Starts, or starts again. Ends with exactly one `opened` or `failed`, unless closed before.
    void open(Purpose purpose);
    void close(); ///< QUIT, not waited for

    [[nodiscard]] const Account &account() const;
    [[nodiscard]] const LineReport &report() const;
    [[nodiscard]] QString transcript() const; ///< of the last session, without secrets

Q_SIGNALS:
    void changed(); ///< report() is another
    void opened();
    void failed(); ///< Held or Failed: the report says why

private:
    friend class Submitter;
    class Climb;
    std::unique_ptr<Climb> m_climb;
};

} // namespace Sealpost
