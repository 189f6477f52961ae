#include "submission/Submitter.h"

#include "submission/SubmissionAttempt.h"

namespace Sealpost {

Submitter::Submitter(Line &line, QObject *parent)
    : QObject(parent)
    , m_line(&line)
{
}

Submitter::~Submitter() = default;

void Submitter::submit(const Submission &submission)
{
    Q_ASSERT(m_line && !m_attempt);
    m_attempt = std::make_unique<SubmissionAttempt>(*m_line, submission);
    connect(m_attempt.get(), &SubmissionAttempt::progress, this, &Submitter::progress);
    connect(m_attempt.get(), &SubmissionAttempt::ending, this, &Submitter::ending);
    connect(m_attempt.get(), &SubmissionAttempt::finished, this, &Submitter::afterFinished);
    m_attempt->start();
}

void Submitter::cancel()
{
    if (m_attempt)
        m_attempt->cancel();
}

bool Submitter::isDelivering() const
{
    return m_attempt && m_attempt->isDelivering();
}

// Whoever hears of it may submit the next message.
void Submitter::afterFinished(const SubmissionResult &result)
{
    m_attempt.reset();
    Q_EMIT finished(result);
}

} // namespace Sealpost
