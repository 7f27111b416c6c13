-- +goose Up

-- The tables of sqlite/migrations, which say what each is for. Text is compared byte
-- by byte, COLLATE "C", whatever the language of the database. Rows are written many at
-- a time, one table after the other: no reference is enforced, which SQLite does not do
-- either, and `Check` proves them.

CREATE TABLE state (
    name  TEXT   COLLATE "C" PRIMARY KEY,
    value BIGINT NOT NULL
);

CREATE TABLE document (
    num         BIGINT  PRIMARY KEY,
    id          TEXT    COLLATE "C" NOT NULL UNIQUE,
    address     TEXT    COLLATE "C" NOT NULL,
    version     INTEGER NOT NULL,
    previous    TEXT    COLLATE "C" NOT NULL,
    latest      INTEGER NOT NULL,
    media_type  TEXT    COLLATE "C" NOT NULL,
    encoding    TEXT    COLLATE "C" NOT NULL,
    size        INTEGER NOT NULL,
    added       TEXT    COLLATE "C" NOT NULL,
    title       TEXT    COLLATE "C" NOT NULL,
    issuer      TEXT    COLLATE "C" NOT NULL,
    date        TEXT    COLLATE "C" NOT NULL,
    kind        TEXT    COLLATE "C" NOT NULL,
    language    TEXT    COLLATE "C" NOT NULL,
    engine      TEXT    COLLATE "C" NOT NULL,
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

CREATE TABLE content (
    document BIGINT PRIMARY KEY,
    original BYTEA  NOT NULL,
    cleaned  BYTEA  NOT NULL,
    reading  BYTEA  NOT NULL
);
-- It comes compressed.
ALTER TABLE content ALTER original SET STORAGE EXTERNAL, ALTER cleaned SET STORAGE EXTERNAL, ALTER reading SET STORAGE EXTERNAL;

CREATE TABLE document_party (
    document BIGINT NOT NULL,
    party    TEXT   COLLATE "C" NOT NULL,
    PRIMARY KEY (document, party)
);
CREATE INDEX document_party_party ON document_party (party, document);

CREATE TABLE fact (
    num      BIGINT  PRIMARY KEY,
    id       TEXT    COLLATE "C" NOT NULL,
    document BIGINT  NOT NULL,
    kind     INTEGER NOT NULL,
    live     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    date     TEXT    COLLATE "C" NOT NULL,
    due      TEXT    COLLATE "C" NOT NULL,
    party    TEXT    COLLATE "C" NOT NULL,
    name     TEXT    COLLATE "C" NOT NULL,
    acronym  TEXT    COLLATE "C" NOT NULL,
    series   TEXT    COLLATE "C" NOT NULL,
    mentions INTEGER NOT NULL,
    body     TEXT    COLLATE "C" NOT NULL
);
CREATE INDEX fact_id ON fact (id);
CREATE INDEX fact_kind_date ON fact (kind, date DESC, num) WHERE live = 1;
CREATE INDEX fact_due ON fact (due, num) WHERE live = 1 AND due <> '';
CREATE INDEX fact_series ON fact (series, date DESC, num) WHERE live = 1 AND series <> '';
CREATE INDEX fact_programme ON fact (name, acronym, mentions) WHERE live = 1 AND mentions > 0;

CREATE TABLE fact_value (
    fact  BIGINT  NOT NULL,
    field INTEGER NOT NULL,
    value TEXT    COLLATE "C" NOT NULL,
    kind  INTEGER NOT NULL,
    date  TEXT    COLLATE "C" NOT NULL,
    PRIMARY KEY (fact, field, value)
);
CREATE INDEX fact_value_list ON fact_value (field, value, kind, date DESC, fact);

CREATE TABLE post (
    fact     BIGINT  NOT NULL,
    place    INTEGER NOT NULL,
    person   TEXT    COLLATE "C" NOT NULL,
    office   TEXT    COLLATE "C" NOT NULL,
    date     TEXT    COLLATE "C" NOT NULL,
    evidence TEXT    COLLATE "C" NOT NULL,
    PRIMARY KEY (fact, place)
);
CREATE INDEX post_person ON post (person, date, office);

-- Words come as tokens made in Go (search.AppendIndex), the different ones as a
-- tsvector, all of them in order as text in which phrases are looked for. New words wait
-- in a list that every search walks through: a short one, in kB.
CREATE TABLE document_words (
    num    BIGINT   PRIMARY KEY,
    words  TSVECTOR NOT NULL,
    tokens TEXT     COLLATE "C" NOT NULL
);
CREATE INDEX document_words_words ON document_words USING gin (words) WITH (gin_pending_list_limit = 256);
CREATE TABLE fact_words (
    num    BIGINT   PRIMARY KEY,
    words  TSVECTOR NOT NULL,
    tokens TEXT     COLLATE "C" NOT NULL
);
CREATE INDEX fact_words_words ON fact_words USING gin (words) WITH (gin_pending_list_limit = 256);

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
