-- A place that was given by mistake, or never taken up, stays on record and holds nothing.
ALTER TABLE allocations ADD COLUMN withdrawn_at TIMESTAMPTZ(3), DROP CONSTRAINT held_by_one;
ALTER TABLE allocations ADD CONSTRAINT held_by_one EXCLUDE USING gist (
    center_id WITH =, venue_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (withdrawn_at IS NULL);

-- Both sides of the exchange read why a line is disputed or void.
ALTER TABLE exchange_entries ADD COLUMN reason TEXT;
