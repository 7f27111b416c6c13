-- +goose Up

-- Decisions on people, parties and tenures that stand: projections of the ledger.
CREATE TABLE ruling (
    entry    INTEGER NOT NULL,
    document INTEGER NOT NULL, -- on which it hangs: its evidence, or whose mentions it moves; 0 for none
    action   TEXT    NOT NULL,
    subject  TEXT    NOT NULL,
    time     TEXT    NOT NULL, -- UTC, fixed width
    who      TEXT    NOT NULL,
    body     TEXT    NOT NULL, -- JSON, of a split what is of the document
    PRIMARY KEY (entry, document)
) WITHOUT ROWID;
CREATE INDEX ruling_document ON ruling (document, entry);

-- +goose Down
DROP TABLE ruling;
