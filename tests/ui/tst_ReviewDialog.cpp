#include "support/TestCertificate.h"
#include "ui/trust/ReviewDialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

class tst_ReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerTakesNoRoomFromAFingerprint();
};

namespace {

LineReport firstContact()
{
    PeerCertificate peer;
    peer.chain = {testCertificate(u"self-signed"_s)};
    peer.problems = {CertificateProblem::SelfSigned};
    return {.phase = LineReport::Phase::Held, .host = *HostName::parse(u"mail.example.org"_s), .peer = peer};
}

QStringList cutLabels(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const int needed =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->isVisible() && label->height() < needed)
            cut += label->text();
    }
    return cut;
}

} // namespace

void tst_ReviewDialog::anAnswerTakesNoRoomFromAFingerprint()
{
    ReviewDialog dialog(firstContact());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(dialog.minimumSizeHint().width(), 0);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_COMPARE(cutLabels(dialog), QStringList());
    auto *given = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(given);
    given->setPlainText(u"AB"_s.repeated(32));
    QTRY_COMPARE(cutLabels(dialog), QStringList());
}

QTEST_MAIN(tst_ReviewDialog)
#include "tst_ReviewDialog.moc"
