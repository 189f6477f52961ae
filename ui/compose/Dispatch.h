#pragma once

#include "message/MessageWriter.h"
#include "submission/Submitter.h"

#include <QObject>

namespace Sealpost {

class Clock;

/// One message on its way: written to a file in `folder`, then handed over on the line.
///
/// Ends with exactly one `finished` or `unwritten`. Its file goes with it.
class Dispatch : public QObject
{
    Q_OBJECT

public:
    Dispatch(Line &line, const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~Dispatch() override;

    void start(const Draft &draft);
    void cancel();

Q_SIGNALS:
    void progress(qint64 octets, qint64 all);
    void finished(const Sealpost::SubmissionResult &result);
    void unwritten(const Sealpost::MessageFailure &failure);

private:
    void submit(const SpooledMessage &message);

    QString m_spoolPath;
    MessageWriter m_writer;
    Submitter m_submitter;
    std::optional<Envelope> m_envelope;
    bool m_written = false;
};

} // namespace Sealpost
