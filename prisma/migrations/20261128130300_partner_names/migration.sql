-- The name of the office that a partnership is with, wherever it stands, for whoever sees the partnership: read without a
-- scope, within which the office itself is not there. Of a partnership that is not seen nothing is said.
CREATE FUNCTION partner_bodies(asked uuid[])
  RETURNS TABLE (center_id uuid, partnership uuid, name text)
  LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  scoped_organization uuid := setting_id('organization_id');
  scoped_body uuid := setting_id('body_id');
  scoped_place uuid := setting_id('place_id');
  seen uuid[];
  offices uuid[];
BEGIN
  SELECT array_agg(p.id ORDER BY p.id), array_agg(p.body_id ORDER BY p.id) INTO seen, offices
    FROM partnerships p
   WHERE p.center_id = center AND p.id = ANY (asked) AND p.body_id IS NOT NULL;
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY
    SELECT b.center_id, x.partnership, b.name
      FROM unnest(seen, offices) AS x(partnership, body)
      JOIN bodies b ON b.center_id = center AND b.id = x.body;
  PERFORM enter_center(center, scoped_organization, scoped_body, scoped_place);
END
$$;
