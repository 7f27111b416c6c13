-- +goose Up

-- People, groups and settings: projections of the ledger. A body is canonical JSON.
CREATE TABLE account (
    name     TEXT COLLATE "C" PRIMARY KEY,
    role     TEXT COLLATE "C" NOT NULL,
    blocked  INTEGER NOT NULL, -- 1 for one who may no longer sign in
    body     TEXT COLLATE "C" NOT NULL
);
CREATE TABLE circle (
    name TEXT COLLATE "C" PRIMARY KEY,
    body TEXT COLLATE "C" NOT NULL
);
CREATE TABLE setting (
    name  TEXT COLLATE "C" PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
);

-- Secrets: no projections. Nothing of them is in the ledger, in a copy, or made anew by a rebuild.
CREATE TABLE password (
    account TEXT COLLATE "C" PRIMARY KEY,
    secret  TEXT COLLATE "C" NOT NULL -- Argon2id, with its salt and cost
);
CREATE TABLE passkey (
    id         TEXT COLLATE "C" PRIMARY KEY,
    account    TEXT COLLATE "C" NOT NULL,
    label      TEXT COLLATE "C" NOT NULL,
    credential TEXT COLLATE "C" NOT NULL, -- public key and counter, JSON
    made       TEXT COLLATE "C" NOT NULL, -- UTC, fixed width
    used       TEXT COLLATE "C" NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);
CREATE TABLE token (
    digest  TEXT COLLATE "C" PRIMARY KEY, -- SHA-256 of the key
    id      TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    label   TEXT COLLATE "C" NOT NULL,
    scope   TEXT COLLATE "C" NOT NULL,
    made    TEXT COLLATE "C" NOT NULL,
    expires TEXT COLLATE "C" NOT NULL
);
CREATE INDEX token_account ON token (account);
CREATE TABLE identity (
    subject TEXT COLLATE "C" PRIMARY KEY, -- as a provider of OpenID Connect knows somebody
    account TEXT COLLATE "C" NOT NULL
);
CREATE INDEX identity_account ON identity (account);
CREATE TABLE session (
    id      TEXT COLLATE "C" PRIMARY KEY, -- SHA-256 of what the browser keeps
    account TEXT COLLATE "C" NOT NULL,    -- '' for nobody yet
    data    TEXT COLLATE "C" NOT NULL,
    begun   TEXT COLLATE "C" NOT NULL,
    seen    TEXT COLLATE "C" NOT NULL,
    expires TEXT COLLATE "C" NOT NULL,
    agent   TEXT COLLATE "C" NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires ON session (expires);

-- +goose Down
DROP TABLE session;
DROP TABLE identity;
DROP TABLE token;
DROP TABLE passkey;
DROP TABLE password;
DROP TABLE setting;
DROP TABLE circle;
DROP TABLE account;
