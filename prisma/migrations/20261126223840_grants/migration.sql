-- The roles of a member move into rows of their own, so that a role can have a scope.
CREATE TABLE "grants" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "place_id" UUID,

    CONSTRAINT "grants_pkey" PRIMARY KEY ("center_id","id")
);

-- A grant without a scope exists once too.
CREATE UNIQUE INDEX "grants_once" ON "grants"("center_id", "user_id", "role", "organization_id", "body_id", "place_id")
  NULLS NOT DISTINCT;

ALTER TABLE "grants" ADD CONSTRAINT "grants_center_id_user_id_fkey" FOREIGN KEY ("center_id", "user_id") REFERENCES "memberships"("center_id", "user_id") ON DELETE CASCADE;
ALTER TABLE "grants" ADD CONSTRAINT "grants_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT;
-- body_id and place_id get theirs with the tables of bodies and places.

-- A scoped role has its scope in the grant, and no other role has one: no grant, no rows.
ALTER TABLE grants ADD CONSTRAINT scope_of_role CHECK (
  (role = 'organization') = (organization_id IS NOT NULL)
  AND (role = 'evaluator') = (body_id IS NOT NULL)
  AND (role = 'community') = (place_id IS NOT NULL));

-- Scoped roles without a scope were never given away, and would open nothing.
INSERT INTO grants (center_id, id, user_id, role)
SELECT DISTINCT ON (center_id, user_id, role) center_id, gen_random_uuid(), user_id, role
  FROM memberships, unnest(roles) AS role
 WHERE role NOT IN ('organization', 'evaluator', 'community');

ALTER TABLE "memberships" DROP COLUMN "roles";

-- Now they are tables of a center like any other, but the functions of the owner (next migration) look across centers.
SELECT guard_tenant_table('memberships'), guard_tenant_table('grants');
ALTER TABLE memberships NO FORCE ROW LEVEL SECURITY;
ALTER TABLE grants NO FORCE ROW LEVEL SECURITY;
SELECT narrow_by('grants', 'organization_id'), narrow_by('grants', 'body_id'), narrow_by('grants', 'place_id');
