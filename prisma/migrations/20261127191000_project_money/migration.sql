ALTER TYPE "change_kind" ADD VALUE 'reinstate';
ALTER TABLE "project_reports" ADD COLUMN "people_served" INTEGER, ADD COLUMN "people_basis" TEXT,
  ADD COLUMN "return_reason" TEXT;
ALTER TABLE "refunds" ADD COLUMN "withdraw_reason" TEXT;

-- What was handed in says who did it, when, and what was counted; people are declared with their basis.
ALTER TABLE project_reports
  ADD CONSTRAINT project_report_handed_in_whole CHECK (
    state = 'drafted' OR (submitted_at IS NOT NULL AND submitted_by_name IS NOT NULL AND counted IS NOT NULL)),
  ADD CONSTRAINT reported_people_with_basis CHECK ((people_served IS NULL) = (people_basis IS NULL));
ALTER TABLE refunds
  ADD CONSTRAINT returned_with_voucher CHECK ((returned_on IS NULL) = (voucher IS NULL)),
  ADD CONSTRAINT withdrawn_with_reason CHECK ((withdrawn_at IS NULL) = (withdraw_reason IS NULL)),
  ADD CONSTRAINT returned_or_withdrawn CHECK (num_nonnulls(returned_on, withdrawn_at) < 2);

-- Whether another expense of the center stands with this invoice; asked without a scope, within which an organization
-- does not see those of others.
CREATE FUNCTION invoice_taken(number text, own uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  taken boolean;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  SELECT EXISTS (SELECT FROM expenses
      WHERE center_id = center AND invoice = number AND state <> 'voided' AND id IS DISTINCT FROM own) INTO taken;
  PERFORM enter_center(center, organization, body, place);
  RETURN taken;
END
$$;
