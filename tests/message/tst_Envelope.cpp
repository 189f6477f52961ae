#include "message/Envelope.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

Address address(const QString &text)
{
    return *Address::parse(text);
}

} // namespace

class tst_Envelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARecipientThereIsNone();
    void aRecipientNamedTwiceStandsThereOnce();
    void theSenderMayBeNull();
    void theSenderIsTheFirstToNeedSmtpUtf8();
    void onlyTheLocalPartCountsForSmtpUtf8();
};

void tst_Envelope::withoutARecipientThereIsNone()
{
    QVERIFY(!Envelope::make(address(u"me@example.org"_s), {}));
}

void tst_Envelope::aRecipientNamedTwiceStandsThereOnce()
{
    const Address ann = address(u"ann@example.org"_s);
    const Address bob = address(u"bob@example.org"_s);
    const auto envelope = Envelope::make({}, {bob, ann, address(u"bob@EXAMPLE.org"_s)});
    QCOMPARE(envelope->forwardPaths(), (QList{bob, ann}));
}

void tst_Envelope::theSenderMayBeNull()
{
    const auto envelope = Envelope::make(std::nullopt, {address(u"ann@example.org"_s)});
    QVERIFY(envelope);
    QVERIFY(!envelope->reversePath());
}

void tst_Envelope::theSenderIsTheFirstToNeedSmtpUtf8()
{
    const Address sender = address(u"jürgen@example.org"_s);
    const Address recipient = address(u"zoë@example.org"_s);
    QCOMPARE(Envelope::make(sender, {recipient})->firstNeedingSmtpUtf8(), sender);
    QCOMPARE(Envelope::make(address(u"me@example.org"_s), {recipient})->firstNeedingSmtpUtf8(), recipient);
}

void tst_Envelope::onlyTheLocalPartCountsForSmtpUtf8()
{
    const auto envelope = Envelope::make(address(u"me@bücher.example"_s), {address(u"ann@bücher.example"_s)});
    QVERIFY(!envelope->firstNeedingSmtpUtf8());
}

QTEST_GUILESS_MAIN(tst_Envelope)
#include "tst_Envelope.moc"
