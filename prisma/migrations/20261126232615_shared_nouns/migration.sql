-- The nouns that all later areas share: places, bodies, persons, activities; an organization from its first matched
-- application on; the selection between ranking and notice. Rows are carried over.

-- An owner that is no superuser is bound by the policies too: lifted while rows are carried over.
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "agreements" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "experts" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "organizations" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "incubatees" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "public_notices" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "rankings" NO FORCE ROW LEVEL SECURITY;

-- CreateEnum
CREATE TYPE "legal_status" AS ENUM ('team', 'filed', 'registered', 'deregistered');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('subDistrict', 'community', 'grid', 'estate', 'building');

-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('bureau', 'institution', 'company', 'foundation', 'branch', 'evaluator', 'other');

-- CreateEnum
CREATE TYPE "organization_origin" AS ENUM ('introduced', 'cultivated');

-- CreateEnum
CREATE TYPE "activity_kind" AS ENUM ('training', 'service', 'exchange', 'coBuilding', 'publicity', 'other');

-- CreateEnum
CREATE TYPE "activity_state" AS ENUM ('drafted', 'reported', 'confirmed', 'returned', 'voided');

-- CreateEnum
CREATE TYPE "selection_method" AS ENUM ('ranking', 'appraisal');

-- CreateEnum
CREATE TYPE "selection_outcome" AS ENUM ('admitted', 'reserve', 'notAdmitted');

-- DropForeignKey
ALTER TABLE "experts" DROP CONSTRAINT "experts_center_id_fkey";

-- DropForeignKey
ALTER TABLE "experts" DROP CONSTRAINT "experts_user_id_fkey";

-- DropForeignKey
ALTER TABLE "public_notices" DROP CONSTRAINT "public_notices_center_id_ranking_id_fkey";

-- DropIndex
DROP INDEX "experts_center_id_user_id_key";

-- DropIndex
DROP INDEX "public_notices_center_id_ranking_id_key";

-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "organization_id" UUID,
ALTER COLUMN "call_id" DROP NOT NULL,
ALTER COLUMN "application_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "filing_number" TEXT,
ADD COLUMN     "legal_status" "legal_status",
ADD COLUMN     "organization_id" UUID;
UPDATE applications SET legal_status = CASE track WHEN 'registered' THEN 'registered' ELSE 'team' END::legal_status;
ALTER TABLE "applications" ALTER COLUMN "legal_status" SET NOT NULL, DROP COLUMN "track";
ALTER TABLE applications ADD CONSTRAINT status_has_paper CHECK (
  (legal_status = 'registered') = (credit_code IS NOT NULL)
  AND (legal_status = 'filed') = (filing_number IS NOT NULL)
  AND legal_status <> 'deregistered');

-- AlterTable
ALTER TABLE "organizations" ADD COLUMN     "filing_number" TEXT,
ADD COLUMN     "founder" TEXT,
ADD COLUMN     "legal_status" "legal_status",
ADD COLUMN     "origin" "organization_origin",
ADD COLUMN     "party_organization" TEXT,
ADD COLUMN     "place_id" UUID;

-- An organization on record without a code had none yet.
UPDATE organizations SET legal_status = CASE WHEN credit_code IS NULL THEN 'team' ELSE 'registered' END::legal_status;
ALTER TABLE "organizations" ALTER COLUMN "legal_status" SET NOT NULL;
ALTER TABLE organizations ADD CONSTRAINT status_has_paper CHECK (
  (legal_status <> 'registered' OR credit_code IS NOT NULL) AND (legal_status <> 'filed' OR filing_number IS NOT NULL));

-- DropEnum
DROP TYPE "track";

-- CreateTable
CREATE TABLE "places" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "kind" "place_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "places_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "bodies" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "body_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "credit_code" TEXT,
    "place_id" UUID,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "note" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "bodies_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "persons" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mobile" TEXT,
    "user_id" UUID,
    "note" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "persons_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "organization_statuses" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "legal_status" "legal_status" NOT NULL,
    "since" DATE NOT NULL,
    "paper" TEXT,

    CONSTRAINT "organization_statuses_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "activities" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "state" "activity_state" NOT NULL DEFAULT 'drafted',
    "place_id" UUID,
    "venue" TEXT,
    "held_on" DATE NOT NULL,
    "events" INTEGER NOT NULL DEFAULT 1,
    "attendances" INTEGER,
    "people" INTEGER,
    "people_basis" TEXT,
    "households" INTEGER,
    "volunteers" INTEGER,
    "hours" DECIMAL(8,1),
    "summary" TEXT,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "activity_organizations" (
    "center_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "activity_organizations_pkey" PRIMARY KEY ("center_id","activity_id","organization_id")
);

-- CreateTable
CREATE TABLE "activity_bodies" (
    "center_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,

    CONSTRAINT "activity_bodies_pkey" PRIMARY KEY ("center_id","activity_id","body_id")
);

-- CreateTable
CREATE TABLE "selections" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "method" "selection_method" NOT NULL,
    "reason" TEXT,
    "confirmed_by_id" UUID NOT NULL,
    "confirmed_by_name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "selections_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "selection_entries" (
    "center_id" UUID NOT NULL,
    "selection_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "outcome" "selection_outcome" NOT NULL,
    "position" INTEGER NOT NULL,
    "rank" INTEGER,
    "score" TEXT,
    "ranking_id" UUID,

    CONSTRAINT "selection_entries_pkey" PRIMARY KEY ("center_id","selection_id","application_id")
);

-- Every expert is a person.
INSERT INTO persons (center_id, id, name, title, user_id) SELECT center_id, id, name, title, user_id FROM experts;
ALTER TABLE "experts" ADD COLUMN "person_id" UUID;
UPDATE experts SET person_id = id;
ALTER TABLE "experts" ALTER COLUMN "person_id" SET NOT NULL,
  DROP COLUMN "name", DROP COLUMN "title", DROP COLUMN "user_id";

-- The applications that are known to be an organization's own.
UPDATE applications a SET organization_id = i.organization_id
FROM agreements g JOIN incubatees i ON i.center_id = g.center_id AND i.agreement_id = g.id
WHERE g.center_id = a.center_id AND g.application_id = a.id;
UPDATE applications a SET organization_id = o.id FROM organizations o
WHERE o.center_id = a.center_id AND o.credit_code = a.credit_code AND a.organization_id IS NULL;

-- An application that passed its check has an organization: one of a code is one, one without is its own.
INSERT INTO organizations (center_id, id, name, legal_status, credit_code, category)
SELECT DISTINCT ON (center_id, coalesce(credit_code, id::text))
  center_id, id, name, legal_status, credit_code, category
FROM applications
WHERE organization_id IS NULL AND state NOT IN ('submitted', 'refused', 'withdrawn')
ORDER BY center_id, coalesce(credit_code, id::text), submitted_at DESC;
UPDATE applications a SET organization_id = o.id FROM organizations o
WHERE o.center_id = a.center_id AND (o.credit_code = a.credit_code OR o.id = a.id) AND a.organization_id IS NULL;

-- What an organization was when it entered.
INSERT INTO organization_statuses (center_id, id, organization_id, legal_status, since, paper)
SELECT o.center_id, gen_random_uuid(), o.id, o.legal_status, coalesce(min(i.started_on), current_date), o.credit_code
FROM organizations o LEFT JOIN incubatees i ON i.center_id = o.center_id AND i.organization_id = o.id
GROUP BY o.center_id, o.id;

-- Every confirmed ranking made a selection.
INSERT INTO selections (center_id, id, call_id, method, reason, confirmed_by_id, confirmed_by_name, confirmed_at)
SELECT center_id, id, call_id, 'ranking', decision->>'reason', confirmed_by_id, confirmed_by_name, confirmed_at
FROM rankings;
INSERT INTO selection_entries (center_id, selection_id, application_id, outcome, position, rank, score, ranking_id)
SELECT r.center_id, r.id, a.id,
  CASE WHEN a.state IN ('shortlisted', 'announced', 'awaitingAgreement', 'signed', 'lapsed') THEN 'admitted'
       WHEN a.state = 'reserve' THEN 'reserve' ELSE 'notAdmitted' END::selection_outcome,
  row_number() OVER (PARTITION BY r.center_id, r.id ORDER BY
    (line.value->>'rank')::int NULLS LAST,
    a.state NOT IN ('shortlisted', 'announced', 'awaitingAgreement', 'signed', 'lapsed'), line.ordinality),
  (line.value->>'rank')::int, line.value->>'score', r.id
FROM rankings r
CROSS JOIN LATERAL jsonb_array_elements(r.result->'rows') WITH ORDINALITY line
JOIN applications a ON a.center_id = r.center_id AND a.id = (line.value->>'applicant')::uuid;
ALTER TABLE "public_notices" DISABLE TRIGGER published;
ALTER TABLE "public_notices" ADD COLUMN "selection_id" UUID, ADD COLUMN "supplements_id" UUID;
UPDATE public_notices SET selection_id = ranking_id;
ALTER TABLE "public_notices" ALTER COLUMN "selection_id" SET NOT NULL, DROP COLUMN "ranking_id";
ALTER TABLE "public_notices" ENABLE TRIGGER published;

ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;
ALTER TABLE "agreements" FORCE ROW LEVEL SECURITY;
ALTER TABLE "experts" FORCE ROW LEVEL SECURITY;
ALTER TABLE "organizations" FORCE ROW LEVEL SECURITY;
ALTER TABLE "incubatees" FORCE ROW LEVEL SECURITY;
ALTER TABLE "public_notices" FORCE ROW LEVEL SECURITY;
ALTER TABLE "rankings" FORCE ROW LEVEL SECURITY;

-- CreateIndex
CREATE INDEX "places_center_id_parent_id_idx" ON "places"("center_id", "parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "bodies_center_id_credit_code_key" ON "bodies"("center_id", "credit_code");

-- CreateIndex
CREATE INDEX "persons_center_id_name_idx" ON "persons"("center_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "persons_center_id_user_id_key" ON "persons"("center_id", "user_id");

-- CreateIndex
CREATE INDEX "organization_statuses_center_id_organization_id_idx" ON "organization_statuses"("center_id", "organization_id");

-- CreateIndex
CREATE INDEX "activities_center_id_held_on_idx" ON "activities"("center_id", "held_on");

-- CreateIndex
CREATE INDEX "activity_organizations_center_id_organization_id_idx" ON "activity_organizations"("center_id", "organization_id");

-- CreateIndex
CREATE INDEX "activity_bodies_center_id_body_id_idx" ON "activity_bodies"("center_id", "body_id");

-- CreateIndex
CREATE INDEX "selections_center_id_call_id_idx" ON "selections"("center_id", "call_id");

-- CreateIndex
CREATE INDEX "selection_entries_center_id_application_id_idx" ON "selection_entries"("center_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "selection_entries_center_id_selection_id_position_key" ON "selection_entries"("center_id", "selection_id", "position");

-- CreateIndex
CREATE INDEX "applications_center_id_organization_id_idx" ON "applications"("center_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "applications_center_id_call_id_filing_number_key" ON "applications"("center_id", "call_id", "filing_number");

-- CreateIndex
CREATE UNIQUE INDEX "experts_center_id_person_id_key" ON "experts"("center_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_center_id_filing_number_key" ON "organizations"("center_id", "filing_number");

-- CreateIndex
CREATE UNIQUE INDEX "public_notices_center_id_selection_id_key" ON "public_notices"("center_id", "selection_id");

-- CreateIndex
CREATE UNIQUE INDEX "public_notices_center_id_supplements_id_key" ON "public_notices"("center_id", "supplements_id");

-- AddForeignKey
ALTER TABLE "public_notices" ADD CONSTRAINT "public_notices_center_id_selection_id_fkey" FOREIGN KEY ("center_id", "selection_id") REFERENCES "selections"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "public_notices" ADD CONSTRAINT "public_notices_center_id_supplements_id_fkey" FOREIGN KEY ("center_id", "supplements_id") REFERENCES "public_notices"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "grants" ADD CONSTRAINT "grants_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_center_id_parent_id_fkey" FOREIGN KEY ("center_id", "parent_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "organization_statuses" ADD CONSTRAINT "organization_statuses_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity_organizations" ADD CONSTRAINT "activity_organizations_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity_organizations" ADD CONSTRAINT "activity_organizations_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity_bodies" ADD CONSTRAINT "activity_bodies_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "activity_bodies" ADD CONSTRAINT "activity_bodies_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "experts" ADD CONSTRAINT "experts_center_id_person_id_fkey" FOREIGN KEY ("center_id", "person_id") REFERENCES "persons"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "selections" ADD CONSTRAINT "selections_center_id_call_id_fkey" FOREIGN KEY ("center_id", "call_id") REFERENCES "calls"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "selection_entries" ADD CONSTRAINT "selection_entries_center_id_selection_id_fkey" FOREIGN KEY ("center_id", "selection_id") REFERENCES "selections"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "selection_entries" ADD CONSTRAINT "selection_entries_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE RESTRICT;

-- AddForeignKey
ALTER TABLE "selection_entries" ADD CONSTRAINT "selection_entries_center_id_ranking_id_fkey" FOREIGN KEY ("center_id", "ranking_id") REFERENCES "rankings"("center_id", "id") ON DELETE RESTRICT;

-- Guards, and what may be seen within a scope.
SELECT guard_tenant_table('places'), guard_tenant_table('bodies'), guard_tenant_table('persons'),
  guard_tenant_table('organization_statuses'), guard_tenant_table('activities'),
  guard_tenant_table('activity_organizations'), guard_tenant_table('activity_bodies'),
  guard_tenant_table('selections'), guard_tenant_table('selection_entries');
SELECT narrow_by('places', 'place_id', 'id'), narrow_by('bodies', 'body_id', 'id'), narrow_by('bodies', 'place_id');
SELECT narrow_by('organizations', 'place_id'), narrow_by('organization_statuses', 'organization_id');
SELECT narrow_by('applications', 'organization_id'), narrow_by('agreements', 'organization_id');
SELECT narrow_by('activity_organizations', 'organization_id'), narrow_by('activity_bodies', 'body_id');
SELECT narrow_by('activities', 'place_id');
SELECT narrow_by_link('activities', 'organization_id', 'activity_organizations', 'activity_id');
SELECT narrow_by_link('activities', 'body_id', 'activity_bodies', 'activity_id');

-- What was recorded stays.
REVOKE UPDATE, DELETE ON selections, selection_entries, organization_statuses FROM fuhua_app;
REVOKE DELETE ON places, bodies, persons, activities FROM fuhua_app;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON selections FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON selection_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON organization_statuses FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Facts that no screen may break.
ALTER TABLE agreements ADD CONSTRAINT binds_somebody CHECK (application_id IS NOT NULL OR organization_id IS NOT NULL);
ALTER TABLE activities ADD CONSTRAINT counted CHECK (
  events > 0 AND coalesce(attendances, 0) >= 0 AND coalesce(people, 0) >= 0 AND coalesce(households, 0) >= 0
  AND coalesce(volunteers, 0) >= 0 AND coalesce(hours, 0) >= 0);
ALTER TABLE activities ADD CONSTRAINT people_have_a_basis CHECK (people IS NULL OR length(trim(people_basis)) > 0);
ALTER TABLE places ADD CONSTRAINT not_its_own_part CHECK (parent_id IS DISTINCT FROM id);
