-- +goose Up

-- Counters; "revision" grows by one with every transaction that changes the record.
CREATE TABLE state (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE document (
    num         INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE, -- SHA-256 of the original, hex
    address     TEXT    NOT NULL,        -- '' where unknown
    version     INTEGER NOT NULL,
    previous    TEXT    NOT NULL,        -- id of the version before, '' for none
    latest      INTEGER NOT NULL,        -- 1 for the newest version of its address
    media_type  TEXT    NOT NULL,
    encoding    TEXT    NOT NULL,
    size        INTEGER NOT NULL,
    added       TEXT    NOT NULL,        -- UTC, nanoseconds, fixed width
    title       TEXT    NOT NULL,
    issuer      TEXT    NOT NULL,
    date        TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    language    TEXT    NOT NULL,
    engine      TEXT    NOT NULL,        -- version that made the reading
    meetings    INTEGER NOT NULL,
    statements  INTEGER NOT NULL,
    commitments INTEGER NOT NULL,
    deliveries  INTEGER NOT NULL,
    programmes  INTEGER NOT NULL,
    warnings    INTEGER NOT NULL
);
CREATE INDEX document_date ON document (date DESC, num);
CREATE INDEX document_added ON document (added DESC, num);
CREATE UNIQUE INDEX document_address ON document (address, version) WHERE address <> '';

-- The bulk of a document, apart so that lists of documents stay short to read.
CREATE TABLE content (
    document INTEGER PRIMARY KEY REFERENCES document (num),
    original BLOB NOT NULL, -- the bytes as taken in, compressed
    cleaned  BLOB NOT NULL, -- text, blocks and offset map, compressed
    reading  BLOB NOT NULL  -- JSON, compressed
);

-- Who is named in a document among participants, speakers and actors.
CREATE TABLE document_party (
    document INTEGER NOT NULL REFERENCES document (num),
    party    TEXT    NOT NULL,
    PRIMARY KEY (document, party)
) WITHOUT ROWID;
CREATE INDEX document_party_party ON document_party (party, document);

-- A fact's num holds document, kind and ordinal; see sqlstore/number.go. Facts of a
-- version that a newer one has replaced stay for their permalinks, but are not live:
-- nothing lists, counts or finds them, and they have no rows in the tables below.
CREATE TABLE fact (
    num      INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL,
    document INTEGER NOT NULL REFERENCES document (num),
    kind     INTEGER NOT NULL,
    live     INTEGER NOT NULL, -- 1 in the newest version of a document, else 0
    position INTEGER NOT NULL, -- first code point of the evidence
    date     TEXT    NOT NULL, -- of the document; of a meeting, its own
    due      TEXT    NOT NULL, -- last day of a commitment's due period
    party    TEXT    NOT NULL, -- the first actor or speaker
    name     TEXT    NOT NULL, -- of a meeting or programme
    acronym  TEXT    NOT NULL, -- of a programme
    series   TEXT    NOT NULL, -- series key of a meeting
    mentions INTEGER NOT NULL, -- of a programme in its document
    body     TEXT    NOT NULL  -- JSON of the meeting, statement …, without grounds
);
CREATE INDEX fact_id ON fact (id);
CREATE INDEX fact_kind_date ON fact (kind, date DESC, num) WHERE live = 1;
CREATE INDEX fact_due ON fact (due, num) WHERE live = 1 AND due <> '';
CREATE INDEX fact_series ON fact (series, date DESC, num) WHERE live = 1 AND series <> '';
CREATE INDEX fact_programme ON fact (name, acronym, mentions) WHERE live = 1 AND mentions > 0;

-- Every value by which facts are chosen and counted; fields in sqlstore/number.go.
-- kind and date are the fact's, so that one index range answers most lists.
CREATE TABLE fact_value (
    fact  INTEGER NOT NULL REFERENCES fact (num),
    field INTEGER NOT NULL,
    value TEXT    NOT NULL,
    kind  INTEGER NOT NULL,
    date  TEXT    NOT NULL,
    PRIMARY KEY (fact, field, value)
) WITHOUT ROWID;
CREATE INDEX fact_value_list ON fact_value (field, value, kind, date DESC, fact);

-- Offices under which participants are named.
CREATE TABLE post (
    fact     INTEGER NOT NULL REFERENCES fact (num),
    place    INTEGER NOT NULL, -- index into the meeting's participants
    person   TEXT    NOT NULL, -- as in fact_value
    office   TEXT    NOT NULL,
    date     TEXT    NOT NULL,
    evidence TEXT    NOT NULL, -- JSON
    PRIMARY KEY (fact, place)
) WITHOUT ROWID;
CREATE INDEX post_person ON post (person, date, office);

-- Words come as tokens made in Go (search.AppendIndex): blanks are all that is left to split at.
CREATE VIRTUAL TABLE document_words USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE fact_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- +goose Down
DROP TABLE fact_words;
DROP TABLE document_words;
DROP TABLE post;
DROP TABLE fact_value;
DROP TABLE fact;
DROP TABLE document_party;
DROP TABLE content;
DROP TABLE document;
DROP TABLE state;
