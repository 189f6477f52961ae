#include "store/SqliteFailure.h"

#include "base/DiskSpace.h"

#include <QFileInfo>
#include <QSqlError>

namespace Sealpost {

namespace {

using Kind = StoreFailure::Kind;

/// SQLite tells no space from other trouble, but no quota: that is an I/O error like any other.
Kind kindOfIoError(const QString &path)
{
    return isOutOfSpace(QFileInfo(path).path()) ? Kind::Full : Kind::Other;
}

// sqlite3.h, "Result Codes"; Qt gives the extended one, whose low octet is the primary one.
Kind kindOf(int resultCode, const QString &path)
{
    switch (resultCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Kind::Busy;
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return Kind::CannotOpen;
    case 8: // SQLITE_READONLY
        return Kind::ReadOnly;
    case 10: // SQLITE_IOERR
        return kindOfIoError(path);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Kind::Corrupt;
    case 13: // SQLITE_FULL
        return Kind::Full;
    default:
        return Kind::Other;
    }
}

} // namespace

StoreFailure storeFailureOf(const QSqlError &error, const QString &path)
{
    return {kindOf(error.nativeErrorCode().toInt(), path), path, error.text()};
}

} // namespace Sealpost
