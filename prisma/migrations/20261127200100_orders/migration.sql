-- A guardian who is not named at all is no guardian: a check that comes out as null lets everything pass.
ALTER TABLE order_askers DROP CONSTRAINT minor_with_guardian;
ALTER TABLE order_askers ADD CONSTRAINT minor_with_guardian CHECK (NOT minor OR coalesce(length(trim(guardian)), 0) > 0);

-- A community dispatches to organizations of the whole center, of which it knows the name and nothing else.
CREATE FUNCTION organizations_by_name() RETURNS TABLE (center_id uuid, id uuid, name text) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY SELECT o.center_id, o.id, o.name FROM organizations o WHERE o.center_id = center ORDER BY o.name, o.id;
  PERFORM enter_center(center, organization, body, place);
END
$$;
