#include "store/Schema.h"

#include "store/Statement.h"
#include "store/Transaction.h"

namespace Sealpost {

using namespace Qt::StringLiterals;

namespace {

/// Pins, floors and the journal (TRUST §5). Fingerprints are 64 hex digits, times UTC in ISO 8601: the file is open
/// to be read with other tools.
SchemaStep trustTables()
{
    return {
        u"CREATE TABLE pin ("
        " account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64),"
        " digest TEXT NOT NULL DEFAULT 'sha-256', certificate_sha256 TEXT CHECK (length(certificate_sha256) = 64),"
        " how TEXT NOT NULL CHECK (how IN ('compared', 'unseen')),"
        " since TEXT NOT NULL, last_seen TEXT, note TEXT NOT NULL,"
        " PRIMARY KEY (account, host, spki_sha256)) WITHOUT ROWID"_s,

        u"CREATE TABLE floor ("
        " account TEXT NOT NULL, host TEXT NOT NULL,"
        " level INTEGER NOT NULL CHECK (level IN (1, 3, 4, 5)), since TEXT NOT NULL,"
        " PRIMARY KEY (account, host)) WITHOUT ROWID"_s,

        u"CREATE TABLE verified_key ("
        " account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64),"
        " PRIMARY KEY (account, host)) WITHOUT ROWID"_s,

        u"CREATE TABLE rung_reached ("
        " account TEXT NOT NULL, host TEXT NOT NULL,"
        " rung TEXT NOT NULL CHECK (rung IN ('smtps', 'starttls', 'plain')),"
        " PRIMARY KEY (account, host, rung)) WITHOUT ROWID"_s,

        u"CREATE TABLE journal ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, event TEXT NOT NULL,"
        " account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT, certificate_sha256 TEXT,"
        " reason TEXT NOT NULL)"_s,
        u"CREATE INDEX journal_by_host ON journal (account, host, event)"_s,
        u"CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal"
        " BEGIN SELECT RAISE(ABORT, 'the journal is never edited'); END"_s,
        u"CREATE TRIGGER journal_keeps_its_lines BEFORE DELETE ON journal"
        " BEGIN SELECT RAISE(ABORT, 'the journal is never edited'); END"_s,
    };
}

/// Servers that could not prove that they know the password (RFC 5802 §3).
SchemaStep failedProofs()
{
    return {
        u"CREATE TABLE failed_proof ("
        " account TEXT NOT NULL, host TEXT NOT NULL, since TEXT NOT NULL,"
        " PRIMARY KEY (account, host)) WITHOUT ROWID"_s,
    };
}

/// What waits to be sent (DESIGN §4). A message is a row, each of its recipients another; the octets are a file of
/// the spool. Rows are found by what the courier and the list ask for: state, and time.
SchemaStep outboxTables()
{
    return {
        u"CREATE TABLE outbox_entry ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL,"
        " state TEXT NOT NULL CHECK (state IN"
        "  ('holding', 'queued', 'sending', 'waiting', 'sent', 'partly', 'refused', 'uncertain')),"
        " may_be_over INTEGER NOT NULL DEFAULT 0 CHECK (may_be_over IN (0, 1)),"
        " spool TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, message_id TEXT NOT NULL,"
        " header_charset TEXT NOT NULL CHECK (header_charset IN ('ascii', 'utf-8')), entities TEXT NOT NULL,"
        " subject TEXT NOT NULL, reverse_path TEXT,"
        " require_tls INTEGER NOT NULL CHECK (require_tls IN (0, 1)),"
        " dsn_return TEXT CHECK (dsn_return IN ('headers', 'full')), dsn_notify INTEGER, dsn_envelope_id TEXT,"
        " enqueued TEXT NOT NULL, not_before TEXT, next_try TEXT, tries INTEGER NOT NULL DEFAULT 0,"
        " settled TEXT, level INTEGER CHECK (level BETWEEN 0 AND 5), decision TEXT,"
        " rung TEXT CHECK (rung IN ('smtps', 'starttls', 'plain')),"
        " failure TEXT, failure_subject TEXT, failure_limit INTEGER,"
        " reply_code INTEGER, reply_enhanced TEXT, reply_text TEXT,"
        " dsn_dropped INTEGER NOT NULL DEFAULT 0,"
        " filed INTEGER NOT NULL DEFAULT 0 CHECK (filed IN (0, 1)))"_s, // its copy is made, or not wished
        u"CREATE INDEX outbox_queued ON outbox_entry (account, (size > 1048576), id) WHERE state = 'queued'"_s,
        u"CREATE INDEX outbox_holding ON outbox_entry (not_before) WHERE state = 'holding'"_s,
        u"CREATE INDEX outbox_waiting ON outbox_entry (next_try) WHERE state = 'waiting'"_s,
        u"CREATE INDEX outbox_unfiled ON outbox_entry (id) WHERE filed = 0 AND state IN ('sent', 'partly')"_s,
        u"CREATE INDEX outbox_sending ON outbox_entry (id) WHERE state = 'sending'"_s,

        u"CREATE TABLE outbox_recipient ("
        " entry INTEGER NOT NULL REFERENCES outbox_entry (id) ON DELETE CASCADE, position INTEGER NOT NULL,"
        " address TEXT NOT NULL,"
        " status TEXT NOT NULL CHECK (status IN ('accepted', 'refused', 'deferred', 'uncertain')),"
        " reply_code INTEGER, reply_enhanced TEXT, reply_text TEXT,"
        " PRIMARY KEY (entry, position)) WITHOUT ROWID"_s,

        // Beside the entry, so that the list stays quick.
        u"CREATE TABLE outbox_conversation ("
        " entry INTEGER PRIMARY KEY REFERENCES outbox_entry (id) ON DELETE CASCADE, text TEXT NOT NULL)"_s,
    };
}

/// What people are writing: recipients as they were typed, files as they were when they were chosen.
SchemaStep draftTables()
{
    return {
        u"CREATE TABLE draft ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'discarded')), account TEXT NOT NULL,"
        " to_typed TEXT NOT NULL, cc_typed TEXT NOT NULL, bcc_typed TEXT NOT NULL, reply_to_typed TEXT NOT NULL,"
        " subject TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL, headers TEXT NOT NULL, kept TEXT)"_s,

        u"CREATE TABLE draft_attachment ("
        " draft INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE, position INTEGER NOT NULL,"
        " path TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL,"
        " size INTEGER NOT NULL, modified TEXT,"
        " PRIMARY KEY (draft, position)) WITHOUT ROWID"_s,
    };
}

/// A draft notes under which name its message goes into the outbox, and is laid aside by the very transaction in
/// which it gets there: whenever the program dies, the message is in one of the two.
SchemaStep leavingDrafts()
{
    return {
        u"ALTER TABLE draft ADD COLUMN leaves_as TEXT"_s,
        u"CREATE INDEX draft_leaving ON draft (leaves_as) WHERE leaves_as IS NOT NULL"_s,
        u"CREATE TRIGGER draft_has_left AFTER INSERT ON outbox_entry"
        " BEGIN UPDATE draft SET state = 'discarded', leaves_as = NULL WHERE leaves_as = NEW.spool; END"_s,
    };
}

/// What a person made less safe and may take back (TRUST §5). The words are those of reports; the journal keeps
/// what was, a row here only what can be undone.
SchemaStep lowerings()
{
    return {
        u"CREATE TABLE lowering ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL,"
        " what TEXT NOT NULL CHECK (what IN ('floor', 'proof', 'permission')),"
        " account TEXT NOT NULL, host TEXT NOT NULL, permission TEXT NOT NULL,"
        " before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL)"_s,
        u"CREATE INDEX lowering_by_account ON lowering (account)"_s,
    };
}

/// As whom a draft is written: the address of one of its account's identities, empty for the first.
SchemaStep draftSenders()
{
    return {u"ALTER TABLE draft ADD COLUMN sender TEXT NOT NULL DEFAULT ''"_s};
}

Result<void, StoreFailure> take(Database &database, const SchemaStep &step)
{
    for (const QString &sql : step) {
        const auto done = Statement(database, sql).run();
        if (!done)
            return failure(done.error());
    }
    return {};
}

Result<void, StoreFailure> takeFrom(qsizetype version, Database &database, const QList<SchemaStep> &steps)
{
    for (const SchemaStep &step : steps.sliced(version)) {
        const auto taken = take(database, step);
        if (!taken)
            return taken;
    }
    // A pragma takes no bound values.
    return take(database, {u"PRAGMA user_version = %1"_s.arg(steps.size())});
}

Result<qsizetype, StoreFailure> versionOf(Database &database)
{
    return Statement(database, u"PRAGMA user_version"_s)
        .first([](const Row &row) { return qsizetype(row.number(0)); })
        .map([](const std::optional<qsizetype> &version) { return version.value_or(0); });
}

} // namespace

QList<SchemaStep> schemaSteps()
{
    return {trustTables(),   failedProofs(), outboxTables(), draftTables(),
            leavingDrafts(), lowerings(),    draftSenders()};
}

Result<void, StoreFailure> migrate(Database &database, const QString &path, const QList<SchemaStep> &steps)
{
    const auto upToDate = versionOf(database).map([&](qsizetype version) { return version == steps.size(); });
    if (!upToDate)
        return failure(upToDate.error());
    if (*upToDate)
        return {};
    // The version is read again with the right to write: another process may have migrated meanwhile.
    return inTransaction(database, [&]() -> Result<void, StoreFailure> {
        const auto version = versionOf(database);
        if (!version)
            return failure(version.error());
        if (*version > steps.size())
            return failure(StoreFailure{StoreFailure::Kind::Newer, path, {}});
        return takeFrom(*version, database, steps);
    });
}

} // namespace Sealpost
