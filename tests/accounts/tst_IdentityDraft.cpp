#include "accounts/IdentityDraft.h"

#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const Mailbox desk{u"Desk"_s, *Address::parse(u"desk@example.org"_s)};
const Identity full{.displayName = u"Ann"_s,
                    .address = *Address::parse(u"ann@example.org"_s),
                    .replyTo = desk,
                    .organization = u"Bücher"_s,
                    .signature = u"Ann"_s};
const Identity bare{.displayName = {}, .address = *Address::parse(u"b@example.org"_s)};

Draft written()
{
    return {.from = {}, .replyTo = {}, .subject = u"Hello"_s, .headers = {{u"In-Reply-To"_s, u"<a@b>"_s}}};
}

} // namespace

class tst_IdentityDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageBeginsWithWhatItsIdentitySays();
    void whatTheMessageSaysItselfStays();
    void whatAnIdentityDoesNotSayIsNotThere();
    void whatWasSentIsWrittenOnByAnother();
    void theOwnWordsOfAMessageAreKept();
};

void tst_IdentityDraft::aMessageBeginsWithWhatItsIdentitySays()
{
    const Draft sent = asSentBy(full, written());
    QCOMPARE(sent.from, std::optional(full.mailbox()));
    QCOMPARE(sent.replyTo, std::optional(desk));
    QCOMPARE(sent.headers.last(), (HeaderField{u"Organization"_s, u"Bücher"_s}));
    QVERIFY(sent.text.isEmpty());
}

void tst_IdentityDraft::whatTheMessageSaysItselfStays()
{
    Draft draft = written();
    draft.replyTo = bare.mailbox();
    draft.headers = {{u"ORGANIZATION"_s, u"Mine"_s}};
    const Draft sent = asSentBy(full, draft);
    QCOMPARE(sent.replyTo, draft.replyTo);
    QCOMPARE(sent.headers, draft.headers);
}

void tst_IdentityDraft::whatAnIdentityDoesNotSayIsNotThere()
{
    Draft expected = written();
    expected.from = bare.mailbox();
    QCOMPARE(asSentBy(bare, written()), expected);
}

void tst_IdentityDraft::whatWasSentIsWrittenOnByAnother()
{
    const Draft again = asSentBy(bare, asWrittenBy(full, asSentBy(full, written())));
    QCOMPARE(again, asSentBy(bare, written()));
}

void tst_IdentityDraft::theOwnWordsOfAMessageAreKept()
{
    Draft draft = written();
    draft.replyTo = bare.mailbox();
    draft.headers += {u"Organization"_s, u"Mine"_s};
    QCOMPARE(asWrittenBy(full, draft), draft);
}

QTEST_GUILESS_MAIN(tst_IdentityDraft)
#include "tst_IdentityDraft.moc"
