#include "ui/Engine.h"
#include "ui/Windows.h"
#include "ui/parts/Icon.h"
#include "wording/Translations.h"
#include "wording/Wording.h"

#include <QApplication>

#include <cstdio>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

// sysexits.h, as the command line's (DESIGN §5)
constexpr int usage = 64;
constexpr int ioError = 74;

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
}

int run(const LaunchOptions &options)
{
    const auto profile = options.profile.isEmpty() ? Profile::open() : Profile::open(options.profile);
    if (!profile) {
        print(stderr, Wording::text(profile.error()) + u'\n');
        return ioError;
    }
    Engine engine(*profile);
    Windows windows(engine);
    windows.open(options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"sealpost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEALPOST_VERSION));
    QGuiApplication::setDesktopFileName(u"org.sealpost.Sealpost"_s);
    QApplication::setWindowIcon(icon(u"sealpost"_s));
    loadTranslations();

    const auto options = LaunchOptions::parse(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error() + u'\n');
        return usage;
    }
    if (options->answer) {
        print(stdout, *options->answer);
        return 0;
    }
    return run(*options);
}
