-- CreateEnum
CREATE TYPE "news_kind" AS ENUM ('activity', 'announcement', 'portrait');

-- CreateEnum
CREATE TYPE "news_state" AS ENUM ('drafted', 'published', 'withdrawn');

-- CreateTable
CREATE TABLE "news" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "news_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT,
    "happened_on" DATE NOT NULL,
    "state" "news_state" NOT NULL DEFAULT 'drafted',
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "news_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE INDEX "news_center_id_state_happened_on_idx" ON "news"("center_id", "state", "happened_on");

-- AddForeignKey
ALTER TABLE "news" ADD CONSTRAINT "news_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A row is visible and writable only while its center is set for the transaction; what was published is never deleted.
ALTER TABLE news ENABLE ROW LEVEL SECURITY;
ALTER TABLE news FORCE ROW LEVEL SECURITY;
CREATE POLICY own_center ON news
  USING (center_id = (SELECT nullif(current_setting('app.center_id', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE ON news TO fuhua_app;

ALTER TABLE news ADD CONSTRAINT published_has_body CHECK (state <> 'published' OR length(trim(body)) > 0);
