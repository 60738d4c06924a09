-- What is read because it was assigned is not one's own to write: what was found of the operator passes to who evaluates
-- it next, by the assignment.
ALTER POLICY narrowed ON findings WITH CHECK (
  (SELECT unscoped()) OR EXISTS (SELECT FROM executors e
    WHERE e.center_id = findings.center_id AND e.project_id = findings.project_id
      AND e.organization_id = (SELECT setting_id('organization_id')))
  OR body_id = (SELECT setting_id('body_id')));
