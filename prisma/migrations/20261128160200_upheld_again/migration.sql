-- Since when an objection is upheld; what was decided on it before does not settle it when it is upheld again.
ALTER TABLE "objections" ADD COLUMN "upheld_at" TIMESTAMPTZ(3);
