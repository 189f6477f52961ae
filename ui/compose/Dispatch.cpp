#include "ui/compose/Dispatch.h"

#include <QFile>
#include <QUuid>

namespace Sealpost {

using namespace Qt::StringLiterals;

Dispatch::Dispatch(Line &line, const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_spoolPath(u"%1/%2.eml"_s.arg(folder, QUuid::createUuid().toString(QUuid::WithoutBraces)))
    , m_writer(clock)
    , m_submitter(line)
{
    connect(&m_writer, &MessageWriter::written, this, &Dispatch::submit);
    connect(&m_writer, &MessageWriter::failed, this, &Dispatch::unwritten);
    connect(&m_submitter, &Submitter::progress, this, &Dispatch::progress);
    connect(&m_submitter, &Submitter::finished, this, &Dispatch::finished);
}

Dispatch::~Dispatch()
{
    QFile::remove(m_spoolPath);
}

void Dispatch::start(const Draft &draft)
{
    const auto envelope = MessageWriter::envelopeOf(draft);
    if (!envelope) {
        const MessageFailure why = envelope.error();
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT unwritten(why); }, Qt::QueuedConnection);
        return;
    }
    m_envelope = *envelope;
    m_writer.write(draft, m_spoolPath);
}

void Dispatch::cancel()
{
    if (m_written)
        m_submitter.cancel();
    else
        m_writer.cancel();
}

void Dispatch::submit(const SpooledMessage &message)
{
    m_written = true;
    m_submitter.submit({.envelope = *m_envelope, .message = message});
}

} // namespace Sealpost
