-- +goose Up

-- The latest decision of each person on each fact.
CREATE TABLE opinion (
    fact     TEXT    NOT NULL,
    who      TEXT    NOT NULL,
    document INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    state    TEXT    NOT NULL,
    value    TEXT    NOT NULL, -- JSON of the fact as this person holds it
    first    INTEGER NOT NULL, -- entry of this person's first decision on the fact
    entry    INTEGER NOT NULL, -- of the latest
    deciding INTEGER NOT NULL, -- 1 where it settles a dispute of two others
    PRIMARY KEY (fact, who)
) WITHOUT ROWID;
CREATE INDEX opinion_document ON opinion (document);

-- Decided facts whose words are not in the newest version of their document.
CREATE TABLE orphan (
    fact     TEXT    NOT NULL PRIMARY KEY,
    document INTEGER NOT NULL, -- the newest version
    kind     INTEGER NOT NULL,
    value    TEXT    NOT NULL, -- JSON of the fact in the version before
    entry    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX orphan_document ON orphan (document);

ALTER TABLE document ADD COLUMN second_reader INTEGER NOT NULL DEFAULT 0; -- 1 where two have to decide
ALTER TABLE fact ADD COLUMN state INTEGER NOT NULL DEFAULT 0;             -- place in record.States()
CREATE INDEX fact_state ON fact (state, date DESC, num);

-- +goose Down
DROP INDEX fact_state;
ALTER TABLE fact DROP COLUMN state;
ALTER TABLE document DROP COLUMN second_reader;
DROP TABLE orphan;
DROP TABLE opinion;
