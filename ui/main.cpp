#include "accounts/SettingsStore.h"
#include "ui/Engine.h"
#include "ui/Windows.h"
#include "ui/launch/DesktopApplication.h"
#include "ui/launch/Launch.h"
#include "ui/parts/Icon.h"
#include "ui/parts/MirroredStyle.h"
#include "ui/parts/ReadableColours.h"
#include "wording/Translations.h"
#include "wording/Wording.h"

#include <QApplication>
#include <QSessionManager>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// sysexits.h, as the command line's (DESIGN §5)
constexpr int usage = 64;
constexpr int ioError = 74;
constexpr int temporaryFailure = 75;

/// How long a program that the desktop started as a service waits to be told what for.
constexpr auto serviceWaits = 20s;

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
}

/// The engine and the windows are there from the first launch on: a program that hands over has none.
class Program
{
public:
    explicit Program(const Profile &profile)
        : m_engine(profile)
        , m_windows(m_engine)
    {
        QObject::connect(&m_windows, &Windows::ended, qApp, &QCoreApplication::quit);
    }

    void open(const LaunchOptions &options) { m_windows.open(options); }

    /// Also where it may not ask: a session that waits can be ended again, a message that is gone cannot be written
    /// again.
    void holdSession(QSessionManager &session)
    {
        if (!m_windows.maySessionEnd())
            session.cancel();
    }

private:
    Engine m_engine;
    Windows m_windows;
};

void endFor(const QString &reason)
{
    print(stderr, reason + u'\n');
    QCoreApplication::exit(temporaryFailure);
}

int run(const LaunchOptions &options)
{
    const auto profile = options.profile.isEmpty() ? Profile::open() : Profile::open(options.profile);
    if (!profile) {
        print(stderr, Wording::text(profile.error()) + u'\n');
        return ioError;
    }
    Launch launch(*profile, options);
    std::optional<Program> program;
    DesktopApplication desktop;
    const auto open = [&](const LaunchOptions &launched) {
        if (!launched.service) {
            if (!program)
                program.emplace(*profile);
            program->open(launched);
        }
        if (options.profile.isEmpty()) // the desktop knows of the usual one only
            desktop.listen();
    };
    QObject::connect(&launch, &Launch::launched, qApp, open);
    QObject::connect(&desktop, &DesktopApplication::launched, qApp, open);
    if (options.service)
        QTimer::singleShot(serviceWaits, &launch, [&] {
            if (!program)
                QCoreApplication::exit(0);
        });
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &launch, [&](QSessionManager &session) {
        if (program)
            program->holdSession(session);
    });
    QObject::connect(&launch, &Launch::handedOver, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&launch, &Launch::refused, qApp, [] {
        endFor(Launch::tr("A Sealpost of another version has this profile open. Close it first."));
    });
    QObject::connect(&launch, &Launch::unanswered, qApp,
                     [] { endFor(Launch::tr("Another Sealpost has this profile open, and does not answer.")); });
    QMetaObject::invokeMethod(&launch, &Launch::start, Qt::QueuedConnection);
    return QApplication::exec();
}

void readFromTheSideOf(const QLocale &locale)
{
    using Letters = MirroredStyle::Letters;
    QGuiApplication::setLayoutDirection(locale.textDirection());
    if (locale.textDirection() == Qt::RightToLeft)
        QApplication::setStyle(
            new MirroredStyle(locale.script() == QLocale::ArabicScript ? Letters::Joined : Letters::Apart));
}

} // namespace

int main(int argc, char *argv[])
{
    const QString activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); // Qt uses it up
    QApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"sealpost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEALPOST_VERSION));
    QGuiApplication::setDesktopFileName(u"org.sealpost.Sealpost"_s);
    QApplication::setWindowIcon(icon(u"sealpost"_s));
    QGuiApplication::setQuitOnLastWindowClosed(
        false); // there may be something to send: Windows says when it is over
    // What is wrong in them is said in the language of their profile, so they are read once more.
    const auto forProfile = LaunchOptions::parse(QCoreApplication::arguments());
    loadTranslations(SettingsStore::languageOf(forProfile ? forProfile->profile : QString()));
    readFromTheSideOf(QLocale(Wording::language()));
    ReadableColours::keep();
    auto options = LaunchOptions::parse(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error() + u'\n');
        return usage;
    }
    if (options->answer) {
        print(stdout, *options->answer);
        return 0;
    }
    options->activation = activationToken;
    return run(*options);
}
