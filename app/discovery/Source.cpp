#include "discovery/Source.h"

namespace Sealpost {

Source::Source(Evidence evidence, const QString &source, QObject *parent)
    : QObject(parent)
    , m_report{.evidence = evidence, .source = source}
{
}

void Source::end(const QList<Candidate> &found)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_report.result = found.isEmpty() ? SourceReport::Result::Nothing : SourceReport::Result::Found;
    Q_EMIT ended(found);
}

void Source::end(SourceReport::Result result, const QString &detail)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_report.result = result;
    m_report.detail = detail;
    Q_EMIT ended({});
}

} // namespace Sealpost
