-- CreateEnum
CREATE TYPE "form_state" AS ENUM ('active', 'retired');

-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "calls" ADD COLUMN     "form_id" UUID,
ADD COLUMN     "questions" JSONB;

-- CreateTable
CREATE TABLE "forms" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" "form_state" NOT NULL DEFAULT 'active',
    "questions" JSONB NOT NULL DEFAULT '[]',
    "next_id" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "forms_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "forms_center_id_name_key" ON "forms"("center_id", "name");

-- AddForeignKey
ALTER TABLE "forms" ADD CONSTRAINT "forms_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "calls" ADD CONSTRAINT "calls_center_id_form_id_fkey" FOREIGN KEY ("center_id", "form_id") REFERENCES "forms"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('forms');
REVOKE DELETE ON forms FROM fuhua_app;

-- What an applicant was asked stands as it was: the copy that a call took at its publication never changes again.
CREATE FUNCTION keep_questions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the questions of a published call cannot change';
END
$$;
CREATE TRIGGER questions_stay BEFORE UPDATE OF questions, form_id ON calls FOR EACH ROW
  WHEN (OLD.questions IS NOT NULL
        AND (OLD.questions IS DISTINCT FROM NEW.questions OR OLD.form_id IS DISTINCT FROM NEW.form_id))
  EXECUTE FUNCTION keep_questions();
