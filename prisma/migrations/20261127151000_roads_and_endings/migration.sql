-- An organization may ask for its road to registration; until the center begins it, it is one of those in hand.
ALTER TYPE "registration_state" ADD VALUE 'requested' BEFORE 'preparing';
ALTER TABLE "registration_cases" ADD COLUMN "due_on" DATE;
DROP INDEX registration_cases_one_at_a_time;
CREATE UNIQUE INDEX registration_cases_one_at_a_time ON registration_cases (center_id, organization_id, kind)
  WHERE state NOT IN ('granted', 'refused', 'ended');

ALTER TABLE "graduation_assessments" ADD COLUMN "certificate_given_on" DATE, ADD COLUMN "certificate_given_to" TEXT;
ALTER TABLE "evaluations" ADD COLUMN "draft" JSONB, ADD COLUMN "draft_saved_at" TIMESTAMPTZ(3);
ALTER TABLE "proofs" ADD COLUMN "paper" JSONB;

ALTER TABLE "incubatees" ADD COLUMN "notice_on" DATE, ADD COLUMN "notice_until" DATE, ADD COLUMN "notice_reason" TEXT,
  ADD CONSTRAINT notice_in_order CHECK ((notice_on IS NULL) = (notice_until IS NULL) AND notice_on <= notice_until);

-- The list of an ending that was taken back stays, and the next ending has one of its own.
ALTER TABLE "handovers" ADD COLUMN "archived_at" TIMESTAMPTZ(3), ADD COLUMN "archive_reason" TEXT,
  ADD CONSTRAINT archived_with_reason CHECK ((archived_at IS NULL) = (archive_reason IS NULL)),
  ADD CONSTRAINT archived_unsettled CHECK (archived_at IS NULL OR settled_on IS NULL);
DROP INDEX "handovers_center_id_incubatee_id_direction_key";
CREATE INDEX "handovers_center_id_incubatee_id_direction_idx" ON "handovers"("center_id", "incubatee_id", "direction");
CREATE UNIQUE INDEX handovers_one_each_way ON handovers (center_id, incubatee_id, direction) WHERE archived_at IS NULL;
