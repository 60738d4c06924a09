-- AlterTable
ALTER TABLE "incubatees" ADD COLUMN     "paper_number" TEXT,
ADD COLUMN     "paper_signed_on" DATE;

-- AlterTable
ALTER TABLE "organizations" ADD COLUMN     "leader" TEXT,
ADD COLUMN     "leader_mobile" TEXT;

-- CreateTable
CREATE TABLE "takeover_sheets" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "uploaded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "takeover_sheets_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "organization_pages" (
    "center_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "introduction" TEXT NOT NULL,
    "services" TEXT,
    "contact" TEXT,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "taken_off_reason" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pages_pkey" PRIMARY KEY ("center_id","organization_id")
);

-- CreateIndex
CREATE INDEX "incubatees_center_id_organization_id_idx" ON "incubatees"("center_id", "organization_id");

-- AddForeignKey
ALTER TABLE "organization_pages" ADD CONSTRAINT "organization_pages_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('takeover_sheets'), guard_tenant_table('organization_pages');
SELECT narrow_by('organization_pages', 'organization_id');
REVOKE DELETE ON organization_pages FROM fuhua_app;

-- What somebody who acts for an organization is today: of one that is in incubation, or never was, its organization; an
-- alumnus while something is left after the incubation (the handover, the after-care); of one that is through, former.
-- The states are those of lib/domain/incubation/incubatee-lifecycle.ts. Asked of any center, in any scope.
CREATE FUNCTION portal_role(of_center uuid, of_organization uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  today date;
  found_role text;
BEGIN
  PERFORM enter_center(of_center, NULL, NULL, NULL);
  SELECT coalesce(c.demo_today, (now() AT TIME ZONE 'Asia/Shanghai')::date) INTO today FROM centers c WHERE c.id = of_center;
  SELECT CASE
      WHEN count(*) = 0 OR bool_or(i.state IN ('incubating', 'extended', 'awaitingAssessment')) THEN 'organization'
      WHEN bool_or(i.state = 'graduated' AND (i.after_care_until IS NULL OR i.after_care_until >= today))
        OR bool_or(EXISTS (
          SELECT FROM handovers h WHERE h.center_id = i.center_id AND h.incubatee_id = i.id
             AND h.direction = 'moveOut' AND h.settled_on IS NULL)) THEN 'alumnus'
      ELSE 'former' END
    INTO found_role FROM incubatees i WHERE i.center_id = of_center AND i.organization_id = of_organization;
  PERFORM enter_center(center, organization, body, place);
  RETURN found_role;
END
$$;

-- What somebody may do in a center, as one JSON value.
CREATE OR REPLACE FUNCTION grants_of(center uuid, member uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object(
             'role', CASE WHEN g.role = 'organization' THEN portal_role(center, g.organization_id) ELSE g.role::text END,
             'scope', json_strip_nulls(json_build_object(
               'organization', g.organization_id, 'body', g.body_id, 'place', g.place_id))) ORDER BY g.role, g.id), '[]')
      FROM grants g WHERE g.center_id = center AND g.user_id = member);
END
$$;
