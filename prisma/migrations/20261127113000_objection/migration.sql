-- An objection that is upheld takes the place of an application away.
ALTER TYPE "application_state" ADD VALUE 'disqualified';

-- A supplement that was withdrawn is replaced by another one.
DROP INDEX "public_notices_center_id_supplements_id_key";
CREATE UNIQUE INDEX one_standing_supplement ON public_notices (center_id, supplements_id) WHERE state <> 'withdrawn';
CREATE INDEX "public_notices_center_id_supplements_id_idx" ON "public_notices"("center_id", "supplements_id");
