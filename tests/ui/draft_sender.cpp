#include "accounts/Profile.h"
#include "drafts/DraftStore.h"
#include "ui/Engine.h"
#include "ui/WindowBench.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/outbox/PostOffice.h"

#include <QApplication>
#include <QDir>
#include <QThread>

#include <csignal>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

void die()
{
    std::raise(SIGKILL);
}

/// Nothing else goes on here meanwhile: the row is added on this thread.
void dieWithTheFileInTheSpool(const QDir &spool)
{
    while (spool.entryList({u"*.eml"_s}).isEmpty())
        QThread::yieldCurrentThread();
    die();
}

} // namespace

/// Somebody who sends a message of the profile that is named, for a time that is far off. The program dies as soon
/// as the draft has noted that it leaves, as the message has come into the spool, or as it has its row in the
/// outbox.
int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    Engine engine(*Profile::open(program.arguments().at(1)));
    const QString step = program.arguments().at(2);
    DraftStore *const drafts = *engine.drafts();
    QObject::connect(drafts, &DraftStore::changed, &program, [&] {
        if (drafts->leavingOnes()->isEmpty())
            return;
        if (step == "noted"_L1)
            die();
        if (step == "in the spool"_L1)
            QMetaObject::invokeMethod(
                &program, [&] { dieWithTheFileInTheSpool(*engine.profile().spoolFolder()); }, Qt::QueuedConnection);
    });
    QObject::connect(&(*engine.post())->intake(), &Intake::enqueued, &program, &die);
    ComposeWindow window(engine, WindowBench::ready());
    window.show();
    window.sendAt(QDateTime::currentDateTime().addDays(1));
    return QApplication::exec();
}
