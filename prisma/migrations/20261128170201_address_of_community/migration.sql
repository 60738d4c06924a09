-- Where its workers are found: whoever lost the code of an order goes there.
ALTER TABLE "place_pages" ADD COLUMN "address" TEXT;
