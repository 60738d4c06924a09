-- CreateTable
CREATE TABLE "team_sheets" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploaded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "team_sheets_pkey" PRIMARY KEY ("center_id","id")
);

SELECT guard_tenant_table('team_sheets');
