// From the press of Send until the server has taken the message and that is on the disk: press_of_send [TIMES]
//
// DESIGN §7: under 20 ms over loopback, on a line that is open already. The practice server takes its part of the
// time in the same process.

#include "ui/WindowBench.h"
#include "ui/outbox/PostOffice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Sealpost;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication program(argc, argv);
    const int times = std::max(QApplication::arguments().value(1, u"50"_s).toInt(), 1);
    WindowBench bench;
    bench.practise();
    bench.pinPractice();
    QSignalSpy settled(&bench.post(), &PostOffice::settled);
    QList<double> milliseconds;
    for (int time = 0; time < times; ++time) {
        ComposeWindow &window = bench.compose();
        window.chooseAccount(PracticeRoom::accountName);
        if (!QTest::qWaitFor([&] { return bench.seal() == SealState::PinnedCompared; }))
            qFatal("no line");
        QTest::qWait(50); // the line has logged in, and the draft is kept
        settled.clear();
        QElapsedTimer clock;
        clock.start();
        bench.press(u"Send"_s);
        while (settled.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        milliseconds += static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (!QTest::qWaitFor([&] { return !bench.isOpen(); }))
            qFatal("the window stays");
    }
    std::ranges::sort(milliseconds);
    QTextStream(stdout) << "press of Send to accepted and recorded, warm line, " << times << " times: median "
                        << milliseconds.at(times / 2) << " ms, 95th percentile "
                        << milliseconds.at(times * 95 / 100) << " ms, worst " << milliseconds.last() << " ms\n";
    return 0;
}
