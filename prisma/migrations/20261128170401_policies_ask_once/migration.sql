-- What a scope sees of a project asked for each row whether it is carried out or evaluated by this scope, and each of
-- those questions brought the policies of the tables that it asked: a third of the plan of 今天. Now a policy asks once
-- for a statement, as it does for places (.decisions/0075-policies-ask-once.md).

-- The projects that the organization of this scope carries out.
CREATE FUNCTION executed_project_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_agg(project_id) FROM executors
   WHERE center_id = nullif(current_setting('app.center_id', true), '')::uuid
     AND organization_id = setting_id('organization_id')
$$;

-- What the third party of this scope looks at, for as long as it is told to: projects, organizations, operators, and
-- graduations.
CREATE FUNCTION evaluated_project_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_agg(project_id) FROM evaluations
   WHERE center_id = nullif(current_setting('app.center_id', true), '')::uuid
     AND body_id = setting_id('body_id') AND state <> 'withdrawn'
$$;
CREATE FUNCTION evaluated_organization_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_agg(evaluee_id) FROM evaluations
   WHERE center_id = nullif(current_setting('app.center_id', true), '')::uuid
     AND body_id = setting_id('body_id') AND state <> 'withdrawn'
$$;
CREATE FUNCTION evaluated_body_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_agg(evaluee_body_id) FROM evaluations
   WHERE center_id = nullif(current_setting('app.center_id', true), '')::uuid
     AND body_id = setting_id('body_id') AND state <> 'withdrawn'
$$;
CREATE FUNCTION evaluated_graduation_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_agg(graduation_id) FROM evaluations
   WHERE center_id = nullif(current_setting('app.center_id', true), '')::uuid
     AND body_id = setting_id('body_id') AND state <> 'withdrawn'
$$;

-- For the tables to come.
CREATE OR REPLACE FUNCTION narrow_by_project(narrowed regclass, key text DEFAULT 'project_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER POLICY narrowed ON %s USING (%s OR %I = ANY ((SELECT executed_project_ids())::uuid[]))',
    narrowed, narrowed_to(narrowed), key);
END
$$;
CREATE OR REPLACE FUNCTION read_project_by_evaluator(opened regclass, key text DEFAULT 'project_id') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own text := narrowed_to(opened);
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR %3$I = ANY ((SELECT evaluated_project_ids())::uuid[]))
       WITH CHECK (%2$s)',
    opened, own, key);
END
$$;

-- Each policy below lets through what it did; where it had one for writing, that stays unless it is named.
DO $$
DECLARE
  narrowed text;
BEGIN
  FOREACH narrowed IN ARRAY ARRAY['budget_lines', 'plan_lines', 'project_changes', 'project_reports', 'tranches'] LOOP
    EXECUTE format('ALTER POLICY narrowed ON %I
      USING ((SELECT unscoped()) OR project_id = ANY ((SELECT executed_project_ids())::uuid[])
        OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[]))
      WITH CHECK ((SELECT unscoped()) OR project_id = ANY ((SELECT executed_project_ids())::uuid[]))', narrowed);
  END LOOP;
  FOREACH narrowed IN ARRAY ARRAY['capacity_assessments', 'graduation_assessments', 'incubatees', 'incubation_plans',
    'milestones', 'progress_reports'] LOOP
    EXECUTE format('ALTER POLICY narrowed ON %I
      USING ((SELECT unscoped()) OR organization_id = (SELECT setting_id(''organization_id''))
        OR organization_id = ANY ((SELECT evaluated_organization_ids())::uuid[]))', narrowed);
  END LOOP;
  FOREACH narrowed IN ARRAY ARRAY['survey_answers', 'survey_codes'] LOOP
    EXECUTE format('ALTER POLICY narrowed ON %1$I
      USING ((SELECT unscoped())
        OR EXISTS (SELECT FROM surveys s
             WHERE s.center_id = %1$I.center_id AND s.id = %1$I.survey_id AND s.body_id = (SELECT setting_id(''body_id'')))
        OR EXISTS (SELECT FROM surveys s
             WHERE s.center_id = %1$I.center_id AND s.id = %1$I.survey_id
               AND (s.project_id = ANY ((SELECT evaluated_project_ids())::uuid[])
                 OR s.evaluee_body_id = ANY ((SELECT evaluated_body_ids())::uuid[]))))', narrowed);
  END LOOP;
END
$$;

ALTER POLICY narrowed ON projects
  USING ((SELECT unscoped()) OR id = ANY ((SELECT executed_project_ids())::uuid[])
    OR id = ANY ((SELECT evaluated_project_ids())::uuid[]))
  WITH CHECK ((SELECT unscoped()) OR id = ANY ((SELECT executed_project_ids())::uuid[]));
ALTER POLICY narrowed ON executors
  USING ((SELECT unscoped()) OR organization_id = (SELECT setting_id('organization_id'))
    OR body_id = (SELECT setting_id('body_id')) OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[]));
ALTER POLICY narrowed ON expenses
  USING ((SELECT unscoped()) OR organization_id = (SELECT setting_id('organization_id'))
    OR project_id = ANY ((SELECT executed_project_ids())::uuid[])
    OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[]))
  WITH CHECK ((SELECT unscoped()) OR organization_id = (SELECT setting_id('organization_id'))
    OR project_id = ANY ((SELECT executed_project_ids())::uuid[]));
ALTER POLICY narrowed ON project_places
  USING ((SELECT unscoped()) OR place_id = ANY ((SELECT place_ids())::uuid[])
    OR project_id = ANY ((SELECT executed_project_ids())::uuid[])
    OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[]))
  WITH CHECK ((SELECT unscoped()) OR place_id = ANY ((SELECT place_ids())::uuid[])
    OR project_id = ANY ((SELECT executed_project_ids())::uuid[]));
ALTER POLICY narrowed ON refunds
  USING ((SELECT unscoped()) OR project_id = ANY ((SELECT executed_project_ids())::uuid[]));
ALTER POLICY narrowed ON activities
  USING ((SELECT unscoped()) OR place_id = ANY ((SELECT place_ids())::uuid[])
    OR EXISTS (SELECT FROM activity_organizations link
         WHERE link.center_id = activities.center_id AND link.activity_id = activities.id
           AND link.organization_id = (SELECT setting_id('organization_id')))
    OR EXISTS (SELECT FROM activity_bodies link
         WHERE link.center_id = activities.center_id AND link.activity_id = activities.id
           AND link.body_id = (SELECT setting_id('body_id')))
    OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[]));

-- What the third party writes itself.
ALTER POLICY narrowed ON supervision_visits
  USING ((SELECT unscoped()) OR body_id = (SELECT setting_id('body_id'))
    OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[])
    OR evaluee_body_id = ANY ((SELECT evaluated_body_ids())::uuid[]));
ALTER POLICY narrowed ON surveys
  USING ((SELECT unscoped()) OR body_id = (SELECT setting_id('body_id'))
    OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[])
    OR evaluee_body_id = ANY ((SELECT evaluated_body_ids())::uuid[]));
ALTER POLICY narrowed ON findings
  USING ((SELECT unscoped()) OR project_id = ANY ((SELECT executed_project_ids())::uuid[])
    OR body_id = (SELECT setting_id('body_id'))
    OR project_id = ANY ((SELECT evaluated_project_ids())::uuid[])
    OR evaluee_body_id = ANY ((SELECT evaluated_body_ids())::uuid[]))
  WITH CHECK ((SELECT unscoped()) OR project_id = ANY ((SELECT executed_project_ids())::uuid[])
    OR body_id = (SELECT setting_id('body_id')));

-- Those that it knows by name, and what executors hand over to prove that they put something right.
ALTER POLICY narrowed ON organizations
  USING ((SELECT unscoped()) OR id = (SELECT setting_id('organization_id'))
    OR place_id = ANY ((SELECT place_ids())::uuid[])
    OR id = ANY ((SELECT evaluated_organization_ids())::uuid[])
    OR EXISTS (SELECT FROM executors x
         WHERE x.center_id = organizations.center_id AND x.organization_id = organizations.id
           AND x.project_id = ANY ((SELECT evaluated_project_ids())::uuid[]))
    OR (SELECT setting_id('place_id')) IS NOT NULL AND (
         EXISTS (SELECT FROM partnerships r
           WHERE r.center_id = organizations.center_id AND r.organization_id = organizations.id)
         OR EXISTS (SELECT FROM registration_cases c
           WHERE c.center_id = organizations.center_id AND c.organization_id = organizations.id)));
ALTER POLICY narrowed ON bodies
  USING ((SELECT unscoped()) OR id = (SELECT setting_id('body_id'))
    OR place_id = ANY ((SELECT place_ids())::uuid[])
    OR id = ANY ((SELECT evaluated_body_ids())::uuid[])
    OR EXISTS (SELECT FROM executors x
         WHERE x.center_id = bodies.center_id AND x.body_id = bodies.id
           AND x.project_id = ANY ((SELECT evaluated_project_ids())::uuid[])));
ALTER POLICY narrowed ON files
  USING ((SELECT unscoped()) OR organization_id = (SELECT setting_id('organization_id'))
    OR subject_type = 'graduation' AND subject_id = ANY ((SELECT evaluated_graduation_ids())::uuid[])
    OR subject_type = 'finding' AND EXISTS (SELECT FROM findings f
         WHERE f.center_id = files.center_id AND f.id = files.subject_id
           AND (f.project_id = ANY ((SELECT evaluated_project_ids())::uuid[])
             OR f.evaluee_body_id = ANY ((SELECT evaluated_body_ids())::uuid[])))
    OR subject_type = 'registration' AND EXISTS (SELECT FROM registration_cases c
         WHERE c.center_id = files.center_id AND c.id = files.subject_id
           AND c.place_id = ANY ((SELECT place_ids())::uuid[])));
