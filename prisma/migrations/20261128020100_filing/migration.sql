-- Filing at the sub-district. Within a place: the organizations that ask it to be filed are seen (and changed once they
-- are of that place); their legal status is read and added to by whoever may see them; social workers are known by name.
DO $$
DECLARE
  place constant text := '(SELECT setting_id(''place_id'')) IS NOT NULL';
  written text := (SELECT coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid))
    FROM pg_policy WHERE polrelid = 'organizations'::regclass AND polname = 'narrowed');
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON organizations USING (%s OR (%s AND EXISTS (SELECT FROM registration_cases c
       WHERE c.center_id = organizations.center_id AND c.organization_id = organizations.id))) WITH CHECK (%s)',
    narrowed_to('organizations'), place, written);
  EXECUTE format(
    'ALTER POLICY narrowed ON organization_statuses USING (%s OR (%s AND EXISTS (SELECT FROM organizations o
       WHERE o.center_id = organization_statuses.center_id AND o.id = organization_statuses.organization_id)))',
    narrowed_to('organization_statuses'), place);
  EXECUTE format(
    'ALTER POLICY narrowed ON persons USING (%1$s OR (%2$s AND EXISTS (SELECT FROM social_workers w
       WHERE w.center_id = persons.center_id AND w.person_id = persons.id))) WITH CHECK (%1$s)',
    narrowed_to('persons'), place);
END
$$;

-- Facts that no screen may break.
ALTER TABLE registration_cases ADD CONSTRAINT opinion_is_whole CHECK (num_nonnulls(agreed, opined_on, opined_by_name) IN (0, 3));
ALTER TABLE registration_cases ADD CONSTRAINT disagrees_with_reason CHECK (agreed IS DISTINCT FROM false OR length(trim(opinion)) > 0);
ALTER TABLE standings ADD CONSTRAINT ends_after_it_begins CHECK (until IS NULL OR until >= since);
ALTER TABLE standings ADD CONSTRAINT struck_out_with_reason CHECK ((voided_at IS NULL) = (reason IS NULL));
CREATE UNIQUE INDEX standings_inspected_once ON standings (center_id, organization_id, year)
  WHERE kind = 'inspection' AND voided_at IS NULL;
CREATE INDEX registration_cases_center_id_place_id_idx ON registration_cases (center_id, place_id);
