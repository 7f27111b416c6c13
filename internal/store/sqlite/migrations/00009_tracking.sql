-- +goose Up

-- What is tracked, as last decided: a projection of the ledger.
CREATE TABLE tracked (
    num   INTEGER PRIMARY KEY, -- the entry that last decided on it
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    time  TEXT NOT NULL,    -- UTC, fixed width
    who   TEXT NOT NULL,
    body  TEXT NOT NULL     -- JSON
);
CREATE UNIQUE INDEX tracked_name ON tracked (kind, id);

-- The facts, documents and other nouns that a noun refers to.
CREATE TABLE tracked_ref (
    tracked  INTEGER NOT NULL,
    document INTEGER NOT NULL, -- 0 for another noun
    ref      TEXT NOT NULL, -- as the ledger names it
    PRIMARY KEY (tracked, document, ref)
) WITHOUT ROWID;
CREATE INDEX tracked_ref_document ON tracked_ref (document, tracked);
CREATE INDEX tracked_ref_ref ON tracked_ref (ref, tracked);

-- The entry that last changed what is read of a document, or of a tracked noun; the other number is 0.
-- It is no more than numbers, and no gate stands before it.
CREATE TABLE touched (
    document INTEGER NOT NULL,
    tracked  INTEGER NOT NULL,
    entry    INTEGER NOT NULL,
    PRIMARY KEY (document, tracked)
) WITHOUT ROWID;
CREATE INDEX touched_entry ON touched (entry);

-- +goose Down
DROP TABLE touched;
DROP TABLE tracked_ref;
DROP TABLE tracked;
