-- Entering a center, as a whole or within one scope of it, and the guards that a new table is given.

-- A setting of the transaction that holds an id; null while it holds none.
CREATE FUNCTION setting_id(name text) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('app.' || name, true), '')::uuid
$$;

-- From here to the end of the transaction its rows are those of this center; with a scope, those of the scope alone.
-- One function, so that a distributed engine carries all settings along or none.
CREATE FUNCTION enter_center(center uuid, organization uuid, body uuid, place uuid) RETURNS uuid LANGUAGE plpgsql AS $$
BEGIN
  PERFORM
    set_config('app.center_id', coalesce(center::text, ''), true),
    set_config('app.organization_id', coalesce(organization::text, ''), true),
    set_config('app.body_id', coalesce(body::text, ''), true),
    set_config('app.place_id', coalesce(place::text, ''), true);
  RETURN center;
END
$$;

-- Whether the transaction is in the center as a whole, or in none.
CREATE FUNCTION unscoped() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT num_nonnulls(setting_id('organization_id'), setting_id('body_id'), setting_id('place_id')) = 0
$$;

-- What every tenant table needs: the rows of the transaction's center and no others, for the owner too, and within a
-- scope none until narrow_by tells which. A migration takes back what the app may not do with it.
CREATE FUNCTION guard_tenant_table(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format(
    'CREATE POLICY own_center ON %s USING (center_id = (SELECT nullif(current_setting(''app.center_id'', true), '''')::uuid))',
    guarded);
  EXECUTE format('CREATE POLICY narrowed ON %s AS RESTRICTIVE USING ((SELECT unscoped()))', guarded);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO fuhua_app', guarded);
END
$$;

-- What the policy `narrowed` lets through so far.
CREATE FUNCTION narrowed_to(narrowed regclass) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polrelid = narrowed AND polname = 'narrowed'
$$;

-- Within this scope (organization_id, body_id or place_id) the table has the rows that name it, for reading and for
-- writing. The column is called like the scope unless told otherwise. A table may be narrowed by several.
CREATE FUNCTION narrow_by(narrowed regclass, scope text, named_in text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER POLICY narrowed ON %s USING (%s OR %I = (SELECT setting_id(%L)))',
    narrowed, narrowed_to(narrowed), coalesce(named_in, scope), scope);
END
$$;

-- The same for a table whose rows may name several, in a table of links: `key` is the link's column that points here.
-- A new row has no link yet, so any may be written, and nobody within a scope sees it until it has one: write it under
-- an id of one's own and without reading it back, then its link, in the same transaction. No other link is made within
-- a scope and none is moved: whoever knows the id of a row does not come to it by that.
CREATE FUNCTION narrow_by_link(narrowed regclass, scope text, link regclass, key text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR EXISTS (SELECT FROM %3$s link
         WHERE link.center_id = %1$s.center_id AND link.%4$I = %1$s.id AND link.%5$I = (SELECT setting_id(%5$L))))
       WITH CHECK (true)',
    narrowed, narrowed_to(narrowed), link, key, scope);
  EXECUTE format(
    'CREATE POLICY linked_when_made ON %s AS RESTRICTIVE FOR INSERT
       WITH CHECK ((SELECT unscoped()) OR made_now(%L::regclass, %I))',
    link, narrowed, key);
  EXECUTE format('CREATE POLICY never_moved ON %s AS RESTRICTIVE FOR UPDATE USING ((SELECT unscoped()))', link);
END
$$;

-- Whether this row was written by this very transaction; asked without a scope, within which it is not seen yet.
CREATE FUNCTION made_now(in_table regclass, row_id uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  made boolean;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  EXECUTE format(
    'SELECT EXISTS (SELECT FROM %s WHERE center_id = $1 AND id = $2 AND xmin = pg_current_xact_id()::xid)', in_table)
    INTO made USING center, row_id;
  PERFORM enter_center(center, organization, body, place);
  RETURN made;
END
$$;

-- The tables there are: closed within a scope as well.
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN SELECT tablename FROM pg_policies
    WHERE schemaname = 'public' AND policyname = 'own_center' AND cmd = 'ALL'
  LOOP
    EXECUTE format('CREATE POLICY narrowed ON %I AS RESTRICTIVE USING ((SELECT unscoped()))', tenant_table);
  END LOOP;
END
$$;
SELECT narrow_by('organizations', 'organization_id', 'id');
SELECT narrow_by('incubatees', 'organization_id');
-- Every act is recorded, within a scope too; the record is read by the center.
ALTER POLICY narrowed ON audit_entries WITH CHECK (true);
-- Which days are working days is nobody's secret.
DROP POLICY narrowed ON calendar_days;
