-- +goose Up

CREATE TABLE opinion (
    fact     TEXT COLLATE "C" NOT NULL,
    who      TEXT COLLATE "C" NOT NULL,
    document BIGINT NOT NULL,
    kind     INTEGER NOT NULL,
    state    TEXT COLLATE "C" NOT NULL,
    value    TEXT COLLATE "C" NOT NULL,
    first    BIGINT NOT NULL,
    entry    BIGINT NOT NULL,
    deciding INTEGER NOT NULL,
    PRIMARY KEY (fact, who)
);
CREATE INDEX opinion_document ON opinion (document);

CREATE TABLE orphan (
    fact     TEXT COLLATE "C" PRIMARY KEY,
    document BIGINT NOT NULL,
    kind     INTEGER NOT NULL,
    value    TEXT COLLATE "C" NOT NULL,
    entry    BIGINT NOT NULL
);
CREATE INDEX orphan_document ON orphan (document);

ALTER TABLE document ADD COLUMN second_reader INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fact ADD COLUMN state INTEGER NOT NULL DEFAULT 0;
CREATE INDEX fact_state ON fact (state, date DESC, num);

-- +goose Down
DROP INDEX fact_state;
ALTER TABLE fact DROP COLUMN state;
ALTER TABLE document DROP COLUMN second_reader;
DROP TABLE orphan;
DROP TABLE opinion;
