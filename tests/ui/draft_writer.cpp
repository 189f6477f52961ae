#include "drafts/DraftStore.h"
#include "ui/Engine.h"
#include "ui/WindowParts.h"
#include "ui/compose/ComposeWindow.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// Somebody who writes one word after the other in a message of the profile that is named, until the program is
/// killed. Prints, for each time that the message was kept, how many characters of it were.
int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    Engine engine(*Profile::open(program.arguments().at(1)));
    ComposeWindow window(engine, {}, std::chrono::milliseconds(10));
    window.show();
    auto &text = named<QPlainTextEdit>(window, u"Text of the message"_s);
    QObject::connect(*engine.drafts(), &DraftStore::changed, &window, [&text] {
        std::printf("%d\n", static_cast<int>(text.toPlainText().size()));
        std::fflush(stdout);
    });
    QTimer next;
    int words = 0;
    QObject::connect(&next, &QTimer::timeout, &text, [&] { QTest::keyClicks(&text, u"word %1 "_s.arg(++words)); });
    next.start(2);
    return QApplication::exec();
}
