#include "ui/outbox/EntryEdit.h"

#include "outbox/Entries.h"
#include "ui/WindowBench.h"
#include "ui/outbox/PostOffice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;
using Status = Smtp::RecipientStatus;

/// A message on its way back from the outbox to where it can be written on.
class tst_EntryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itBecomesADraftAndLeavesTheOutbox();
    void onlyThoseWhoHaveNotGotItStayRecipients();
    void whoeverStandsInNoHeaderIsInBcc();
    void whatCannotBeReadStaysWhereItWas();
    void whatIsGoneIsSaidToBe();

private:
    EntryId hold();
    QString edit(EntryId id); ///< what was said about it; empty: it is a draft now
    [[nodiscard]] OutboxStore &store() { return m_bench->post().store(); }
    [[nodiscard]] DraftStore &draftStore() { return **m_bench->engine.drafts(); }

    std::unique_ptr<WindowBench> m_bench;
    DraftId m_draft = 0;
};

void tst_EntryEdit::init()
{
    m_bench = std::make_unique<WindowBench>();
    m_bench->save(m_bench->work());
    m_draft = 0;
}

/// A message that is to go tomorrow.
EntryId tst_EntryEdit::hold()
{
    m_bench->compose();
    m_bench->window->sendAt(QDateTime::currentDateTime().addDays(1));
    if (!QTest::qWaitFor([this] { return m_bench->queued().has_value(); }))
        qFatal("not enqueued");
    return m_bench->queue().first().id;
}

QString tst_EntryEdit::edit(EntryId id)
{
    auto *edit = new EntryEdit(m_bench->engine, m_bench->post(), draftStore(), this);
    QString said;
    connect(edit, &EntryEdit::ready, this, [this](DraftId draft) { m_draft = draft; });
    connect(edit, &EntryEdit::failed, this, [&said](const QString &why) { said = why; });
    QSignalSpy gone(edit, &QObject::destroyed);
    edit->start(id);
    if (gone.isEmpty() && !gone.wait())
        qFatal("it did not end");
    return said;
}

void tst_EntryEdit::itBecomesADraftAndLeavesTheOutbox()
{
    const EntryId id = hold();
    QCOMPARE(edit(id), QString());
    const auto draft = draftStore().draft(m_draft);
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->to, u"ann@example.org"_s);
    QCOMPARE((*draft)->account, m_bench->work().name);
    QVERIFY(m_bench->queue().isEmpty());
}

void tst_EntryEdit::onlyThoseWhoHaveNotGotItStayRecipients()
{
    const Mailbox ann{u"Ann"_s, address(u"ann@example.org"_s)};
    const Mailbox bob{u"Bob"_s, address(u"bob@example.org"_s)};
    const Draft draft = addressedTo({.to = {ann, bob}, .cc = {ann}}, {bob.address});
    QCOMPARE(draft.to, QList{bob});
    QVERIFY(draft.cc.isEmpty() && draft.bcc.isEmpty());
}

void tst_EntryEdit::whoeverStandsInNoHeaderIsInBcc()
{
    const Mailbox ann{u"Ann"_s, address(u"ann@example.org"_s)};
    const Address eve = address(u"eve@example.org"_s);
    const Draft draft = addressedTo({.to = {ann}}, {ann.address, eve});
    QCOMPARE(draft.to, QList{ann});
    QCOMPARE(draft.bcc, (QList{Mailbox{{}, eve}}));
}

void tst_EntryEdit::whatCannotBeReadStaysWhereItWas()
{
    const EntryId id = hold();
    const auto before = store().entry(id);
    QVERIFY(QFile::remove(m_bench->post().path(**before)));
    QVERIFY(!edit(id).isEmpty());
    const auto after = store().entry(id);
    QCOMPARE(**after, **before);
    QVERIFY(!m_draft);
}

void tst_EntryEdit::whatIsGoneIsSaidToBe()
{
    m_bench->post();
    QVERIFY(!edit(99).isEmpty());
}

QTEST_MAIN(tst_EntryEdit)
#include "tst_EntryEdit.moc"
