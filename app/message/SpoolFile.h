#pragma once

#include "base/Result.h"
#include "message/SpooledMessage.h"

#include <QFile>

#include <optional>

namespace Sealpost {

/// A file in the making: seen by its owner alone (0600), and gone again unless it is kept.
class SpoolFile
{
public:
    /// Fails if something lies at `path` already.
    [[nodiscard]] static Result<SpoolFile, MessageFailure> create(const QString &path);
    SpoolFile(SpoolFile &&other) noexcept = default;
    SpoolFile &operator=(SpoolFile &&) noexcept = default;
    ~SpoolFile();

    [[nodiscard]] QString path() const { return m_file->fileName(); } ///< until it is kept

    [[nodiscard]] std::optional<MessageFailure> append(QByteArrayView octets);

    /// Closes the file, which stays.
    [[nodiscard]] std::optional<MessageFailure> keep();

    /// What went wrong with a file beside the spool, or in it.
    [[nodiscard]] static MessageFailure failureOf(const QFile &file);

private:
    explicit SpoolFile(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file; ///< none once it is kept
};

} // namespace Sealpost
