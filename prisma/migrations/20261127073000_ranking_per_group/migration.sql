-- Each group of a call is ranked by itself; a call without groups has one ranking, of no group.
ALTER TABLE "rankings" ADD COLUMN "group_id" UUID;
DROP INDEX "rankings_center_id_call_id_key";
CREATE UNIQUE INDEX "rankings_center_id_call_id_group_id_key" ON "rankings"("center_id", "call_id", "group_id") NULLS NOT DISTINCT;
ALTER TABLE "rankings" ADD CONSTRAINT "rankings_center_id_group_id_fkey" FOREIGN KEY ("center_id", "group_id") REFERENCES "call_groups"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
