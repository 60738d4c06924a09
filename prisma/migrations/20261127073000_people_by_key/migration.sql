-- A search made the key of two people of every application anew. The line break between them is in no key.
ALTER TABLE "applications" ADD COLUMN "people_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(leader_name) || chr(10) || name_key(contact_name)) STORED;
