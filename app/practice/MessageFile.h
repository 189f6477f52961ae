#pragma once

#include "practice/PracticeServer.h"
#include "practice/PracticeSession.h"

#include <QDir>
#include <QFile>

#include <functional>

namespace Sealpost {

/// Writes each message into a file of its own as it comes: NAME.part while it does, NAME.eml when it is whole.
class MessageFile final : public MessageSink
{
public:
    using Received = std::function<void(const PracticeMessage &)>;

    MessageFile(const QDir &folder, Received received);
    ~MessageFile() override;

    void begin() override;
    void write(QByteArrayView octets) override;
    void discard() override;
    [[nodiscard]] bool finish(const Envelope &envelope, const QByteArray &username) override;

private:
    const QDir m_folder;
    const Received m_received;
    QFile m_file;
    bool m_sound = false; ///< all octets so far were taken
};

} // namespace Sealpost
