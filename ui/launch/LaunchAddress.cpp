#include "ui/launch/LaunchAddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// sun_path has 104 octets on some systems; QLocalServer binds in a folder of its own beside it first.
constexpr qsizetype longestPath = 104 - 12;

/// For a name without a folder: that of the person belongs to it.
QString nameOfBoth(const Profile &profile)
{
    const QString both = QDir::homePath() + u'\n' + QDir(profile.folder()).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(both.toUtf8(), QCryptographicHash::Sha256);
    return u"sealpost-"_s + QString::fromLatin1(hash.first(16).toHex());
}

} // namespace

QString launchAddress(const Profile &profile)
{
#ifdef Q_OS_WIN
    return nameOfBoth(profile); // of a pipe: it lies in no folder
#else
    const QString inProfile = profile.folder() + "/window.socket"_L1;
    if (QFile::encodeName(inProfile).size() <= longestPath)
        return inProfile;
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + nameOfBoth(profile);
#endif
}

} // namespace Sealpost
