-- +goose Up

CREATE TABLE entry (
    number   BIGINT PRIMARY KEY,
    time     TEXT COLLATE "C" NOT NULL,
    who      TEXT COLLATE "C" NOT NULL,
    action   TEXT COLLATE "C" NOT NULL,
    subject  TEXT COLLATE "C" NOT NULL,
    before   TEXT COLLATE "C" NOT NULL,
    after    TEXT COLLATE "C" NOT NULL,
    reason   TEXT COLLATE "C" NOT NULL,
    previous TEXT COLLATE "C" NOT NULL,
    hash     TEXT COLLATE "C" NOT NULL
);
CREATE INDEX entry_subject ON entry (subject, number);

CREATE TABLE blob (
    hash TEXT  COLLATE "C" PRIMARY KEY,
    data BYTEA NOT NULL
);
ALTER TABLE blob ALTER data SET STORAGE EXTERNAL; -- it comes compressed

DROP TABLE content;
CREATE TABLE content (
    document BIGINT PRIMARY KEY,
    original TEXT   COLLATE "C" NOT NULL,
    cleaned  TEXT   COLLATE "C" NOT NULL,
    reading  TEXT   COLLATE "C" NOT NULL
);

ALTER TABLE document ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN scope BIGINT NOT NULL DEFAULT 0;
CREATE INDEX document_scope ON document (scope, num);

CREATE TABLE scope (
    id         BIGINT PRIMARY KEY,
    visibility TEXT   COLLATE "C" NOT NULL UNIQUE
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
    document BIGINT PRIMARY KEY,
    original BYTEA  NOT NULL,
    cleaned  BYTEA  NOT NULL,
    reading  BYTEA  NOT NULL
);
