-- Ends the membership of somebody who has no grant left in the transaction's center; an organization that removes its
-- own people does it within its scope, in which there are no memberships.
CREATE FUNCTION leave_center(member uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  DELETE FROM memberships m WHERE m.center_id = center AND m.user_id = member
    AND NOT EXISTS (SELECT FROM grants g WHERE g.center_id = m.center_id AND g.user_id = m.user_id);
  PERFORM enter_center(center, organization, body, place);
END
$$;
