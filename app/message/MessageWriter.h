#pragma once

#include "base/Result.h"
#include "message/Draft.h"
#include "message/SpooledMessage.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Sealpost {

class Clock;

/// Draft → one spool file (RFC 5322, 2045, 2047, 2231; text as format=flowed, RFC 3676).
///
/// Attachments are copied a slice at a time between turns of the event loop, so that neither memory nor the window
/// feels their size. Message-ID (with the sender's domain, no host name), Date (local offset) and boundaries are
/// fixed here. Bcc is never written. The file is closed, not synced: when it has to be on the disk is for those to
/// say who promise that it is.
class MessageWriter : public QObject
{
    Q_OBJECT

public:
    explicit MessageWriter(const Clock &clock, QObject *parent = nullptr);
    ~MessageWriter() override;

    /// Who the draft goes to; fails with NoSender or NoRecipients.
    [[nodiscard]] static Result<Envelope, MessageFailure> envelopeOf(const Draft &draft);

    /// Starts; ends with exactly one `written` or `failed`, never before this has returned. What lies at
    /// `spoolPath` must not exist yet (it is made with mode 0600); after a failure nothing is left there.
    void write(const Draft &draft, const QString &spoolPath);

    /// Ends with `failed(Cancelled)`, unless it has ended.
    void cancel();

Q_SIGNALS:
    void progress(qint64 octetsWritten, qint64 octetsExpected);
    void written(const Sealpost::SpooledMessage &message);
    void failed(const Sealpost::MessageFailure &failure);

private:
    class Work;
    void takeTurn();
    void end();

    const Clock &m_clock;
    QTimer m_turn; ///< fires when the event loop has nothing more urgent
    std::unique_ptr<Work> m_work;
};

} // namespace Sealpost
