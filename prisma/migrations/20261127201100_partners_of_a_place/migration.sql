-- A community sees the organizations that reported to it, wherever they are registered; it changes only its own.
DO $$
DECLARE
  written text := (SELECT coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid))
    FROM pg_policy WHERE polrelid = 'organizations'::regclass AND polname = 'narrowed');
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON organizations USING (%s OR ((SELECT setting_id(''place_id'')) IS NOT NULL AND EXISTS (
       SELECT FROM partnerships r WHERE r.center_id = organizations.center_id AND r.organization_id = organizations.id)))
       WITH CHECK (%s)',
    narrowed_to('organizations'), written);
END
$$;
