-- Nobody is evicted unheard: the notice with its grounds, what the organization says to it, and what was decided.
CREATE TABLE "eviction_notices" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "incubatee_id" UUID NOT NULL,
    "grounds" TEXT[],
    "facts" TEXT NOT NULL,
    "served_on" DATE NOT NULL,
    "served_by" TEXT NOT NULL,
    "served_by_name" TEXT NOT NULL,
    "answer_by" DATE NOT NULL,
    "statement" TEXT,
    "stated_at" TIMESTAMPTZ(3),
    "stated_by_name" TEXT,
    "decided_on" DATE,
    "consideration" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT,

    CONSTRAINT "eviction_notices_pkey" PRIMARY KEY ("center_id","id"),
    CONSTRAINT answered_after_serving CHECK (answer_by > served_on),
    CONSTRAINT stated_as_a_whole CHECK ((statement IS NULL) = (stated_at IS NULL) AND (statement IS NULL) = (stated_by_name IS NULL)),
    CONSTRAINT decided_with_reason CHECK ((decided_on IS NULL) = (consideration IS NULL)),
    CONSTRAINT withdrawn_with_reason CHECK ((withdrawn_at IS NULL) = (withdraw_reason IS NULL)),
    CONSTRAINT decided_or_withdrawn CHECK (decided_on IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX "eviction_notices_center_id_incubatee_id_idx" ON "eviction_notices"("center_id", "incubatee_id");
CREATE UNIQUE INDEX eviction_notices_one_at_a_time ON eviction_notices (center_id, incubatee_id)
  WHERE withdrawn_at IS NULL AND decided_on IS NULL;
ALTER TABLE "eviction_notices" ADD CONSTRAINT "eviction_notices_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE "eviction_notices" ADD CONSTRAINT "eviction_notices_center_id_incubatee_id_fkey" FOREIGN KEY ("center_id", "incubatee_id") REFERENCES "incubatees"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;
SELECT guard_tenant_table('eviction_notices'), narrow_by('eviction_notices', 'organization_id');
REVOKE DELETE ON eviction_notices FROM fuhua_app;
ALTER TABLE "incubatees" DROP CONSTRAINT notice_in_order, DROP COLUMN "notice_on", DROP COLUMN "notice_until", DROP COLUMN "notice_reason";

-- A form that is sent twice makes one row.
ALTER TABLE "exchange_entries" ADD COLUMN "draft_key" UUID;
ALTER TABLE "guidances" ADD COLUMN "draft_key" UUID;
ALTER TABLE "service_requests" ADD COLUMN "draft_key" UUID;
CREATE UNIQUE INDEX "exchange_entries_center_id_draft_key_key" ON "exchange_entries"("center_id", "draft_key");
CREATE UNIQUE INDEX "guidances_center_id_draft_key_key" ON "guidances"("center_id", "draft_key");
CREATE UNIQUE INDEX "service_requests_center_id_draft_key_key" ON "service_requests"("center_id", "draft_key");
