-- AlterTable
ALTER TABLE "evaluations" ADD COLUMN     "evaluee_body_id" UUID,
ADD COLUMN     "grades" JSONB,
ADD COLUMN     "indicators" JSONB,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "supervision_visits" ADD COLUMN     "checklist" JSONB,
ALTER COLUMN "project_id" DROP NOT NULL;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_center_id_evaluee_body_id_fkey" FOREIGN KEY ("center_id", "evaluee_body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- An evaluation looks at an organization, at a project, or at the operator of the center.
ALTER TABLE evaluations DROP CONSTRAINT evaluates_something,
  ADD CONSTRAINT evaluates_something CHECK (num_nonnulls(evaluee_id, project_id, evaluee_body_id) >= 1);

-- Who takes over a project reads what was visited and asked before.
SELECT read_project_by_evaluator('supervision_visits'), read_project_by_evaluator('surveys');

DO $$
DECLARE
  answers text;
BEGIN
  FOREACH answers IN ARRAY ARRAY['survey_codes', 'survey_answers'] LOOP
    EXECUTE format(
      'ALTER POLICY narrowed ON %1$I USING (%2$s OR EXISTS (
           SELECT FROM surveys s JOIN evaluations v ON v.center_id = s.center_id AND v.project_id = s.project_id
            WHERE s.center_id = %1$I.center_id AND s.id = %1$I.survey_id
              AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id''))))
         WITH CHECK (%2$s)',
      answers, narrowed_to(answers::regclass));
  END LOOP;
END
$$;

-- A third party knows those who carry out the project that it looks at, and the operator that it looks at, by name.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON organizations USING (%s OR EXISTS (
         SELECT FROM executors x JOIN evaluations v ON v.center_id = x.center_id AND v.project_id = x.project_id
          WHERE x.center_id = organizations.center_id AND x.organization_id = organizations.id
            AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id''))))',
    narrowed_to('organizations'));
  EXECUTE format(
    'ALTER POLICY narrowed ON bodies USING (%1$s OR EXISTS (
         SELECT FROM evaluations v LEFT JOIN executors x ON x.center_id = v.center_id AND x.project_id = v.project_id
          WHERE v.center_id = bodies.center_id AND bodies.id IN (x.body_id, v.evaluee_body_id)
            AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id''))))
       WITH CHECK (%1$s)',
    narrowed_to('bodies'));
  -- What executors hand over to prove that they put something right.
  EXECUTE format(
    'ALTER POLICY narrowed ON files USING (%s OR (subject_type = ''finding'' AND EXISTS (
         SELECT FROM findings f JOIN evaluations v ON v.center_id = f.center_id AND v.project_id = f.project_id
          WHERE f.center_id = files.center_id AND f.id = files.subject_id
            AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id'')))))',
    narrowed_to('files'));
END
$$;

-- A code stands for one survey of the center.
CREATE UNIQUE INDEX survey_codes_one_survey ON survey_codes (center_id, code_hash);
ALTER TABLE survey_codes ADD CONSTRAINT used_on_a_day CHECK (used_at IS NULL OR used_at = date_trunc('day', used_at AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai');
