-- The census: what organizations do, what communities say of them, and what a community's worker may write.
ALTER TABLE "organizations" ADD COLUMN "field" TEXT;
CREATE INDEX "organizations_center_id_place_id_idx" ON "organizations"("center_id", "place_id");

CREATE TYPE "census_note_kind" AS ENUM ('gone', 'moved', 'here');
CREATE TABLE "census_notes" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "kind" "census_note_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "said_by_name" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    CONSTRAINT "census_notes_pkey" PRIMARY KEY ("center_id","id")
);
CREATE INDEX "census_notes_center_id_organization_id_idx" ON "census_notes"("center_id", "organization_id");
CREATE INDEX "census_notes_center_id_settled_at_said_at_idx" ON "census_notes"("center_id", "settled_at", "said_at");
ALTER TABLE "census_notes" ADD CONSTRAINT "census_notes_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "census_notes" ADD CONSTRAINT "census_notes_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE census_notes ADD CONSTRAINT settled_with_answer CHECK ((settled_at IS NULL) = (answer IS NULL));
SELECT guard_tenant_table('census_notes'), narrow_by('census_notes', 'place_id'), narrow_by('census_notes', 'organization_id');
REVOKE DELETE ON census_notes FROM fuhua_app;

-- A round does not end before it begins.
ALTER TABLE census_rounds ADD CONSTRAINT due_after_start CHECK (due_on >= starts_on);

-- A community's worker begins the record of an organization that is here, and with it the history of its status.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON organization_statuses USING (%s OR ((SELECT setting_id(''place_id'')) IS NOT NULL AND EXISTS (
       SELECT FROM organizations seen WHERE seen.center_id = organization_statuses.center_id
         AND seen.id = organization_statuses.organization_id)))',
    narrowed_to('organization_statuses'));
END
$$;

-- The organizations of the whole center that one with this code, number or name may be: asked without a scope, because
-- one double stands in another community. Nothing is told of them but what tells them apart.
CREATE FUNCTION organizations_alike(code text, number text, key text)
  RETURNS TABLE (center_id uuid, id uuid, name text, legal_status legal_status, credit_code text, filing_number text, place_id uuid, place text)
  LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  scoped_organization uuid := setting_id('organization_id');
  scoped_body uuid := setting_id('body_id');
  scoped_place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY
    SELECT o.center_id, o.id, o.name, o.legal_status, o.credit_code, o.filing_number, p.id, p.name
      FROM organizations o LEFT JOIN places p ON p.center_id = o.center_id AND p.id = o.place_id
     WHERE o.center_id = center AND (o.credit_code = code OR o.filing_number = number OR o.name_key = key)
     ORDER BY o.credit_code IS DISTINCT FROM code, o.name, o.id
     LIMIT 20;
  PERFORM enter_center(center, scoped_organization, scoped_body, scoped_place);
END
$$;
