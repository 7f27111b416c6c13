-- +goose Up

-- People, groups and settings: projections of the ledger. A body is canonical JSON.
CREATE TABLE account (
    name     TEXT PRIMARY KEY,
    role     TEXT NOT NULL,
    blocked  INTEGER NOT NULL, -- 1 for one who may no longer sign in
    body     TEXT NOT NULL
);
CREATE TABLE circle (
    name TEXT PRIMARY KEY,
    body TEXT NOT NULL
);
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Secrets: no projections. Nothing of them is in the ledger, in a copy, or made anew by a rebuild.
CREATE TABLE password (
    account TEXT PRIMARY KEY,
    secret  TEXT NOT NULL -- Argon2id, with its salt and cost
);
CREATE TABLE passkey (
    id         TEXT PRIMARY KEY,
    account    TEXT NOT NULL,
    label      TEXT NOT NULL,
    credential TEXT NOT NULL, -- public key and counter, JSON
    made       TEXT NOT NULL, -- UTC, fixed width
    used       TEXT NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);
CREATE TABLE token (
    digest  TEXT PRIMARY KEY, -- SHA-256 of the key
    id      TEXT NOT NULL,
    account TEXT NOT NULL,
    label   TEXT NOT NULL,
    scope   TEXT NOT NULL,
    made    TEXT NOT NULL,
    expires TEXT NOT NULL
);
CREATE INDEX token_account ON token (account);
CREATE TABLE identity (
    subject TEXT PRIMARY KEY, -- as a provider of OpenID Connect knows somebody
    account TEXT NOT NULL
);
CREATE INDEX identity_account ON identity (account);
CREATE TABLE session (
    id      TEXT PRIMARY KEY, -- SHA-256 of what the browser keeps
    account TEXT NOT NULL,    -- '' for nobody yet
    data    TEXT NOT NULL,
    begun   TEXT NOT NULL,
    seen    TEXT NOT NULL,
    expires TEXT NOT NULL,
    agent   TEXT NOT NULL
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
