-- Who entered what a team said; null where the team answered itself, by its code.
ALTER TABLE "mobilization_answers" ADD COLUMN "answered_by_name" TEXT;
