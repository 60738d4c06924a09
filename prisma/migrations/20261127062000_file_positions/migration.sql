-- A file that takes the place of another, such as a page that is photographed anew, stands where that one stood.
ALTER TABLE "files" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;
