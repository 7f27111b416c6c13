-- +goose Up

-- The class of confidence in a fact as its rule gives it; '' for what people entered.
ALTER TABLE fact ADD COLUMN confidence TEXT NOT NULL DEFAULT '';
UPDATE fact SET confidence = coalesce(json_extract(body, '$.confidence'), '');
-- What awaits a decision (suggested, disputed, sent back), listed and counted.
CREATE INDEX fact_waiting ON fact (date DESC, num, kind, confidence, state, document, live) WHERE state IN (0, 3, 5);

-- +goose Down
DROP INDEX fact_waiting;
ALTER TABLE fact DROP COLUMN confidence;
