#include "drafts/DraftStore.h"
#include "store/Database.h"
#include "store/Statement.h"
#include "support/FileSizeLimit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Sealpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0, 0, 7), Qt::UTC);

StoredDraft toAnn()
{
    return {.account = u"Work"_s,
            .to = u"Ann <ann@example.org>, nobody"_s,
            .cc = u"bob@example.org"_s,
            .bcc = u"eve@example.org"_s,
            .replyTo = u"me@example.org"_s,
            .subject = u"Grüße"_s,
            .text = u"Hello,\n\n> quoted \nDas ist für dich 🙂\n-- \nMe"_s,
            .html = u"<p>Hello</p>"_s,
            .headers = {{u"In-Reply-To"_s, u"<1@example.org>"_s}, {u"References"_s, u"<0@x> <1@example.org>"_s}},
            .attachments = {{{u"/a/plan.pdf"_s, u"Plan.pdf"_s, u"application/pdf"_s}, 5'000'000'000, noon},
                            {{u"/gone"_s, {}, {}}, -1, {}}},
            .kept = noon};
}

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

} // namespace

class tst_DraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDraftComesBackAsItWasKept();
    void keepingAgainTakesItsPlace();
    void theListHasTheOneKeptLastFirst();
    void whatWasOpenWhenTheProgramDiedIsKnown();
    void aDiscardedDraftCanComeBack();
    void anOpenDraftIsNotDiscardedFromTheList();
    void whatLiesAsideComesBackWhenItIsPutAgain();
    void whatLeavesIsKnown();
    void anIdIsNotGivenTwice();
    void itsOwnFilesMoveWithTheProfile();
    void aFileOfBeforeIsFoundWhereItWas();
    void aDraftGoesWithItsFolder();
    void sweepingRemovesWhatBelongsToNoDraft();
    void itsFolderIsForItsOwnerAlone();
    void aFullDiskIsSaidAndWhatWasKeptStays();
    void aReadOnlyProfileIsSaid();
    void aFileThatHasChangedIsKnown();
    void aMessageIsTakenAsItWouldBeTyped();

private:
    void reopen();
    [[nodiscard]] DraftId put(StoredDraft draft);
    [[nodiscard]] QList<DraftId> listed() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Profile> m_profile;
    std::unique_ptr<Database> m_database;
    std::optional<DraftStore> m_store;
};

void tst_DraftStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = *Profile::open(m_folder->path());
    reopen();
}

void tst_DraftStore::reopen()
{
    m_store.reset();
    m_database.reset();
    m_database = std::move(*Database::open(m_profile->databaseFile()));
    m_store.emplace(*m_database, *m_profile);
}

DraftId tst_DraftStore::put(StoredDraft draft)
{
    return m_store->put(draft).value();
}

QList<DraftId> tst_DraftStore::listed() const
{
    QList<DraftId> ids;
    const auto all = m_store->all();
    for (const DraftSummary &summary : *all)
        ids += summary.id;
    return ids;
}

void tst_DraftStore::aDraftComesBackAsItWasKept()
{
    StoredDraft draft = toAnn();
    draft.id = put(draft);
    reopen();
    const auto kept = m_store->draft(draft.id);
    QVERIFY(kept && *kept);
    QVERIFY(**kept == draft);
    QVERIFY(!m_store->draft(draft.id + 1).value());
}

void tst_DraftStore::keepingAgainTakesItsPlace()
{
    StoredDraft draft = toAnn();
    draft.id = put(draft);
    draft.text += u"More."_s;
    draft.attachments.removeFirst();
    QCOMPARE(put(draft), draft.id);
    QVERIFY(*m_store->draft(draft.id).value() == draft);
    QCOMPARE(listed(), QList{draft.id});
}

void tst_DraftStore::theListHasTheOneKeptLastFirst()
{
    StoredDraft draft = toAnn();
    draft.text = QString(500, u'x');
    const DraftId first = put(draft);
    const DraftId second = put({.to = u"bob@example.org"_s, .kept = noon.addSecs(1)});
    QVERIFY(m_store->close(second).value());
    const auto all = m_store->all().value();
    QCOMPARE(listed(), (QList{second, first}));
    QVERIFY(all[0] == (DraftSummary{.id = second, .recipients = u"bob@example.org"_s, .kept = noon.addSecs(1)}));
    QVERIFY(all[1] ==
            (DraftSummary{.id = first,
                          .recipients = u"Ann <ann@example.org>, nobody, bob@example.org, eve@example.org"_s,
                          .subject = u"Grüße"_s,
                          .beginning = QString(100, u'x'),

                          .attachments = 2,
                          .isOpen = true,
                          .kept = noon}));
}

void tst_DraftStore::whatWasOpenWhenTheProgramDiedIsKnown()
{
    const DraftId open = put(toAnn());
    const DraftId closed = put(toAnn());
    const DraftId openAgain = put(toAnn());
    QVERIFY(m_store->close(closed).value());
    QVERIFY(m_store->close(openAgain).value());
    QVERIFY(m_store->open(openAgain).value());
    reopen();
    QCOMPARE(m_store->openOnes().value(), (QList{open, openAgain}));
    QCOMPARE(listed().size(), 3);
}

void tst_DraftStore::aDiscardedDraftCanComeBack()
{
    const DraftId id = put(toAnn());
    QVERIFY(m_store->close(id).value());
    QVERIFY(m_store->discard(id).value());
    QCOMPARE(listed(), QList<DraftId>());
    QVERIFY(m_store->bringBack(id).value());
    QCOMPARE(listed(), QList{id});
    QVERIFY(m_store->discard(id).value());
    QVERIFY(m_store->sweep());
    QVERIFY(!m_store->bringBack(id).value());
}

void tst_DraftStore::anOpenDraftIsNotDiscardedFromTheList()
{
    const DraftId id = put(toAnn());
    QVERIFY(!m_store->discard(id).value());
    QCOMPARE(listed(), QList{id});
}

void tst_DraftStore::whatLiesAsideComesBackWhenItIsPutAgain()
{
    StoredDraft draft = toAnn();
    draft.id = put(draft);
    QVERIFY(m_store->layAside(draft.id).value());
    QCOMPARE(listed(), QList<DraftId>());
    QCOMPARE(m_store->openOnes().value(), QList<DraftId>());
    QCOMPARE(put(draft), draft.id);
    QCOMPARE(m_store->openOnes().value(), QList{draft.id});
}

void tst_DraftStore::whatLeavesIsKnown()
{
    QVERIFY(put(toAnn()) > 0);
    StoredDraft draft = toAnn();
    draft.leavesAs = u"1.eml"_s;
    draft.id = put(draft);
    StoredDraft sent = draft;
    sent.id = 0;
    QVERIFY(m_store->layAside(put(sent)).value());
    reopen();
    QVERIFY(m_store->leavingOnes().value() == QList{draft});
    draft.leavesAs.clear();
    QCOMPARE(put(draft), draft.id);
    QVERIFY(m_store->leavingOnes()->isEmpty());
}

void tst_DraftStore::anIdIsNotGivenTwice()
{
    const DraftId first = put(toAnn());
    QVERIFY(m_store->remove(first));
    QVERIFY(put(toAnn()) != first);
}

void tst_DraftStore::itsOwnFilesMoveWithTheProfile()
{
    StoredDraft draft;
    draft.id = put(draft);
    const QString own = m_store->folder(draft.id).value();
    const QString chosen = m_folder->filePath(u"drafts/10/plan.pdf"_s); // of nobody's folder
    for (const QString &path : {own + u"/image-1.png"_s, chosen})
        draft.attachments += ChosenFile{{path, {}, {}}, 5, noon};
    QCOMPARE(put(draft), draft.id);
    QCOMPARE(m_store->draft(draft.id).value()->attachments, draft.attachments);

    m_store.reset();
    m_database.reset();
    const QTemporaryDir elsewhere;
    const QString moved = elsewhere.filePath(u"profile"_s);
    QVERIFY(QDir().rename(m_folder->path(), moved));
    m_profile = *Profile::open(moved);
    reopen();
    const auto files = m_store->draft(draft.id).value()->attachments;
    QCOMPARE(files.at(0).file.path, moved + u"/drafts/%1/image-1.png"_s.arg(draft.id));
    QCOMPARE(files.at(1).file.path, chosen);
}

void tst_DraftStore::aFileOfBeforeIsFoundWhereItWas()
{
    const DraftId id = put({});
    const QString path = m_store->folder(id).value() + u"/image-1.png"_s;
    QVERIFY(Statement(*m_database, u"INSERT INTO draft_attachment VALUES (?, 0, ?, '', '', 5, NULL)"_s, {id, path})
                .run());
    QCOMPARE(m_store->draft(id).value()->attachments.first().file.path, path);
}

void tst_DraftStore::aDraftGoesWithItsFolder()
{
    const DraftId id = put(toAnn());
    const QString folder = m_store->folder(id).value();
    QVERIFY(write(folder + u"/image-1.png"_s, "octets"));
    QVERIFY(m_store->remove(id));
    QVERIFY(!QDir(folder).exists());
    QVERIFY(!m_store->draft(id).value());
}

void tst_DraftStore::sweepingRemovesWhatBelongsToNoDraft()
{
    const DraftId id = put(toAnn());
    const DraftId discarded = put(toAnn());
    const QString own = m_store->folder(id).value();
    const QString others = m_store->folder(discarded).value();
    const DraftId gone = put(toAnn());
    QVERIFY(m_store->remove(gone));
    const QString orphan = m_store->folder(gone).value();
    const QString older = m_store->folder(999).value(); // of a database that was damaged
    for (const QString &folder : {own, others, orphan, older})
        QVERIFY(write(folder + u"/image-1.png"_s, "octets"));
    QVERIFY(m_store->close(discarded).value());
    QVERIFY(m_store->discard(discarded).value());
    QVERIFY(m_store->sweep());
    QVERIFY(QFile::exists(own + u"/image-1.png"_s));
    QVERIFY(!QDir(others).exists());
    QVERIFY(!QDir(orphan).exists());
    QVERIFY(QDir(older).exists());
}

void tst_DraftStore::itsFolderIsForItsOwnerAlone()
{
    const QString folder = m_store->folder(1).value();
    const auto everybodyElse = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(folder, m_profile->folder() + u"/drafts/1"_s);
    QCOMPARE(QFile::permissions(folder) & everybodyElse, QFile::Permissions());
}

void tst_DraftStore::aFullDiskIsSaidAndWhatWasKeptStays()
{
    StoredDraft draft = toAnn();
    draft.id = put(draft);
    {
        const FileSizeLimit quota(32 * 1024);
        StoredDraft longer = draft;
        longer.text = QString(1'000'000, u'x');
        const auto kept = m_store->put(longer);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, StoreFailure::Kind::Full);
    }
    QVERIFY(*m_store->draft(draft.id).value() == draft);
}

void tst_DraftStore::aReadOnlyProfileIsSaid()
{
    QVERIFY(Statement(*m_database, u"PRAGMA query_only = ON"_s).run());
    const auto kept = m_store->put(toAnn());
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, StoreFailure::Kind::ReadOnly);
}

void tst_DraftStore::aFileThatHasChangedIsKnown()
{
    const QString path = m_folder->filePath(u"plan.pdf"_s);
    QVERIFY(write(path, "12345"));
    const ChosenFile chosen = ChosenFile::look({.path = path});
    QCOMPARE(changeOf(chosen), FileChange::None);
    ChosenFile older = chosen;
    older.modified = older.modified.addMSecs(-1);
    QCOMPARE(changeOf(older), FileChange::Changed);
    QVERIFY(write(path, "123456"));
    QCOMPARE(changeOf(chosen), FileChange::Grown);
    QVERIFY(write(path, "1"));
    QCOMPARE(changeOf(chosen), FileChange::Shrunk);
    QVERIFY(QFile::remove(path));
    QCOMPARE(changeOf(chosen), FileChange::Gone);
    QCOMPARE(changeOf(ChosenFile::look({.path = path})), FileChange::None);
}

void tst_DraftStore::aMessageIsTakenAsItWouldBeTyped()
{
    const QString path = m_folder->filePath(u"plan.pdf"_s);
    QVERIFY(write(path, "12345"));
    Draft draft;
    draft.from = parseMailboxes(u"Me <me@example.org>"_s)->first();
    draft.to = *parseMailboxes(u"\"Lovelace, Ada\" <ada@example.org>, bob@example.org"_s);
    draft.bcc = *parseMailboxes(u"eve@example.org"_s);
    draft.replyTo = draft.to.first();
    draft.subject = u"Note G"_s;
    draft.text = u"Hello"_s;
    draft.html = u"<p>Hello</p>"_s;
    draft.attachments = {{path, u"Plan.pdf"_s, u"application/pdf"_s}};
    draft.headers = {{u"In-Reply-To"_s, u"<1@example.org>"_s}};
    const StoredDraft stored = StoredDraft::of(draft, u"Work"_s);
    QCOMPARE(stored.account, u"Work"_s);
    QCOMPARE(stored.sender, u"me@example.org"_s);
    QVERIFY(*parseMailboxes(stored.to) == draft.to);
    QCOMPARE(stored.cc, QString());
    QCOMPARE(stored.bcc, u"eve@example.org"_s);
    QVERIFY(parseMailboxes(stored.replyTo)->first() == draft.replyTo);
    QCOMPARE(stored.attachments, QList{ChosenFile::look(draft.attachments.first())});
    QVERIFY(stored.headers == draft.headers && stored.html == draft.html && stored.text == draft.text);
}

QTEST_GUILESS_MAIN(tst_DraftStore)
#include "tst_DraftStore.moc"
