#include "ui/Engine.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/practice/PracticeRoom.h"
#include "ui/trust/FingerprintCompare.h"
#include "ui/trust/ReviewDialog.h"
#include "ui/trust/SealIndicator.h"
#include "ui/trust/TrustBar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

/// A newcomer and the practice server, from the first connection to a message that has arrived.
class tst_FirstContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageLeavesOnceTheKeyHasBeenCompared();
};

namespace {

QPushButton *button(QWidget &in, const QString &text)
{
    for (auto *each : in.findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

void tst_FirstContact::aMessageLeavesOnceTheKeyHasBeenCompared()
{
    QTemporaryDir folder;
    Engine engine(*Profile::open(folder.path()));
    PracticeRoom room(engine);
    QVERIFY(room.open());

    auto *window = new ComposeWindow(engine, {.to = u"ann@example.org"_s, .subject = u"Hello"_s, .body = u"Hi"_s});
    QSignalSpy sent(window, &ComposeWindow::sent);
    window->show();
    auto *seal = window->findChild<SealIndicator *>();
    QTRY_COMPARE(seal->seal().state, SealState::Unverified);
    auto *bar = window->findChild<TrustBar *>();
    QTRY_VERIFY(bar->isVisible());

    button(*bar, u"&Review the Server…"_s)->click();
    auto *review = window->findChild<ReviewDialog *>();
    QVERIFY(review);
    QPushButton *pin = button(*review, u"&Pin"_s);
    QVERIFY(!pin->isEnabled());
    auto *compare = review->findChild<FingerprintCompare *>();
    compare->findChild<QPlainTextEdit *>()->setPlainText(room.certificate().spkiSha256.colonHex());
    QVERIFY(pin->isEnabled());
    pin->click();

    QTRY_COMPARE(seal->seal().state, SealState::PinnedCompared);
    QVERIFY(!bar->isVisible());
    button(*window, u"&Send"_s)->click();
    QTRY_COMPARE(sent.count(), 1);
    QTRY_COMPARE(room.messages().rowCount(), 1);
    QCOMPARE(room.messages().at(0).envelope.forwardPaths().first().shown(), u"ann@example.org"_s);
}

QTEST_MAIN(tst_FirstContact)
#include "tst_FirstContact.moc"
