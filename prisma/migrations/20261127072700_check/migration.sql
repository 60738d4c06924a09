-- A correction that was missed is refused by the clock, which is nobody's account.
ALTER TABLE "formal_checks" ALTER COLUMN "checked_by_id" DROP NOT NULL;

-- What one checker has in hand.
CREATE INDEX "applications_center_id_handler_id_idx" ON "applications"("center_id", "handler_id");
-- The reasons a center found last, to choose from; and the grounds of exclusion of one application.
CREATE INDEX "check_items_center_id_verdict_checked_at_idx" ON "check_items"("center_id", "verdict", "checked_at");
