#pragma once

#include "message/Draft.h"
#include "message/SpooledMessage.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Sealpost {

/// Spool file → Draft, to be written on: what MessageWriter wrote, and what others wrote in the same simple way.
///
/// Attachments are written to files a slice at a time between turns of the event loop, so that neither memory nor
/// the window feels their size. Bcc stands in no message: it is known from the envelope. A message that a draft
/// cannot hold without loss fails with SignedOrEncrypted or NotOurStructure.
class MessageReader : public QObject
{
    Q_OBJECT

public:
    explicit MessageReader(QObject *parent = nullptr);
    ~MessageReader() override;

    /// Starts; ends with exactly one `wasRead` or `failed`, never before this has returned. Attachments come to lie
    /// in `folder`, which exists: mode 0600, under names that are safe and new there; after a failure none is left.
    void read(const SpooledMessage &message, const QString &folder);

    /// Ends with `failed(Cancelled)`, unless it has ended.
    void cancel();

Q_SIGNALS:
    void progress(qint64 octetsRead, qint64 octetsExpected);
    void wasRead(const Sealpost::Draft &draft);
    void failed(const Sealpost::MessageFailure &failure);

private:
    class Work;
    void takeTurn();
    void end();

    QTimer m_turn; ///< fires when the event loop has nothing more urgent
    std::unique_ptr<Work> m_work;
};

} // namespace Sealpost
