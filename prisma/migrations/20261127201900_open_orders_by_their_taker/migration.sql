-- Many hold the code of an open order; who takes it gets one of its own, which alone opens who asks.
ALTER TABLE "order_dispatches" ADD COLUMN     "taker_code_hash" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "order_dispatches_center_id_taker_code_hash_key" ON "order_dispatches"("center_id", "taker_code_hash");
