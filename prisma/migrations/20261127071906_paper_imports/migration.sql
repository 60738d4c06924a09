-- CreateEnum
CREATE TYPE "paper_import_state" AS ENUM ('checked', 'running', 'done');

-- CreateTable
CREATE TABLE "paper_imports" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "total" INTEGER NOT NULL,
    "state" "paper_import_state" NOT NULL DEFAULT 'checked',
    "done" INTEGER NOT NULL DEFAULT 0,
    "uploaded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_imports_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "paper_imports_center_id_call_id_digest_key" ON "paper_imports"("center_id", "call_id", "digest");

-- AddForeignKey
ALTER TABLE "paper_imports" ADD CONSTRAINT "paper_imports_center_id_call_id_fkey" FOREIGN KEY ("center_id", "call_id") REFERENCES "calls"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('paper_imports');

ALTER TABLE paper_imports ADD CONSTRAINT within_its_rows CHECK (done >= 0 AND done <= total);
ALTER TABLE paper_imports ADD CONSTRAINT confirmed_since CHECK ((state = 'checked') = (confirmed_at IS NULL));
