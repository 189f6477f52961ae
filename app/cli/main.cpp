#include "cli/Program.h"

#include "accounts/SettingsStore.h"
#include "base/CryptoLibrary.h"
#include "wording/Translations.h"

#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <unistd.h>

namespace {

/// Everything here is UTF-8; in a locale that is not, Qt would say so on standard error at each start.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace Sealpost;
    speakUtf8();
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone shows as a failed write
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sealpost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEALPOST_VERSION));
    loadTranslations(SettingsStore::languageOf(Cli::profileNamed(QCoreApplication::arguments())));
    openCryptoLibrary();

    QFile input, output, errors;
    (void)input.open(STDIN_FILENO, QIODevice::ReadOnly);
    (void)output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    (void)errors.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Cli::Console console(input, output, errors,
                         {isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0, isatty(STDERR_FILENO) != 0});
    Cli::Program program(console);
    QObject::connect(&program, &Cli::Program::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &program, [&program] { program.run(QCoreApplication::arguments().sliced(1)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
