-- +goose Up

-- How many of the ten ingredients a commitment has, 0 to 10; 0 for other facts.
ALTER TABLE fact ADD COLUMN trackability INTEGER NOT NULL DEFAULT 0;
UPDATE fact SET trackability = coalesce((body::json ->> 'trackability')::integer, 0) WHERE kind = 3;

-- +goose Down
ALTER TABLE fact DROP COLUMN trackability;
