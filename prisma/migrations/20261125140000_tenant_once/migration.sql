-- The center of the transaction is asked once per statement and not once per row: a subquery that needs nothing of the
-- row is evaluated before the first of them.
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOR tenant_table IN SELECT tablename FROM pg_policies
    WHERE schemaname = 'public' AND policyname = 'own_center' AND cmd = 'ALL'
  LOOP
    EXECUTE format(
      'ALTER POLICY own_center ON %I USING (center_id = (SELECT nullif(current_setting(''app.center_id'', true), '''')::uuid))',
      tenant_table);
  END LOOP;
END
$$;
