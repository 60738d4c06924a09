-- A selection has one notice that stands, and any number that were withdrawn.
DROP INDEX "public_notices_center_id_selection_id_key";
CREATE INDEX "public_notices_center_id_selection_id_idx" ON "public_notices"("center_id", "selection_id");
CREATE UNIQUE INDEX one_standing_notice ON public_notices (center_id, selection_id) WHERE state <> 'withdrawn';

-- What was recorded wrongly goes, as long as nothing was built on it: the foreign keys hold that. The history keeps
-- what it said, who took it back and why.
GRANT DELETE ON formal_checks, agreements, incubatees, cohorts TO fuhua_app;

-- Every agreement says whom it binds.
ALTER TABLE agreements NO FORCE ROW LEVEL SECURITY;
ALTER TABLE applications NO FORCE ROW LEVEL SECURITY;
UPDATE agreements g SET organization_id = a.organization_id
FROM applications a
WHERE a.center_id = g.center_id AND a.id = g.application_id AND g.organization_id IS NULL;
ALTER TABLE agreements FORCE ROW LEVEL SECURITY;
ALTER TABLE applications FORCE ROW LEVEL SECURITY;
