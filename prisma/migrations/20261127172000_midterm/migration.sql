CREATE TYPE "midterm_finding" AS ENUM ('passed', 'rectify', 'failed');
ALTER TABLE "periods" ADD COLUMN "midterm" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "progress_reports" ADD COLUMN "finding" "midterm_finding", ADD COLUMN "return_reason" TEXT;

-- No day is reported on twice, and nothing is due before its period is over.
ALTER TABLE periods
  ADD CONSTRAINT periods_apart EXCLUDE USING gist (center_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&),
  ADD CONSTRAINT due_after_its_end CHECK (due_on >= ends_on);

-- What was handed in says who did it, when, and what was counted.
ALTER TABLE progress_reports ADD CONSTRAINT handed_in_whole CHECK (
  state = 'drafted' OR (submitted_at IS NOT NULL AND submitted_by_name IS NOT NULL AND counted IS NOT NULL));
