-- What came in since a day, and since when what waits for its verdict waits: both read all applications of the center.
CREATE INDEX "applications_center_id_submitted_at_idx" ON "applications"("center_id", "submitted_at");
DROP INDEX "applications_unchecked";
CREATE INDEX "applications_unchecked" ON "applications"("center_id", "call_id", "receipt") INCLUDE ("organization_id", "submitted_at") WHERE "state" IN ('submitted', 'accepted', 'correcting');
