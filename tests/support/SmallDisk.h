#pragma once

#include <QString>

namespace Sealpost {

/// A small file system of a test's own, over a folder, that can be filled up and made read-only: what no file mode
/// can do to a test that root runs. No other process sees it but those that the test starts.
class SmallDisk
{
public:
    /// To be said first of all in main(), before there is a second thread. False: this machine lets nobody mount
    /// anything; the test has to fail then.
    [[nodiscard]] static bool mayMount();

    /// What is in the folder is hidden as long as this lives.
    SmallDisk(const QString &folder, qint64 octets);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    void setReadOnly(bool readOnly);
    void fillUp(qint64 leaving = 0); ///< so many octets are left, in whole pages
    void makeRoom();                 ///< as if it had never been filled up

private:
    [[nodiscard]] QByteArray fillerPath() const;

    QByteArray m_folder;
};

} // namespace Sealpost
