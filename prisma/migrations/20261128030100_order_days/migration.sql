-- Within how many working days an order of a resident is to be done.
ALTER TABLE "centers" ADD COLUMN     "order_days" INTEGER NOT NULL DEFAULT 3;
ALTER TABLE centers ADD CONSTRAINT order_days_sensible CHECK (order_days BETWEEN 1 AND 30);

-- The last thing on record about a record that somebody changes: within a scope no history is read, and yet whoever
-- changes must hear that a colleague did so before. It steps out of the scope and back.
CREATE FUNCTION last_entry(of_type text, of_id uuid) RETURNS TABLE (center_id uuid, id uuid, at timestamptz, actor_name text, event text) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  -- Not by the time of the act: a demo center may turn its clock back.
  RETURN QUERY SELECT e.center_id, e.id, e.at, e.actor_name, e.event FROM audit_entries e
    WHERE e.center_id = center AND e.subject_type = of_type AND e.subject_id = of_id ORDER BY e.id DESC LIMIT 1;
  PERFORM enter_center(center, organization, body, place);
END
$$;

-- Who looks says why: a blank is no reason.
ALTER TABLE assisted_accesses ADD CONSTRAINT says_why CHECK (length(trim(reason)) > 0);
