-- An activity that several executors of a project hold together is written down by one of them, who names the others:
-- within the scope of an organization neither they nor their links are seen.

-- The other executors of the projects that the organization of this scope carries out.
CREATE FUNCTION partners_offered() RETURNS TABLE (project uuid, party uuid, called text) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY
    SELECT e.project_id, coalesce(e.organization_id, e.body_id), coalesce(o.name, b.name)
      FROM executors e
      JOIN executors mine ON mine.center_id = e.center_id AND mine.project_id = e.project_id
       AND mine.organization_id = organization AND mine.id <> e.id
      LEFT JOIN organizations o ON o.center_id = e.center_id AND o.id = e.organization_id
      LEFT JOIN bodies b ON b.center_id = e.center_id AND b.id = e.body_id
     WHERE e.center_id = center;
  PERFORM enter_center(center, organization, body, place);
END
$$;

-- Who else holds this activity, for an organization that holds it too.
CREATE FUNCTION partners_of_activity(asked uuid) RETURNS TABLE (party uuid, called text) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  IF NOT EXISTS (SELECT FROM activities a WHERE a.center_id = center AND a.id = asked) THEN
    RETURN;
  END IF;
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY
    SELECT o.id, o.name FROM activity_organizations l
      JOIN organizations o ON o.center_id = l.center_id AND o.id = l.organization_id
     WHERE l.center_id = center AND l.activity_id = asked AND o.id IS DISTINCT FROM organization
    UNION ALL
    SELECT b.id, b.name FROM activity_bodies l
      JOIN bodies b ON b.center_id = l.center_id AND b.id = l.body_id
     WHERE l.center_id = center AND l.activity_id = asked;
  PERFORM enter_center(center, organization, body, place);
END
$$;

-- Makes these the others who hold an activity, by whoever wrote it down: added are executors of its project alone.
CREATE FUNCTION link_partners(asked uuid, parties uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  IF NOT EXISTS (SELECT FROM activities a
       WHERE a.center_id = center AND a.id = asked AND a.reporter_id = organization) THEN
    RETURN;
  END IF;
  PERFORM enter_center(center, NULL, NULL, NULL);
  DELETE FROM activity_organizations l
   WHERE l.center_id = center AND l.activity_id = asked AND l.organization_id <> organization
     AND l.organization_id <> ALL (parties);
  DELETE FROM activity_bodies l
   WHERE l.center_id = center AND l.activity_id = asked AND l.body_id <> ALL (parties);
  INSERT INTO activity_organizations (center_id, activity_id, organization_id)
    SELECT a.center_id, a.id, e.organization_id
      FROM activities a JOIN executors e ON e.center_id = a.center_id AND e.project_id = a.project_id
     WHERE a.center_id = center AND a.id = asked AND e.organization_id = ANY (parties)
    ON CONFLICT DO NOTHING;
  INSERT INTO activity_bodies (center_id, activity_id, body_id)
    SELECT a.center_id, a.id, e.body_id
      FROM activities a JOIN executors e ON e.center_id = a.center_id AND e.project_id = a.project_id
     WHERE a.center_id = center AND a.id = asked AND e.body_id = ANY (parties)
    ON CONFLICT DO NOTHING;
  PERFORM enter_center(center, organization, body, place);
END
$$;
