#pragma once

#include <QString>

#include <optional>

namespace Sealpost {

/// An exclusive lock on a file (flock), which dies with its process however that ends. The programs that this one
/// starts do not inherit it, and a second lock in the same process is one too many as well.
///
/// Whoever removes such a file does so while holding its lock. With that, a file whose lock can be had belongs to
/// nobody.
class FileLock
{
public:
    /// Of a new file (0600). Empty if there is one already, if it cannot be made, or if somebody was quicker to
    /// lock it.
    [[nodiscard]] static std::optional<FileLock> onNew(const QString &path);
    /// Of a file that stays where it is, made (0600) if there is none. Empty if somebody holds it, or if it cannot
    /// be made.
    [[nodiscard]] static std::optional<FileLock> onKept(const QString &path);
    /// Of a file that is there. Empty if somebody holds it, or has removed it meanwhile.
    [[nodiscard]] static std::optional<FileLock> onLeft(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    [[nodiscard]] static std::optional<FileLock> on(const QString &path, int further);
    [[nodiscard]] bool take() const;

    int m_descriptor; ///< -1: moved from
};

} // namespace Sealpost
