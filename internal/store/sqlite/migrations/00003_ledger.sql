-- +goose Up

-- The ledger: one row a decision, only ever added to. All tables but this one and
-- blob are projections of it; see sqlstore/project.go.
CREATE TABLE entry (
    number   INTEGER PRIMARY KEY,
    time     TEXT NOT NULL, -- UTC, fixed width
    who      TEXT NOT NULL,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    before   TEXT NOT NULL, -- canonical JSON, '' for nothing
    after    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
);
CREATE INDEX entry_subject ON entry (subject, number);

-- The bulk of documents, under the SHA-256 of what it holds, compressed: originals, cleaned texts, readings.
CREATE TABLE blob (
    hash TEXT PRIMARY KEY,
    data BLOB NOT NULL
);

DROP TABLE content;
CREATE TABLE content (
    document INTEGER PRIMARY KEY REFERENCES document (num),
    original TEXT NOT NULL, -- names of blobs
    cleaned  TEXT NOT NULL,
    reading  TEXT NOT NULL
);

ALTER TABLE document ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0; -- 1 for one that is no longer listed
ALTER TABLE document ADD COLUMN scope INTEGER NOT NULL DEFAULT 0;     -- 0 is public
CREATE INDEX document_scope ON document (scope, num);

-- The visibilities that documents have.
CREATE TABLE scope (
    id         INTEGER PRIMARY KEY,
    visibility TEXT NOT NULL UNIQUE -- canonical JSON
);

-- +goose Down
DROP TABLE scope;
DROP INDEX document_scope;
ALTER TABLE document DROP COLUMN scope;
ALTER TABLE document DROP COLUMN withdrawn;
DROP TABLE content;
DROP TABLE blob;
DROP TABLE entry;
CREATE TABLE content (
    document INTEGER PRIMARY KEY REFERENCES document (num),
    original BLOB NOT NULL,
    cleaned  BLOB NOT NULL,
    reading  BLOB NOT NULL
);
