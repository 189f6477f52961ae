#pragma once

#include "cli/Console.h"
#include "submission/Submitter.h"

#include <QElapsedTimer>

namespace Sealpost::Cli {

/// Hands messages over one line, one after the other; shows how far one has come that takes over a second.
class Delivery : public QObject
{
    Q_OBJECT

public:
    Delivery(const Account &account, const LineParts &parts, Console &console);

    /// Ends with exactly one `delivered`.
    void deliver(const Submission &submission);
    void cancel() { m_submitter.cancel(); }

Q_SIGNALS:
    void delivered(const Sealpost::SubmissionResult &result);

private:
    void showProgress(qint64 sent, qint64 inAll);
    void afterSubmit(const SubmissionResult &result);

    Console &m_console;
    Line m_line;
    Submitter m_submitter;
    QElapsedTimer m_since;
    bool m_progressShown = false;
};

} // namespace Sealpost::Cli
