-- How an application came in. What a sheet took in so far never said how it had come.
ALTER TYPE "application_channel" RENAME VALUE 'paper' TO 'sheet';
ALTER TYPE "application_channel" ADD VALUE 'counter' BEFORE 'sheet';
ALTER TYPE "application_channel" ADD VALUE 'mail' BEFORE 'sheet';

-- What a photograph shows.
ALTER TABLE "files" ADD COLUMN "note" TEXT;
ALTER TABLE "files" ADD CONSTRAINT "note_is_short" CHECK (length("note") <= 200);
GRANT UPDATE (note) ON files TO fuhua_app;

-- Leader, contact and founders of an application by the key of their names: who applies more than once is found by an
-- index. Kept by the database, so that no way of writing an application can forget it.
CREATE TABLE "application_people" (
    "center_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "application_people_pkey" PRIMARY KEY ("center_id","application_id","name_key")
);
CREATE INDEX "application_people_center_id_name_key_idx" ON "application_people"("center_id", "name_key");
ALTER TABLE "application_people" ADD CONSTRAINT "application_people_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

CREATE FUNCTION people_of(leader text, contact text, founders text[]) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT name_key(name) FROM unnest(ARRAY[leader, contact] || founders) AS name WHERE name_key(name) <> ''
$$;

-- The owner is no superuser everywhere: forced policies would hide every row from it here.
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "application_people" ("center_id", "application_id", "name_key")
SELECT a.center_id, a.id, k FROM applications a, people_of(a.leader_name, a.contact_name, a.founders) k;
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;

SELECT guard_tenant_table('application_people');
REVOKE UPDATE ON "application_people" FROM fuhua_app;

CREATE FUNCTION keep_people() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM application_people WHERE center_id = NEW.center_id AND application_id = NEW.id;
  END IF;
  INSERT INTO application_people (center_id, application_id, name_key)
    SELECT NEW.center_id, NEW.id, k FROM people_of(NEW.leader_name, NEW.contact_name, NEW.founders) k;
  RETURN NULL;
END
$$;
CREATE TRIGGER people_kept AFTER INSERT OR UPDATE OF leader_name, contact_name, founders ON applications
  FOR EACH ROW EXECUTE FUNCTION keep_people();
