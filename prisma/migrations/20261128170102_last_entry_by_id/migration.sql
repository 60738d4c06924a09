-- Whose the last entry is, by the account: two people of one name are two.
DROP FUNCTION last_entry(text, uuid);
CREATE FUNCTION last_entry(of_type text, of_id uuid) RETURNS TABLE (center_id uuid, id uuid, at timestamptz, actor_id uuid, actor_name text, event text) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  -- Not by the time of the act: a demo center may turn its clock back.
  RETURN QUERY SELECT e.center_id, e.id, e.at, e.actor_id, e.actor_name, e.event FROM audit_entries e
    WHERE e.center_id = center AND e.subject_type = of_type AND e.subject_id = of_id ORDER BY e.id DESC LIMIT 1;
  PERFORM enter_center(center, organization, body, place);
END
$$;
