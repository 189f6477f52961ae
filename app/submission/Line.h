#pragma once

#include "accounts/Account.h"
#include "submission/LineReport.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

namespace Sealpost {

class Climb;
class Clock;
class CredentialSource;
class Dialogue;
class Judge;
class LineLogin;
class MessageFeed;
class TransportFactory;
class TrustBook;
struct DialogueEnd;
struct Judgement;

namespace Smtp {
struct Done;
struct MailRequest;
struct MessageEncoding;
struct Unfinished;
} // namespace Smtp

/// What a line is made with; all of it outlives the line.
struct LineParts {
    TransportFactory &transports;
    TrustBook &trust;
    CredentialSource &credentials;
    const Clock &clock;
    /// How long a line idles before NOOP is said: below the 5 min that a server must wait for a command (RFC 5321
    /// §4.5.3.2.7).
    std::chrono::milliseconds idleLimit = std::chrono::minutes(4);
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
        LogIn,  ///< prove the password too
        Submit, ///< be ready for messages
    };

    Line(const Account &account, const LineParts &parts, QObject *parent = nullptr);
    ~Line() override;

    /// Starts, or starts again. A line that is open stays the same: it is judged again, and logged in if the
    /// purpose wants it. Ends with exactly one `opened` or `failed`, later, unless closed before.
    ///
    /// In a review a purpose goes as far as the verdict lets it: where no password may leave (row 9), a LogIn is a
    /// Look.
    void open(Purpose purpose, Occasion occasion = Occasion::Sending);
    void close(); ///< QUIT, not waited for

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const LineReport &report() const { return m_report; }
    [[nodiscard]] QString transcript() const; ///< of the last session, without secrets

    /// How many messages may be on their way over it at once, as far as is known now: one, while nothing shows that
    /// the server is there and takes more.
    [[nodiscard]] int capacity() const;

Q_SIGNALS:
    void changed(); ///< report() is another
    void opened();
    void failed();   ///< Held or Failed: the report says why
    void roomMade(); ///< a message that waits for it may be handed over now, or has to open it again

private:
    enum class Doing { Nothing, Climbing, Greeting, LoggingIn, Idle, Probing, Resuming, Delivering };

    void beginAnew(Purpose purpose, Occasion occasion);
    void begin();
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] Judge judgeNow() const;
    void climb();
    void afterClimb();
    void adopt(std::unique_ptr<Dialogue> dialogue);
    void afterReady();
    [[nodiscard]] bool isLoginDue() const;
    void goOn();
    void logIn();
    [[nodiscard]] PasswordUse passwordUseNow();
    void afterEnd(const DialogueEnd &end);
    void afterFailedOpening(const Smtp::Failure &failure);
    [[nodiscard]] Smtp::Failure meaningOfRefusal(const Smtp::Failure &refusal) const;
    void noteFailedProof(const Smtp::Failure &failure);

    void becomeOpen();
    bool conclude(LineReport::Phase phase);
    void fail(const Smtp::Failure &failure);
    void failForTrust(const StoreFailure &failure);
    void letGo();
    void note(const Judgement &judgement);
    void rememberRungs(const Climb &climb);

    // For Submitters, each with a message
    friend class SubmissionAttempt;
    using DeliveryId = qint64;
    struct Delivery {
        std::function<void(qint64)> progressed;
        std::function<void()> ending; ///< the last octet leaves next
        std::function<void(const Smtp::Done &)> done;
        std::function<void(const DialogueEnd &, const Smtp::Unfinished &)> ended; ///< the line is closed
    };
    [[nodiscard]] bool isReadyToDeliver() const;
    [[nodiscard]] bool isDelivering() const { return m_doing == Doing::Delivering; }
    [[nodiscard]] bool isKnownToBeAlive() const;
    [[nodiscard]] bool isOnItsWay() const; ///< being opened to deliver
    [[nodiscard]] bool isForMessages() const;
    /// Judges the peer that was shown once more: pins, floor or consent may have changed. If the purpose may not go
    /// on with it now, the line is closed and the report says why; but messages that are on their way, under the
    /// verdict of before, are brought to their end first.
    [[nodiscard]] bool judgeAgain();
    [[nodiscard]] Smtp::MessageEncoding encoding() const;
    [[nodiscard]] DeliveryId newDelivery() { return ++m_lastDelivery; }
    void deliver(DeliveryId id, const Smtp::MailRequest &request, MessageFeed feed, const Delivery &delivery);
    void afterDone(const Smtp::Done &done);
    void afterHeard();
    void endDelivery(DeliveryId delivery); ///< as cancelled; the others lose their line
    void endDeliveries();                  ///< as cancelled
    void tellAll(const std::map<DeliveryId, Delivery> &deliveries, const DialogueEnd &end);
    void noteAccepted();
    void noteLoginDemanded();

    const Account m_account;
    LineParts m_parts;
    Purpose m_purpose = Purpose::Look;
    Occasion m_occasion = Occasion::Sending;
    Doing m_doing = Doing::Nothing;
    LineReport m_report;
    QString m_transcript;
    std::unique_ptr<Climb> m_climb;
    std::unique_ptr<Dialogue> m_dialogue;
    std::unique_ptr<LineLogin> m_login;
    std::map<DeliveryId, Delivery> m_deliveries; ///< of the messages that are on their way
    DeliveryId m_lastDelivery = 0;
    std::optional<Verdict> m_lastAccepted; ///< under which this line's last accepted message went
    QTimer m_start;
    QTimer m_idle;
    QDateTime m_lastHeard;
    bool m_isSecondTry = false;    ///< with another secret, since it was opened
    bool m_smtpsWasAbsent = false; ///< at the last climb: the next one waits less for it
};

} // namespace Sealpost
