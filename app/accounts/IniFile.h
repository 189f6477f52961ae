#pragma once

#include "accounts/IniText.h"
#include "base/Result.h"
#include "store/StoreFailure.h"

#include <functional>

namespace Sealpost {

/// An INI file of a profile that people may read and edit while the program runs.
///
/// Read anew at each call: another process may have written. A write replaces the file whole or not at all (mode
/// 0600) and is on the disk when it returns; one process at a time writes.
class IniFile
{
public:
    explicit IniFile(const QString &path)
        : m_path(path)
    {
    }

    [[nodiscard]] Result<IniText, StoreFailure> read() const; ///< no file is an empty one

    /// Reads, lets `edit` change the text, and writes it, while no other process does. False from `edit`: there is
    /// nothing to write, and that is what is returned.
    using Edit = std::function<bool(IniText &text)>;
    [[nodiscard]] Result<bool, StoreFailure> change(const Edit &edit);

private:
    [[nodiscard]] Result<void, StoreFailure> write(const IniText &ini);

    QString m_path;
};

} // namespace Sealpost
