-- A password that somebody else knows: made by a manager, to be replaced by its owner at the first sign-in.
ALTER TABLE "users" ADD COLUMN     "first_password" BOOLEAN NOT NULL DEFAULT false;

-- The page of one's own password is an address of the platform: no center may take it.
ALTER TABLE centers DROP CONSTRAINT slug_is_free;
ALTER TABLE centers ADD CONSTRAINT slug_is_free CHECK (
  slug NOT IN ('signin', 'api', 'oversight', 'help', 'health', 'account'));
