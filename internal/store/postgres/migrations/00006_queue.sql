-- +goose Up

ALTER TABLE fact ADD COLUMN confidence TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE fact SET confidence = coalesce(body::json ->> 'confidence', '');
CREATE INDEX fact_waiting ON fact (date DESC, num, kind, confidence, state, document, live) WHERE state IN (0, 3, 5);

-- +goose Down
DROP INDEX fact_waiting;
ALTER TABLE fact DROP COLUMN confidence;
