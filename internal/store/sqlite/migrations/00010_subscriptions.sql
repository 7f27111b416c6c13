-- +goose Up

-- What people want to hear of: no projection. Nothing of it is in the ledger, in a copy, or made anew by a rebuild.
CREATE TABLE subscription (
    id         TEXT PRIMARY KEY,
    account    TEXT NOT NULL,
    digest     TEXT NOT NULL UNIQUE, -- SHA-256 of the key of its feeds
    party      TEXT NOT NULL,
    framework  TEXT NOT NULL,
    commitment TEXT NOT NULL,
    mail       TEXT NOT NULL, -- '' for feeds alone
    leaving    TEXT NOT NULL, -- the word by which a link ends it
    made       TEXT NOT NULL
);
CREATE INDEX subscription_account ON subscription (account);

-- The occasions of which a subscription was reminded.
CREATE TABLE reminded (
    subscription TEXT NOT NULL,
    occasion     TEXT NOT NULL,
    PRIMARY KEY (subscription, occasion)
) WITHOUT ROWID;

-- +goose Down
DROP TABLE reminded;
DROP TABLE subscription;
