-- A page of a batch, its counts by state and the neighbours of one application are steps of an index, and so are the
-- applications with the same telephone or code. The policy within a scope asks for the organization, so the indexes
-- that are read without the table carry it. The unchecked ones have an index of their own: behind a policy, PostgreSQL
-- does not compare a state inside an index, because it does not trust the comparison of enums to keep a secret.
DROP INDEX "applications_center_id_call_id_state_idx";
CREATE INDEX "applications_center_id_call_id_state_idx" ON "applications"("center_id", "call_id", "state") INCLUDE ("organization_id");
CREATE INDEX "applications_center_id_call_id_receipt_idx" ON "applications"("center_id", "call_id", "receipt");
CREATE INDEX "applications_unchecked" ON "applications"("center_id", "call_id", "receipt") INCLUDE ("organization_id") WHERE "state" = 'submitted';
CREATE INDEX "applications_center_id_contact_mobile_idx" ON "applications"("center_id", "contact_mobile");
CREATE INDEX "applications_center_id_credit_code_idx" ON "applications"("center_id", "credit_code");
CREATE INDEX "applications_center_id_filing_number_idx" ON "applications"("center_id", "filing_number");
CREATE INDEX "applications_center_id_name_idx" ON "applications"("center_id", "name");
