-- Calls for projects: what they are paid from, what a bar means, and what their applications ask for and are granted.
CREATE TYPE "bar_rule" AS ENUM ('shown', 'refused');
ALTER TABLE "calls" ADD COLUMN "fund_id" UUID,
ADD COLUMN "bar_rule" "bar_rule" NOT NULL DEFAULT 'shown',
ADD COLUMN "one_project" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "calls" ADD CONSTRAINT "calls_center_id_fund_id_fkey" FOREIGN KEY ("center_id", "fund_id") REFERENCES "funds"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

ALTER TABLE "applications" ADD COLUMN "project_name" TEXT,
ADD COLUMN "own_fen" BIGINT,
ADD COLUMN "granted_fen" BIGINT,
ADD COLUMN "partners" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "need_id" UUID;
ALTER TABLE "applications" ADD CONSTRAINT "applications_center_id_need_id_fkey" FOREIGN KEY ("center_id", "need_id") REFERENCES "opportunities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "applications" ADD CONSTRAINT "application_amounts" CHECK (asked_fen >= 0 AND own_fen >= 0 AND granted_fen >= 0);

-- What was granted is decided after the list was confirmed, which never changes: it belongs to the application.
ALTER TABLE "selection_entries" DROP COLUMN "granted_fen";
