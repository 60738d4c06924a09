-- CreateEnum
CREATE TYPE "file_type" AS ENUM ('pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx');

-- CreateEnum
CREATE TYPE "file_state" AS ENUM ('stored', 'removed');

-- CreateTable
CREATE TABLE "files" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" "file_type" NOT NULL,
    "bytes" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "organization_id" UUID,
    "state" "file_state" NOT NULL DEFAULT 'stored',
    "uploaded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "files_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE INDEX "files_center_id_subject_type_subject_id_created_at_idx" ON "files"("center_id", "subject_type", "subject_id", "created_at");

-- CreateIndex
CREATE INDEX "files_center_id_organization_id_idx" ON "files"("center_id", "organization_id");

-- AddForeignKey
ALTER TABLE "files" ADD CONSTRAINT "files_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "files" ADD CONSTRAINT "files_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was handed over stays as it was handed over: a row is never deleted, and only its removal is written down.
SELECT guard_tenant_table('files'), narrow_by('files', 'organization_id');
REVOKE UPDATE, DELETE ON files FROM fuhua_app;
GRANT UPDATE (state, removed_at) ON files TO fuhua_app;
ALTER TABLE files ADD CONSTRAINT removed_since CHECK ((state = 'removed') = (removed_at IS NOT NULL));
ALTER TABLE files ADD CONSTRAINT something_in_it CHECK (bytes > 0 AND digest ~ '^[0-9a-f]{64}$');
