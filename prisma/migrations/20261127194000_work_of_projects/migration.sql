-- What several carry out together is counted as one, also where each of them sees its own part alone.

-- What was confirmed of each line of a plan, in the measure of the line. Asked within the scope of who sees the project,
-- and counted without it: an organization knows how far the whole is, not what its partners wrote.
CREATE FUNCTION done_of_plan(asked uuid) RETURNS TABLE (line uuid, done double precision) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  IF NOT EXISTS (SELECT FROM projects p WHERE p.center_id = center AND p.id = asked) THEN
    RETURN;
  END IF;
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY
    SELECT l.id, coalesce(sum(CASE l.measure
        WHEN 'activities' THEN 1 WHEN 'events' THEN a.events WHEN 'attendances' THEN a.attendances
        WHEN 'people' THEN a.people WHEN 'households' THEN a.households WHEN 'volunteers' THEN a.volunteers
        ELSE a.hours END), 0)::double precision
      FROM plan_lines l JOIN activities a
        ON a.center_id = l.center_id AND a.project_id = l.project_id AND a.plan_line_id = l.id AND a.state = 'confirmed'
     WHERE l.center_id = center AND l.project_id = asked
     GROUP BY l.id;
  PERFORM enter_center(center, organization, body, place);
END
$$;

-- In which state an activity of this project is on record already, of that day and under that title, whoever of its
-- executors wrote it; null when none is, or none but the one that is compared or the form that it was sent by.
CREATE FUNCTION twin_in_project(asked uuid, day date, titled text, own uuid, key uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  found_state text;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  SELECT a.state::text INTO found_state FROM activities a
   WHERE a.center_id = center AND a.project_id = asked AND a.held_on = day AND a.state <> 'voided'
     AND name_key(a.title) = name_key(titled) AND a.id IS DISTINCT FROM own
     AND (a.draft_key IS NULL OR a.draft_key IS DISTINCT FROM key)
   LIMIT 1;
  PERFORM enter_center(center, organization, body, place);
  RETURN found_state;
END
$$;
