-- The objection that was right, because of which money is demanded back.
ALTER TABLE "refunds" ADD COLUMN "objection_id" UUID;
CREATE INDEX "refunds_center_id_objection_id_idx" ON "refunds"("center_id", "objection_id");
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_center_id_objection_id_fkey" FOREIGN KEY ("center_id", "objection_id") REFERENCES "objections"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
