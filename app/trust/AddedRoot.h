#pragma once

#include "trust/PeerCertificate.h"

#include <QStringList>

namespace Sealpost {

/// Where a system keeps the roots that may vouch: those that came with it, and those that somebody added.
struct RootFolders {
    QString all;       ///< each root that counts is in it
    QString shipped;   ///< holds each root that came with the system; empty: no such folder is known
    QStringList added; ///< what whoever looks after this computer puts in goes in here

    /// Debian's and Alpine's folders (update-ca-certificates(8)), and where p11-kit's trust(1) and
    /// update-ca-trust(8) let roots be added on Fedora, Arch and openSUSE. On other systems none is known.
    [[nodiscard]] static RootFolders ofThisSystem();
};

/// Whether one of the system's roots did not come with it, but was added on this computer: by a person, by a virus
/// scanner, by whoever looks after it. Says no where that cannot be known.
[[nodiscard]] bool isAddedHere(const Certificate &root, const RootFolders &folders);

/// The root that vouches for the peer, if it was added on this computer: its name, fit to be shown. Else empty.
[[nodiscard]] QString rootAddedHere(const PeerCertificate &peer, const RootFolders &folders);

/// In this system's folders, which are read once for each root.
[[nodiscard]] QString rootAddedHere(const PeerCertificate &peer);

} // namespace Sealpost
