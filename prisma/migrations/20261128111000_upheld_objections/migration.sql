-- What a change of a project follows from: an objection that was right. That it goes on is decided as well.
ALTER TYPE "change_kind" ADD VALUE 'keep';
ALTER TABLE "project_changes" ADD COLUMN "objection_id" UUID;
CREATE INDEX "project_changes_center_id_objection_id_idx" ON "project_changes"("center_id", "objection_id");
ALTER TABLE "project_changes" ADD CONSTRAINT "project_changes_center_id_objection_id_fkey" FOREIGN KEY ("center_id", "objection_id") REFERENCES "objections"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
