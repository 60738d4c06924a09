-- The modes of charity resources are words of the center.
ALTER TYPE "option_list_name" ADD VALUE 'resourceMode';

-- Who answered something sees it also when it is no longer posted.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON opportunities USING (%s OR EXISTS (SELECT FROM opportunity_replies r
         WHERE r.center_id = opportunities.center_id AND r.opportunity_id = opportunities.id
           AND r.organization_id = (SELECT setting_id(''organization_id''))))',
    narrowed_to('opportunities'));
END
$$;

-- By name as of the day: within the portal the records of other organizations do not exist.
ALTER TABLE opportunities ADD COLUMN poster_name TEXT NOT NULL;
ALTER TABLE opportunity_replies ADD COLUMN replier_name TEXT NOT NULL;
