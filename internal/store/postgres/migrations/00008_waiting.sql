-- +goose Up

ALTER TABLE fact ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
UPDATE fact SET waits = 1 WHERE state IN (0, 3, 5) AND document IN (SELECT num FROM document WHERE latest = 1);
DROP INDEX fact_waiting;
CREATE INDEX fact_waiting ON fact (date DESC, num) WHERE waits = 1;
CREATE INDEX fact_waiting_kind ON fact (kind, confidence, state, document) WHERE waits = 1;
CREATE INDEX fact_waiting_document ON fact (document, position, num) WHERE waits = 1;

-- +goose Down
DROP INDEX fact_waiting_document;
DROP INDEX fact_waiting_kind;
DROP INDEX fact_waiting;
ALTER TABLE fact DROP COLUMN waits;
CREATE INDEX fact_waiting ON fact (date DESC, num, kind, confidence, state, document, live) WHERE state IN (0, 3, 5);
