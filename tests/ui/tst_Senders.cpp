#include "outbox/OutboxStore.h"
#include "ui/WindowBench.h"
#include "ui/WindowParts.h"
#include "ui/compose/ComposeForm.h"
#include "ui/outbox/EntryEdit.h"
#include "ui/outbox/PostOffice.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const Identity other{.displayName = u"Bob"_s,
                     .address = *Address::parse(u"b@example.org"_s),
                     .replyTo = Mailbox{{}, *Address::parse(u"desk@example.org"_s)},
                     .organization = u"Bücher"_s,
                     .signature = u"Bob\nof us"_s};

} // namespace

/// A message is written as one of the identities of an account: From, and what stands below the text.
class tst_Senders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachIdentityOfEachAccountIsARowOfFrom();
    void anUntouchedMessageIsNoDraftWhoeverItIsFrom();
    void theTextOfALinkStandsAboveTheSignature();
    void anotherSenderBringsItsSignature();
    void theCursorStaysWhereItIs();
    void anotherSignatureCanBeUndone();
    void aSignatureThatSomebodyEditedStays();
    void aSignatureThatIsChangedInTheAccountFollows();
    void anotherSenderOfTheAccountKeepsTheLine();
    void anotherAccountTakesAnother();
    void theMessageIsSentAsWhoIsChosen();
    void aDraftRemembersItsSender();
    void aDraftOfBeforeIsTheFirstOnes();
    void aSenderThatIsGoneLeavesTheTextAlone();
    void whatIsTakenOutOfTheOutboxIsStillFromTheSame();

private:
    void save(const QString &signature = u"Ann"_s);
    void choose(int row) { from().setCurrentIndex(row); }
    [[nodiscard]] QComboBox &from() const { return named<QComboBox>(*m_bench->window, u"From"_s); }
    [[nodiscard]] QPlainTextEdit &edit() const
    {
        return named<QPlainTextEdit>(*m_bench->window, u"Text of the message"_s);
    }
    [[nodiscard]] const ComposeForm &form() const { return *m_bench->window->findChild<ComposeForm *>(); }

    std::unique_ptr<WindowBench> m_bench;
};

void tst_Senders::init()
{
    m_bench = std::make_unique<WindowBench>();
    save();
}

/// "Work" sends as me@example.org, with this signature, and as Bob.
void tst_Senders::save(const QString &signature)
{
    Account account = m_bench->work();
    account.identity.signature = signature;
    account.furtherIdentities = {other};
    m_bench->save(account);
}

void tst_Senders::eachIdentityOfEachAccountIsARowOfFrom()
{
    Account play = m_bench->work();
    play.name = u"Play"_s;
    m_bench->save(play);
    m_bench->compose({});
    QStringList rows;
    for (int row = 0; row < from().count(); ++row)
        rows += from().itemText(row);
    QCOMPARE(rows, QStringList(
                       {u"me@example.org – Work"_s, u"Bob <b@example.org> – Work"_s, u"me@example.org – Play"_s}));
}

void tst_Senders::anUntouchedMessageIsNoDraftWhoeverItIsFrom()
{
    m_bench->compose({});
    QCOMPARE(m_bench->text(), u"\n\n-- \nAnn"_s);
    choose(1);
    QCOMPARE(m_bench->text(), u"\n\n-- \nBob\nof us"_s);
    QVERIFY(!form().isTouched());
    QVERIFY(m_bench->window->mayClose());
    QVERIFY(m_bench->drafts().isEmpty());
    QTest::keyClicks(&edit(), u"x"_s);
    QVERIFY(form().isTouched());
}

void tst_Senders::theTextOfALinkStandsAboveTheSignature()
{
    m_bench->compose();
    QCOMPARE(m_bench->text(), u"The table is done.\n\n-- \nAnn"_s);
    QVERIFY(!form().isTouched());
}

void tst_Senders::anotherSenderBringsItsSignature()
{
    m_bench->compose({});
    QTest::keyClicks(&edit(), u"Hello"_s);
    QCOMPARE(m_bench->text(), u"Hello\n\n-- \nAnn"_s);
    choose(1);
    QCOMPARE(m_bench->text(), u"Hello\n\n-- \nBob\nof us"_s);
    choose(0);
    QCOMPARE(m_bench->text(), u"Hello\n\n-- \nAnn"_s);
}

void tst_Senders::theCursorStaysWhereItIs()
{
    m_bench->compose({});
    QTest::keyClicks(&edit(), u"Hello"_s);
    choose(1);
    QTest::keyClicks(&edit(), u", Ann"_s);
    QVERIFY(m_bench->text().startsWith(u"Hello, Ann\n"_s));
}

void tst_Senders::anotherSignatureCanBeUndone()
{
    m_bench->compose({});
    QTest::keyClicks(&edit(), u"Hello"_s);
    choose(1);
    edit().undo();
    QCOMPARE(m_bench->text(), u"Hello\n\n-- \nAnn"_s);
}

void tst_Senders::aSignatureThatSomebodyEditedStays()
{
    m_bench->compose({});
    edit().moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit(), u"!"_s);
    choose(1);
    QCOMPARE(m_bench->text(), u"\n\n-- \nAnn!"_s);
}

void tst_Senders::aSignatureThatIsChangedInTheAccountFollows()
{
    m_bench->compose();
    save(u"Ada"_s);
    m_bench->window->reloadAccounts();
    QCOMPARE(m_bench->text(), u"The table is done.\n\n-- \nAda"_s);
    QVERIFY(!form().isTouched());
}

void tst_Senders::anotherSenderOfTheAccountKeepsTheLine()
{
    m_bench->compose();
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    QSignalSpy otherAccount(&form(), &ComposeForm::accountChanged);
    choose(1);
    save(u"Ada"_s); // nor is a line another one with another signature
    m_bench->window->reloadAccounts();
    QCOMPARE(from().currentIndex(), 1);
    QCOMPARE(otherAccount.count(), 1); // by reloading
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->queued(), std::nullopt);
    QCOMPARE(m_bench->server.connections(), 1);
}

void tst_Senders::anotherAccountTakesAnother()
{
    Account play = m_bench->work();
    play.name = u"Play"_s;
    m_bench->save(play);
    m_bench->compose();
    QTRY_COMPARE(m_bench->seal(), SealState::Local);
    choose(2);
    QCOMPARE(m_bench->text(), u"The table is done."_s);
    QTRY_COMPARE(m_bench->server.connections(), 2);
    m_bench->window->chooseAccount(u"play"_s);
    QCOMPARE(from().currentIndex(), 2);
    m_bench->window->chooseAccount(u"Work"_s);
    QCOMPARE(from().currentIndex(), 0);
}

void tst_Senders::theMessageIsSentAsWhoIsChosen()
{
    m_bench->compose();
    choose(1);
    m_bench->press(u"Send"_s);
    QTRY_VERIFY(!m_bench->isOpen());
    QTRY_COMPARE(m_bench->server.last().messages.size(), 1);
    const QByteArray message = m_bench->server.last().messages.first();
    QVERIFY2(m_bench->server.heard("MAIL FROM:<b@example.org>"), message);
    QVERIFY2(message.contains("From: Bob <b@example.org>\r\n"), message);
    QVERIFY2(message.contains("Reply-To: desk@example.org\r\n"), message);
    QVERIFY2(message.contains("Organization: =?UTF-8?"), message);
    QVERIFY2(message.contains("The table is done.\r\n\r\n-- \r\nBob\r\nof us\r\n"), message);
}

void tst_Senders::aDraftRemembersItsSender()
{
    m_bench->compose();
    choose(1);
    QTest::keyClicks(&edit(), u"More. "_s);
    QVERIFY(m_bench->window->mayClose());
    const StoredDraft kept = **(*m_bench->engine.drafts())->draft(m_bench->window->draftId());
    QCOMPARE(kept.sender, u"b@example.org"_s);
    m_bench->compose({});
    m_bench->window->openDraft(kept);
    QCOMPARE(from().currentIndex(), 1);
    QCOMPARE(m_bench->text(), kept.text);
    QVERIFY(form().stored().text == kept.text && form().stored().sender == kept.sender);
    choose(0);
    QCOMPARE(m_bench->text(), u"More. The table is done.\n\n-- \nAnn"_s);
}

void tst_Senders::aDraftOfBeforeIsTheFirstOnes()
{
    m_bench->compose({});
    m_bench->window->openDraft({.account = u"Work"_s, .text = u"Hello"_s});
    QCOMPARE(from().currentIndex(), 0);
    QCOMPARE(m_bench->text(), u"Hello"_s);
}

void tst_Senders::aSenderThatIsGoneLeavesTheTextAlone()
{
    m_bench->compose({});
    const StoredDraft draft{.account = u"Work"_s, .sender = u"gone@example.org"_s, .text = u"Hello\n-- \nGone"_s};
    m_bench->window->openDraft(draft);
    QCOMPARE(from().currentIndex(), 0);
    QCOMPARE(m_bench->text(), draft.text);
    choose(1);
    QCOMPARE(m_bench->text(), draft.text);
}

/// What an identity adds is not the message's own: it goes when another is chosen.
void tst_Senders::whatIsTakenOutOfTheOutboxIsStillFromTheSame()
{
    m_bench->compose();
    choose(1);
    m_bench->window->sendAt(QDateTime::currentDateTime().addDays(1));
    QTRY_VERIFY(m_bench->queued().has_value());
    DraftStore &drafts = **m_bench->engine.drafts();
    auto *edit = new EntryEdit(m_bench->engine, m_bench->post(), drafts, this);
    QSignalSpy ready(edit, &EntryEdit::ready);
    edit->start(m_bench->queue().first().id);
    QVERIFY(ready.count() == 1 || ready.wait());
    const StoredDraft draft = **drafts.draft(ready.first().first().toLongLong());
    QCOMPARE(draft.sender, u"b@example.org"_s);
    QCOMPARE(draft.replyTo, QString());
    QVERIFY(draft.headers.isEmpty());
    QCOMPARE(draft.text.trimmed(), u"The table is done.\n\n-- \nBob\nof us"_s);
}

QTEST_MAIN(tst_Senders)
#include "tst_Senders.moc"
