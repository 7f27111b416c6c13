-- +goose Up

CREATE TABLE ruling (
    entry    BIGINT NOT NULL,
    document BIGINT NOT NULL,
    action   TEXT COLLATE "C" NOT NULL,
    subject  TEXT COLLATE "C" NOT NULL,
    time     TEXT COLLATE "C" NOT NULL,
    who      TEXT COLLATE "C" NOT NULL,
    body     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (entry, document)
);
CREATE INDEX ruling_document ON ruling (document, entry);

-- +goose Down
DROP TABLE ruling;
