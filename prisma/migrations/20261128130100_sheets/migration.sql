-- Sheets that are looked at before anything is made of them are kept in one place, whatever they are of.
CREATE TYPE "sheet_kind" AS ENUM ('takeover', 'censusSheet', 'teamSheet', 'tallySheet');
CREATE TABLE "checked_sheets" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "sheet_kind" NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "uploaded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    CONSTRAINT "checked_sheets_pkey" PRIMARY KEY ("center_id","id")
);
ALTER TABLE takeover_sheets NO FORCE ROW LEVEL SECURITY;
ALTER TABLE census_sheets NO FORCE ROW LEVEL SECURITY;
ALTER TABLE team_sheets NO FORCE ROW LEVEL SECURITY;
INSERT INTO checked_sheets (center_id, id, kind, file_name, rows, decisions, uploaded_by_name, created_at, confirmed_at)
  SELECT center_id, id, 'takeover'::sheet_kind, file_name, rows, decisions, uploaded_by_name, created_at, confirmed_at FROM takeover_sheets
  UNION ALL
  SELECT center_id, id, 'censusSheet'::sheet_kind, file_name, rows, decisions, uploaded_by_name, created_at, confirmed_at FROM census_sheets
  UNION ALL
  SELECT center_id, id, 'teamSheet'::sheet_kind, file_name, rows, '{}'::jsonb, uploaded_by_name, created_at, confirmed_at FROM team_sheets;
DROP TABLE takeover_sheets, census_sheets, team_sheets;
SELECT guard_tenant_table('checked_sheets');
