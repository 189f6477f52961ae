-- A profile of schema version 2, as that version left it; one row at least in each table.
-- Never changed: people have such files.
CREATE TABLE failed_proof ( account TEXT NOT NULL, host TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (account, host)) WITHOUT ROWID;
INSERT INTO "failed_proof" VALUES('Work','mail.example.org','2026-06-01T00:00:00Z');
CREATE TABLE floor ( account TEXT NOT NULL, host TEXT NOT NULL, level INTEGER NOT NULL CHECK (level IN (1, 3, 4, 5)), since TEXT NOT NULL, PRIMARY KEY (account, host)) WITHOUT ROWID;
INSERT INTO "floor" VALUES('Work','mail.example.org',4,'2026-05-03T10:00:05Z');
CREATE TABLE journal ( id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, event TEXT NOT NULL, account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT, certificate_sha256 TEXT, reason TEXT NOT NULL);
INSERT INTO "journal" VALUES(1,'2026-05-03T10:00:00Z','pinned','Work','mail.example.org','a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2','by phone');
CREATE TABLE pin ( account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64), digest TEXT NOT NULL DEFAULT 'sha-256', certificate_sha256 TEXT CHECK (length(certificate_sha256) = 64), how TEXT NOT NULL CHECK (how IN ('compared', 'unseen')), since TEXT NOT NULL, last_seen TEXT, note TEXT NOT NULL, PRIMARY KEY (account, host, spki_sha256)) WITHOUT ROWID;
INSERT INTO "pin" VALUES('Work','mail.example.org','a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1','sha-256','b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2','compared','2026-05-03T10:00:00Z','2026-11-01T08:00:00Z','by phone');
CREATE TABLE rung_reached ( account TEXT NOT NULL, host TEXT NOT NULL, rung TEXT NOT NULL CHECK (rung IN ('smtps', 'starttls', 'plain')), PRIMARY KEY (account, host, rung)) WITHOUT ROWID;
INSERT INTO "rung_reached" VALUES('Work','mail.example.org','smtps');
CREATE TABLE verified_key ( account TEXT NOT NULL, host TEXT NOT NULL, spki_sha256 TEXT NOT NULL CHECK (length(spki_sha256) = 64), PRIMARY KEY (account, host)) WITHOUT ROWID;
INSERT INTO "verified_key" VALUES('Other','smtp.example.net','b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2');
CREATE INDEX journal_by_host ON journal (account, host, event);
CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never edited'); END;
CREATE TRIGGER journal_keeps_its_lines BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never edited'); END;
PRAGMA user_version = 2;
