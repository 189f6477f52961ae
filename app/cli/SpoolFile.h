#pragma once

#include "accounts/TemporaryFolder.h"
#include "cli/CommandFailure.h"
#include "message/OutsideMessage.h"

namespace Sealpost::Cli {

/// A place among the profile's temporary files for one message; what lies there goes with this object.
class SpoolFile
{
public:
    [[nodiscard]] static Answer<SpoolFile> in(TemporaryFolder &temporary);
    SpoolFile(SpoolFile &&other) noexcept;
    SpoolFile &operator=(SpoolFile &&other) noexcept;
    ~SpoolFile();

    [[nodiscard]] QString id() const { return m_id; } ///< the file's name without ".eml"
    [[nodiscard]] QString path() const { return m_path; }

private:
    SpoolFile(const QString &folder, const QString &id);

    QString m_id;
    QString m_path; ///< empty: moved from
};

/// The subject of the message that lies there, as people read it.
[[nodiscard]] QString subjectOf(const SpoolFile &file);

/// A whole message from outside, in a spool file of its own.
struct TakenOver {
    SpoolFile file;
    OutsideMessage outside;
};
[[nodiscard]] Answer<TakenOver> takeOver(QIODevice &source, TemporaryFolder &temporary, const Mailbox &from,
                                         const Clock &clock);

} // namespace Sealpost::Cli
