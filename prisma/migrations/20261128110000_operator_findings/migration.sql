-- AlterTable
ALTER TABLE "findings" ADD COLUMN     "evaluee_body_id" UUID,
ALTER COLUMN "project_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "supervision_visits" ADD COLUMN     "evaluee_body_id" UUID;

-- AlterTable
ALTER TABLE "surveys" ADD COLUMN     "evaluee_body_id" UUID,
ALTER COLUMN "project_id" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "findings_center_id_evaluee_body_id_number_key" ON "findings"("center_id", "evaluee_body_id", "number");

-- CreateIndex
CREATE INDEX "supervision_visits_center_id_project_id_idx" ON "supervision_visits"("center_id", "project_id");

-- CreateIndex
CREATE INDEX "supervision_visits_center_id_evaluee_body_id_idx" ON "supervision_visits"("center_id", "evaluee_body_id");

-- CreateIndex
CREATE INDEX "surveys_center_id_evaluee_body_id_idx" ON "surveys"("center_id", "evaluee_body_id");

-- AddForeignKey
ALTER TABLE "supervision_visits" ADD CONSTRAINT "supervision_visits_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "supervision_visits" ADD CONSTRAINT "supervision_visits_center_id_evaluee_body_id_fkey" FOREIGN KEY ("center_id", "evaluee_body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_center_id_evaluee_body_id_fkey" FOREIGN KEY ("center_id", "evaluee_body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_center_id_evaluee_body_id_fkey" FOREIGN KEY ("center_id", "evaluee_body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- What a third party visits, finds and asks is about a project, or about the operator of the center.
ALTER TABLE supervision_visits NO FORCE ROW LEVEL SECURITY;
ALTER TABLE evaluations NO FORCE ROW LEVEL SECURITY;
UPDATE supervision_visits s SET evaluee_body_id = v.evaluee_body_id
  FROM evaluations v WHERE v.center_id = s.center_id AND v.id = s.evaluation_id AND s.project_id IS NULL;
ALTER TABLE supervision_visits FORCE ROW LEVEL SECURITY;
ALTER TABLE evaluations FORCE ROW LEVEL SECURITY;
ALTER TABLE supervision_visits ADD CONSTRAINT visits_one CHECK (num_nonnulls(project_id, evaluee_body_id) = 1);
ALTER TABLE findings ADD CONSTRAINT finds_about_one CHECK (num_nonnulls(project_id, evaluee_body_id) = 1);
ALTER TABLE surveys ADD CONSTRAINT asks_about_one CHECK (num_nonnulls(project_id, evaluee_body_id) = 1);

-- Who takes over the evaluation of the operator reads what was visited, found and asked before, and judges what was
-- found: the operator does not judge itself.
DO $$
DECLARE
  looked text;
  looks text := 'EXISTS (SELECT FROM evaluations v
    WHERE v.center_id = %1$I.center_id AND v.evaluee_body_id = %1$I.evaluee_body_id
      AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id'')))';
BEGIN
  FOREACH looked IN ARRAY ARRAY['supervision_visits', 'findings', 'surveys'] LOOP
    EXECUTE format('ALTER POLICY narrowed ON %1$I USING (%2$s OR ' || looks || ')', looked, narrowed_to(looked::regclass));
  END LOOP;
  EXECUTE format('ALTER POLICY narrowed ON findings WITH CHECK (%2$s OR ' || looks || ')', 'findings',
    (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy
      WHERE polrelid = 'findings'::regclass AND polname = 'narrowed'));
  FOREACH looked IN ARRAY ARRAY['survey_codes', 'survey_answers'] LOOP
    EXECUTE format(
      'ALTER POLICY narrowed ON %1$I USING (%2$s OR EXISTS (
           SELECT FROM surveys s JOIN evaluations v ON v.center_id = s.center_id AND v.evaluee_body_id = s.evaluee_body_id
            WHERE s.center_id = %1$I.center_id AND s.id = %1$I.survey_id
              AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id''))))',
      looked, narrowed_to(looked::regclass));
  END LOOP;
  EXECUTE format(
    'ALTER POLICY narrowed ON files USING (%s OR (subject_type = ''finding'' AND EXISTS (
         SELECT FROM findings f JOIN evaluations v ON v.center_id = f.center_id AND v.evaluee_body_id = f.evaluee_body_id
          WHERE f.center_id = files.center_id AND f.id = files.subject_id
            AND v.state <> ''withdrawn'' AND v.body_id = (SELECT setting_id(''body_id'')))))',
    narrowed_to('files'));
END
$$;
