#include "trust/AddedRoot.h"

#include "trust/ShownText.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024; ///< all that Mozilla ships, with p11-kit's remarks, is 1 MB

/// The certificate's octets as they may stand in a file: DER, or the base64 of PEM without its line ends.
class Spellings
{
public:
    explicit Spellings(const Certificate &certificate)
        : m_der(certificate.der)
        , m_base64(certificate.der.toBase64())
    {
    }

    [[nodiscard]] bool standIn(QByteArray octets) const
    {
        if (octets.contains(m_der))
            return true;
        octets.removeIf([](char octet) { return octet == '\n' || octet == '\r' || octet == ' '; });
        return octets.contains(m_base64);
    }

private:
    QByteArray m_der;
    QByteArray m_base64;
};

bool holds(const QString &folder, const Spellings &certificate)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && certificate.standIn(file.read(largestFile)))
            return true;
    }
    return false;
}

bool hasFiles(const QString &folder)
{
    return QDirIterator(folder, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

/// From certificate to certificate, by their names. What a server sends besides is not on the way; and where nobody
/// vouches, nothing is.
const Certificate *rootOf(const PeerCertificate &peer)
{
    using Problem = CertificateProblem;
    for (const Problem unfounded : {Problem::SelfSigned, Problem::UnknownIssuer, Problem::InvalidChain}) {
        if (peer.problems.contains(unfounded))
            return nullptr;
    }
    const Certificate *at = &peer.leaf();
    for (qsizetype steps = 0; !at->selfIssued; ++steps) {
        const auto issuer = std::ranges::find(peer.chain, at->issuer, &Certificate::subject);
        if (issuer == peer.chain.end() || steps == peer.chain.size())
            return nullptr;
        at = &*issuer;
    }
    return at;
}

QString nameOf(const Certificate &root)
{
    constexpr qsizetype longestName = 100;
    return shownText(root.commonName.isEmpty() ? root.subject : root.commonName, longestName);
}

} // namespace

RootFolders RootFolders::ofThisSystem()
{
    RootFolders folders{.added = {u"/usr/local/share/ca-certificates"_s,          // Debian, Ubuntu, Alpine
                                  u"/etc/pki/ca-trust/source/anchors"_s,          // Fedora
                                  u"/etc/ca-certificates/trust-source/anchors"_s, // Arch
                                  u"/etc/pki/trust/anchors"_s}};                  // openSUSE
    // The list of what is taken from the folder: where there is none, the system's roots come from elsewhere.
    if (QFile::exists(u"/etc/ca-certificates.conf"_s)) {
        folders.shipped = u"/usr/share/ca-certificates"_s;
        folders.all = u"/etc/ssl/certs"_s;
    }
    return folders;
}

bool isAddedHere(const Certificate &root, const RootFolders &folders)
{
    const Spellings spellings(root);
    const bool knowsShipped = !folders.shipped.isEmpty() && hasFiles(folders.shipped);
    if (knowsShipped) // also what was put among the others by hand; what only an account's CA file has is not there
        return !holds(folders.shipped, spellings) && holds(folders.all, spellings);
    return std::ranges::any_of(folders.added, [&](const QString &folder) { return holds(folder, spellings); });
}

QString rootAddedHere(const PeerCertificate &peer, const RootFolders &folders)
{
    const Certificate *root = rootOf(peer);
    return root && isAddedHere(*root, folders) ? nameOf(*root) : QString();
}

QString rootAddedHere(const PeerCertificate &peer)
{
    // Only roots that vouch come in here: those of the system and of the accounts' CA files.
    static QHash<QByteArray, QString> known;
    const Certificate *root = rootOf(peer);
    if (!root)
        return {};
    auto found = known.constFind(root->sha256.digest());
    if (found == known.constEnd())
        found = known.insert(root->sha256.digest(), rootAddedHere(peer, RootFolders::ofThisSystem()));
    return *found;
}

} // namespace Sealpost
