-- A profile of schema version 3, as that version left it; one row at least in each table.
-- Never changed: people have such files.
CREATE TABLE failed_proof ( account TEXT NOT NULL, host TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (account, host)) WITHOUT ROWID;
INSERT INTO "failed_proof" VALUES('Work','mail.example.org','2026-06-01T00:00:00Z');
CREATE TABLE floor ( account TEXT NOT NULL, host TEXT NOT NULL, level INTEGER NOT NULL CHECK (level IN (1, 3, 4, 5)), since TEXT NOT NULL, PRIMARY KEY (account, host)) WITHOUT ROWID;
INSERT INTO "floor" VALUES('Work','mail.example.org',4,'2026-05-03T10:00:05Z');
CREATE TABLE journal ( id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, event TEXT NOT NULL, account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT, certificate_sha256 TEXT, reason TEXT NOT NULL);
INSERT INTO "journal" VALUES(1,'2026-05-03T10:00:00Z','pinned','Work','mail.example.org','a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2','by phone');
CREATE TABLE outbox_conversation ( entry INTEGER PRIMARY KEY REFERENCES outbox_entry (id) ON DELETE CASCADE, text TEXT NOT NULL);
INSERT INTO "outbox_conversation" VALUES(5,'220 mail.example.org');
CREATE TABLE outbox_entry ( id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN  ('holding', 'queued', 'sending', 'waiting', 'sent', 'partly', 'refused', 'uncertain')), may_be_over INTEGER NOT NULL DEFAULT 0 CHECK (may_be_over IN (0, 1)), spool TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, message_id TEXT NOT NULL, header_charset TEXT NOT NULL CHECK (header_charset IN ('ascii', 'utf-8')), entities TEXT NOT NULL, subject TEXT NOT NULL, reverse_path TEXT, require_tls INTEGER NOT NULL CHECK (require_tls IN (0, 1)), dsn_return TEXT CHECK (dsn_return IN ('headers', 'full')), dsn_notify INTEGER, dsn_envelope_id TEXT, enqueued TEXT NOT NULL, not_before TEXT, next_try TEXT, tries INTEGER NOT NULL DEFAULT 0, settled TEXT, level INTEGER CHECK (level BETWEEN 0 AND 5), decision TEXT, rung TEXT CHECK (rung IN ('smtps', 'starttls', 'plain')), failure TEXT, failure_subject TEXT, failure_limit INTEGER, reply_code INTEGER, reply_enhanced TEXT, reply_text TEXT, dsn_dropped INTEGER NOT NULL DEFAULT 0, filed INTEGER NOT NULL DEFAULT 0 CHECK (filed IN (0, 1)));
INSERT INTO "outbox_entry" VALUES(5,'Work','waiting',0,'20260601-5',1234,'<5@example.org>','utf-8','7bit','Größe','ann@example.org',0,NULL,NULL,NULL,'2026-06-01T09:00:00Z',NULL,'2026-06-01T10:00:00Z',3,NULL,NULL,NULL,NULL,'unreachable',NULL,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE outbox_recipient ( entry INTEGER NOT NULL REFERENCES outbox_entry (id) ON DELETE CASCADE, position INTEGER NOT NULL, address TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('accepted', 'refused', 'deferred', 'uncertain')), reply_code INTEGER, reply_enhanced TEXT, reply_text TEXT, PRIMARY KEY (entry, position)) WITHOUT ROWID;
INSERT INTO "outbox_recipient" VALUES(5,0,'bob@example.net','deferred',NULL,NULL,NULL);
CREATE TABLE pin ( account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64), digest TEXT NOT NULL DEFAULT 'sha-256', certificate_sha256 TEXT CHECK (length(certificate_sha256) = 64), how TEXT NOT NULL CHECK (how IN ('compared', 'unseen')), since TEXT NOT NULL, last_seen TEXT, note TEXT NOT NULL, PRIMARY KEY (account, host, spki_sha256)) WITHOUT ROWID;
INSERT INTO "pin" VALUES('Work','mail.example.org','a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','sha-256','b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2','compared','2026-05-03T10:00:00Z','2026-11-01T08:00:00Z','by phone');
CREATE TABLE rung_reached ( account TEXT NOT NULL, host TEXT NOT NULL, rung TEXT NOT NULL CHECK (rung IN ('smtps', 'starttls', 'plain')), PRIMARY KEY (account, host, rung)) WITHOUT ROWID;
INSERT INTO "rung_reached" VALUES('Work','mail.example.org','smtps');
CREATE TABLE verified_key ( account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64), PRIMARY KEY (account, host)) WITHOUT ROWID;
INSERT INTO "verified_key" VALUES('Other','smtp.example.net','b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2');
CREATE INDEX journal_by_host ON journal (account, host, event);
CREATE INDEX outbox_queued ON outbox_entry (account, (size > 1048576), id) WHERE state = 'queued';
CREATE INDEX outbox_holding ON outbox_entry (not_before) WHERE state = 'holding';
CREATE INDEX outbox_waiting ON outbox_entry (next_try) WHERE state = 'waiting';
CREATE INDEX outbox_unfiled ON outbox_entry (id) WHERE filed = 0 AND state IN ('sent', 'partly');
CREATE INDEX outbox_sending ON outbox_entry (id) WHERE state = 'sending';
CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never edited'); END;
CREATE TRIGGER journal_keeps_its_lines BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never edited'); END;
PRAGMA user_version = 3;
