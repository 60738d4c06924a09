-- People and sign-ins belong to no center. The app reaches them in two ways: the doors of signing in step into a role
-- of their own, and within a center there are the view and the functions below, which give what a center may know.
REVOKE ALL ON users, sessions, accounts FROM fuhua_app;
GRANT USAGE ON SCHEMA public TO fuhua_door;
GRANT SELECT, UPDATE ON users TO fuhua_door;
GRANT SELECT, INSERT, DELETE ON sessions TO fuhua_door;
GRANT SELECT, INSERT ON accounts TO fuhua_door;
-- Nobody becomes a member but by admit_person.
REVOKE INSERT, UPDATE ON memberships FROM fuhua_app;

-- What somebody may do in a center, as one JSON value. (plpgsql keeps its plan; a function in plain SQL is planned at
-- every call.)
CREATE FUNCTION grants_of(center uuid, member uuid) RETURNS json LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (
    SELECT coalesce(json_agg(json_build_object('role', g.role, 'scope', json_strip_nulls(json_build_object(
             'organization', g.organization_id, 'body', g.body_id, 'place', g.place_id))) ORDER BY g.role, g.id), '[]')
      FROM grants g WHERE g.center_id = center AND g.user_id = member);
END
$$;

-- Who an open session belongs to, with the grants in every center: one JSON value, asked by every door.
CREATE FUNCTION person_of_session(hash text) RETURNS json
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (
    SELECT json_build_object(
      'id', u.id, 'name', u.name, 'email', coalesce(u.email, ''), 'emailVerified', null,
      'platformRoles', u.platform_roles, 'firstPassword', u.first_password,
      'memberships', coalesce((
        SELECT json_agg(json_build_object('centerId', m.center_id, 'grants', grants_of(m.center_id, m.user_id)))
          FROM memberships m WHERE m.user_id = u.id), '[]'))
      FROM sessions s JOIN users u ON u.id = s.user_id
     WHERE s.token_hash = hash AND s.expires > now() AND u.disabled_at IS NULL);
END
$$;

-- The members of the transaction's center, as the center may know them; within a scope, those who act in it.
CREATE VIEW members WITH (security_barrier) AS
SELECT m.center_id, u.id, u.name, coalesce(u.email, u.mobile, '') AS login, u.first_password,
       u.disabled_at IS NOT NULL AS disabled,
       coalesce(u.platform_roles <> '{}', false) OR EXISTS (
         SELECT FROM memberships e WHERE e.user_id = u.id AND e.center_id <> m.center_id) AS elsewhere,
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

-- Makes the person of this login a member of the transaction's center, with an account opened for it if there is none.
-- The outcome: opened, joined (had an account, under the name that is answered), member (is one already), or disabled,
-- of whom nothing else is told. The account stays locked: its password is not renewed elsewhere meanwhile.
CREATE FUNCTION admit_person(person_name text, login_email text, login_mobile text, first_password_hash text)
RETURNS TABLE (id uuid, name text, outcome text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  person users;
  result text := 'opened';
BEGIN
  INSERT INTO users (id, name, email, mobile, password_hash, first_password, platform_roles)
  VALUES (gen_random_uuid(), person_name, login_email, login_mobile, first_password_hash, true, '{}')
  ON CONFLICT DO NOTHING RETURNING * INTO person;
  IF NOT FOUND THEN
    result := 'joined';
    SELECT * INTO STRICT person FROM users u WHERE u.email = login_email OR u.mobile = login_mobile FOR UPDATE;
    IF person.disabled_at IS NOT NULL THEN
      RETURN QUERY SELECT NULL::uuid, NULL::text, 'disabled';
      RETURN;
    END IF;
  END IF;
  INSERT INTO memberships (center_id, user_id) VALUES (setting_id('center_id'), person.id) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    result := 'member';
  END IF;
  RETURN QUERY SELECT person.id, person.name, result;
END
$$;

-- Gives a member of the transaction's center a new first password and ends all sessions; false for somebody who is no
-- member, or who works elsewhere too: no center takes over what acts in another.
CREATE FUNCTION renew_first_password(member uuid, first_password_hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM users u JOIN members m ON m.id = u.id WHERE u.id = member FOR UPDATE OF u;
  -- Asked once locked: another center that admits the person waits, or is seen.
  IF NOT EXISTS (SELECT FROM members m WHERE m.id = member AND NOT m.elsewhere) THEN
    RETURN false;
  END IF;
  UPDATE users SET password_hash = first_password_hash, first_password = true WHERE users.id = member;
  DELETE FROM sessions WHERE user_id = member;
  RETURN true;
END
$$;

REVOKE ALL ON FUNCTION person_of_session(text), admit_person(text, text, text, text), renew_first_password(uuid, text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION person_of_session(text), admit_person(text, text, text, text), renew_first_password(uuid, text)
  TO fuhua_app;
