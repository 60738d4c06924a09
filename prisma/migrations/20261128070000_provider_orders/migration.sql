-- CreateEnum
CREATE TYPE "provider_order_state" AS ENUM ('handing', 'waiting', 'refused', 'signed', 'dropped');

-- CreateTable
CREATE TABLE "provider_orders" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID,
    "state" "provider_order_state" NOT NULL DEFAULT 'handing',
    "digest" TEXT NOT NULL,
    "organization_signer" TEXT NOT NULL,
    "organization_mobile" TEXT NOT NULL,
    "center_signer" TEXT NOT NULL,
    "center_mobile" TEXT NOT NULL,
    "reference" TEXT,
    "address" TEXT,
    "ordered_by_name" TEXT NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_orders_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE INDEX "provider_orders_center_id_agreement_id_idx" ON "provider_orders"("center_id", "agreement_id");

-- CreateIndex
CREATE INDEX "provider_orders_center_id_organization_id_idx" ON "provider_orders"("center_id", "organization_id");

-- AddForeignKey
ALTER TABLE "provider_orders" ADD CONSTRAINT "provider_orders_center_id_agreement_id_fkey" FOREIGN KEY ("center_id", "agreement_id") REFERENCES "agreements"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "provider_orders" ADD CONSTRAINT "provider_orders_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- One open order for each agreement; two people may ask at the same moment.
CREATE UNIQUE INDEX provider_orders_one_open ON provider_orders (center_id, agreement_id) WHERE state IN ('handing', 'waiting');

SELECT guard_tenant_table('provider_orders'), narrow_by('provider_orders', 'organization_id');
REVOKE DELETE ON provider_orders FROM fuhua_app;
