#include "base/DiskSpace.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array wantsOfSpace{
    ENOSPC,
    EFBIG,
#ifdef EDQUOT
    EDQUOT,
#endif
};

constexpr qsizetype aPage = 64 * 1024; // the largest of SQLite's

// The number is lost in Qt; its words are not, and are made by the same function.
bool saysWantOfSpace(const QFileDevice &file)
{
    return std::any_of(wantsOfSpace.begin(), wantsOfSpace.end(), [&](int error) {
        return file.error() != QFileDevice::NoError && file.errorString() == qt_error_string(error);
    });
}

// What fits is written and said to be short; only the next write says why.
bool writePage(QFile &file)
{
    const QByteArray page(aPage, '\0');
    for (qint64 written = 0; written < aPage;) {
        const qint64 more = file.write(page.constData(), aPage - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

} // namespace

bool isWantOfSpace(int systemError)
{
    return std::find(wantsOfSpace.begin(), wantsOfSpace.end(), systemError) != wantsOfSpace.end();
}

bool failedForWantOfSpace(const QFileDevice &file)
{
    if (saysWantOfSpace(file))
        return true;
    const bool wasShort = file.error() == QFileDevice::WriteError || file.error() == QFileDevice::NoError;
    return wasShort && isOutOfSpace(QFileInfo(file.fileName()).path());
}

bool isOutOfSpace(const QString &folder)
{
    QTemporaryFile page(folder + u"/page-XXXXXX"_s);
    if (!page.open())
        return saysWantOfSpace(page);
    QFile unbuffered(page.fileName());
    return unbuffered.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && !writePage(unbuffered) &&
           saysWantOfSpace(unbuffered);
}

} // namespace Sealpost
