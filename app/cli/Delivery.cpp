#include "cli/Delivery.h"

#include <QLocale>

namespace Sealpost::Cli {

Delivery::Delivery(const Account &account, const LineParts &parts, Console &console)
    : m_console(console)
    , m_line(account, parts)
    , m_submitter(m_line)
{
    connect(&m_submitter, &Submitter::progress, this, &Delivery::showProgress);
    connect(&m_submitter, &Submitter::finished, this, &Delivery::afterSubmit);
}

void Delivery::deliver(const Submission &submission)
{
    m_since.start();
    m_submitter.submit(submission);
}

void Delivery::showProgress(qint64 sent, qint64 inAll)
{
    constexpr qint64 quietMs = 1000;
    if (!m_since.hasExpired(quietMs))
        return;
    const QLocale locale;
    m_console.progress(tr("Sent %1 of %2").arg(locale.formattedDataSize(sent), locale.formattedDataSize(inAll)));
    m_progressShown = true;
}

void Delivery::afterSubmit(const SubmissionResult &result)
{
    if (std::exchange(m_progressShown, false))
        m_console.progress({});
    Q_EMIT delivered(result);
}

} // namespace Sealpost::Cli
