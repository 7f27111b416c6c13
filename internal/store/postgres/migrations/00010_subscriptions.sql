-- +goose Up

-- What people want to hear of: no projection. Nothing of it is in the ledger, in a copy, or made anew by a rebuild.
CREATE TABLE subscription (
    id         TEXT COLLATE "C" PRIMARY KEY,
    account    TEXT COLLATE "C" NOT NULL,
    digest     TEXT COLLATE "C" NOT NULL UNIQUE, -- SHA-256 of the key of its feeds
    party      TEXT COLLATE "C" NOT NULL,
    framework  TEXT COLLATE "C" NOT NULL,
    commitment TEXT COLLATE "C" NOT NULL,
    mail       TEXT COLLATE "C" NOT NULL, -- '' for feeds alone
    leaving    TEXT COLLATE "C" NOT NULL, -- the word by which a link ends it
    made       TEXT COLLATE "C" NOT NULL
);
CREATE INDEX subscription_account ON subscription (account);

-- The occasions of which a subscription was reminded.
CREATE TABLE reminded (
    subscription TEXT COLLATE "C" NOT NULL,
    occasion     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (subscription, occasion)
);

-- +goose Down
DROP TABLE reminded;
DROP TABLE subscription;
