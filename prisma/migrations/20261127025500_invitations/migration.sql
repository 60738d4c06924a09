-- A membership begins when the person accepts an invitation. No center opens an account, sets a password, or learns of
-- an account what it has not written down itself.

CREATE TYPE "invitation_state" AS ENUM ('open', 'accepted', 'declined', 'withdrawn');

-- A center calls its members as it likes, and knows of them what it wrote down itself.
ALTER TABLE "memberships" ADD COLUMN "name" TEXT, ADD COLUMN "contact" TEXT;
UPDATE memberships m SET name = u.name, contact = coalesce(u.email, u.mobile) FROM users u WHERE u.id = m.user_id;
ALTER TABLE "memberships" ALTER COLUMN "name" SET NOT NULL;
GRANT UPDATE (name, contact) ON memberships TO fuhua_app;

ALTER TABLE "sessions" ADD COLUMN     "agent" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE TABLE "invitations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contact" TEXT,
    "roles" "role"[],
    "person_id" UUID,
    "code_hash" TEXT NOT NULL,
    "state" "invitation_state" NOT NULL DEFAULT 'open',
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "sent_by" UUID,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("center_id","id")
);

CREATE INDEX "invitations_center_id_person_id_idx" ON "invitations"("center_id", "person_id");

CREATE UNIQUE INDEX "invitations_center_id_code_hash_key" ON "invitations"("center_id", "code_hash");

ALTER TABLE "invitations" ADD CONSTRAINT "invitations_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

ALTER TABLE "invitations" ADD CONSTRAINT "invitations_center_id_person_id_fkey" FOREIGN KEY ("center_id", "person_id") REFERENCES "persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('invitations');
REVOKE DELETE ON invitations FROM fuhua_app;

-- No center gives an account or a password any more.
DROP FUNCTION admit_person(text, text, text, text), renew_first_password(uuid, text);
DROP VIEW members;

-- The members of the transaction's center, as the center knows them; within a scope, those who act in it.
CREATE VIEW members WITH (security_barrier) AS
SELECT m.center_id, m.user_id AS id, m.name, m.contact, u.disabled_at IS NOT NULL AS disabled,
       grants_of(m.center_id, m.user_id) AS grants
  FROM memberships m JOIN users u ON u.id = m.user_id
 WHERE m.center_id = (SELECT setting_id('center_id'))
   AND ((SELECT unscoped()) OR EXISTS (
          SELECT FROM grants g
           WHERE g.center_id = m.center_id AND g.user_id = m.user_id
             AND (g.organization_id = (SELECT setting_id('organization_id'))
                  OR g.body_id = (SELECT setting_id('body_id'))
                  OR g.place_id = (SELECT setting_id('place_id')))));
GRANT SELECT ON members TO fuhua_app;

-- An account for whoever holds the code of an open invitation of the transaction's center, which is not used up by it;
-- null where the login is taken.
CREATE FUNCTION open_account(invited text, person_name text, login_email text, login_mobile text, password text)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  opened uuid;
BEGIN
  PERFORM FROM invitations
    WHERE center_id = setting_id('center_id') AND code_hash = invited AND state = 'open' FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no open invitation';
  END IF;
  INSERT INTO users (id, name, email, mobile, password_hash, platform_roles)
  VALUES (gen_random_uuid(), person_name, login_email, login_mobile, password, '{}')
  ON CONFLICT DO NOTHING RETURNING id INTO opened;
  RETURN opened;
END
$$;

-- Uses up an open invitation of the transaction's center and makes the person a member, under the name that it says;
-- a member stays one, and is called as before. Nobody becomes a member otherwise.
CREATE FUNCTION accept_invitation(invited text, person uuid, accepted_at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  invitation invitations;
BEGIN
  UPDATE invitations SET state = 'accepted', answered_at = accepted_at
   WHERE center_id = setting_id('center_id') AND code_hash = invited AND state = 'open'
  RETURNING * INTO invitation;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no open invitation';
  END IF;
  INSERT INTO memberships (center_id, user_id, name, contact)
  VALUES (invitation.center_id, person, invitation.name, invitation.contact) ON CONFLICT DO NOTHING;
END
$$;

-- Who an open session belongs to, with the name and the grants in every center: one JSON value, asked by every door. A
-- session that was not used for so many hours is open no longer. The time of use is written every few minutes, and not
-- waited for.
DROP FUNCTION person_of_session(text);
CREATE FUNCTION person_of_session(hash text, idle_hours integer) RETURNS json
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  person uuid;
  last_used timestamptz;
BEGIN
  SELECT s.user_id, s.used_at INTO person, last_used FROM sessions s
   WHERE s.token_hash = hash AND s.expires > now() AND s.used_at > now() - make_interval(hours => idle_hours);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF last_used < now() - interval '5 minutes' THEN
    UPDATE sessions SET used_at = now()
     WHERE token_hash = (SELECT token_hash FROM sessions WHERE token_hash = hash FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN (
    SELECT json_build_object(
      'id', u.id, 'name', u.name, 'email', coalesce(u.email, ''), 'emailVerified', null,
      'platformRoles', u.platform_roles, 'firstPassword', u.first_password,
      'memberships', coalesce((
        SELECT json_agg(json_build_object(
                 'centerId', m.center_id, 'name', m.name, 'grants', grants_of(m.center_id, m.user_id)))
          FROM memberships m WHERE m.user_id = u.id), '[]'))
      FROM users u WHERE u.id = person AND u.disabled_at IS NULL);
END
$$;

-- Whoever changes a password, disables an account or takes the last work from it, on whatever way, ends its sessions
-- for good. Somebody who works elsewhere goes on there: one center does not sign anybody out of another.
CREATE FUNCTION end_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM sessions WHERE user_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER sessions_end AFTER UPDATE OF password_hash, disabled_at ON users FOR EACH ROW
  WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash OR OLD.disabled_at IS DISTINCT FROM NEW.disabled_at)
  EXECUTE FUNCTION end_sessions();

CREATE FUNCTION end_sessions_of_nobody() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM sessions s USING users u
   WHERE s.user_id = OLD.user_id AND u.id = s.user_id AND coalesce(u.platform_roles, '{}') = '{}'
     AND NOT EXISTS (SELECT FROM memberships m WHERE m.user_id = OLD.user_id);
  RETURN NULL;
END
$$;
CREATE TRIGGER sessions_end AFTER DELETE ON memberships FOR EACH ROW EXECUTE FUNCTION end_sessions_of_nobody();

REVOKE ALL ON FUNCTION open_account(text, text, text, text, text), accept_invitation(text, uuid, timestamptz),
  person_of_session(text, integer), end_sessions(), end_sessions_of_nobody() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_account(text, text, text, text, text), accept_invitation(text, uuid, timestamptz),
  person_of_session(text, integer) TO fuhua_app;
