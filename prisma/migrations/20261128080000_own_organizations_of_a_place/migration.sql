-- Within a place others are seen that reported to it or ask there to be filed. It changes those that stand there, and
-- whoever it files; a partner that stands elsewhere it cannot take for its own.
CREATE POLICY changed_where_it_stands ON organizations AS RESTRICTIVE FOR UPDATE USING (
  (SELECT setting_id('place_id')) IS NULL
  OR place_id = ANY ((SELECT place_ids())::uuid[])
  OR EXISTS (SELECT FROM registration_cases c
    WHERE c.center_id = organizations.center_id AND c.organization_id = organizations.id));
