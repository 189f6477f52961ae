#include "base/CryptoLibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QtCrypto>

namespace Sealpost {

namespace {

/// Where QCA came with us instead of with the system, its plugins lie in a folder of ours, which the build names:
/// as an absolute path, or as seen from the program.
void addOurPlugins()
{
#ifdef SEALPOST_CRYPTO_PLUGINS
    const auto plugins = QStringLiteral(SEALPOST_CRYPTO_PLUGINS);
    const bool isWhole = QDir::isAbsolutePath(plugins);
    QCoreApplication::addLibraryPath(
        isWhole ? plugins : QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(plugins));
#endif
}

QCA::Initializer *opened()
{
    addOurPlugins();
    return new QCA::Initializer;
}

} // namespace

void openCryptoLibrary()
{
    // Never deleted: QCA must outlive every Secret, also those of static storage. Volatile, or the compiler drops
    // the pointer that nobody reads, and the leak checker finds what it pointed to.
    [[maybe_unused]] static const QCA::Initializer *volatile initializer = opened();
}

} // namespace Sealpost
