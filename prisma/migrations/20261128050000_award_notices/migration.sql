-- A notice makes known what was chosen from a call, or what was awarded without one.
ALTER TABLE "public_notices"
  ALTER COLUMN "call_id" DROP NOT NULL,
  ALTER COLUMN "selection_id" DROP NOT NULL,
  ADD COLUMN "project_id" UUID;

CREATE INDEX "public_notices_center_id_project_id_idx" ON "public_notices"("center_id", "project_id");
CREATE UNIQUE INDEX one_standing_award ON public_notices (center_id, project_id) WHERE state <> 'withdrawn';
ALTER TABLE "public_notices" ADD CONSTRAINT "public_notices_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE public_notices ADD CONSTRAINT of_a_call_or_an_award CHECK (
  (call_id IS NULL) = (selection_id IS NULL) AND (call_id IS NULL) = (project_id IS NOT NULL)
  AND (project_id IS NULL OR supplements_id IS NULL));

-- Null: it concerns the project of its notice.
ALTER TABLE "objections" ALTER COLUMN "application_id" DROP NOT NULL;

ALTER TABLE "calls" ADD COLUMN "amounts_public" BOOLEAN NOT NULL DEFAULT true;
