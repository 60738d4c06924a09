-- On what an agreement without a call was made is its own: a template is only what its text was written from. The numbers
-- that were given to them say it.
ALTER TABLE agreements ADD COLUMN direct_kind call_kind NOT NULL DEFAULT 'incubation';
ALTER TABLE agreements NO FORCE ROW LEVEL SECURITY;
UPDATE agreements SET direct_kind = CASE substring(number FROM '-([A-Z]{2})00-\d+$')
    WHEN 'CT' THEN 'venture' WHEN 'GM' THEN 'purchase' WHEN 'DS' THEN 'contest' ELSE 'other' END::call_kind
 WHERE call_id IS NULL AND number ~ '-(CT|GM|DS|QT)00-\d+$';
-- Without a text the template is none of them; of one of a call it says that the text is being written.
UPDATE agreements SET template_id = NULL WHERE call_id IS NULL AND issued_at IS NULL;
ALTER TABLE agreements FORCE ROW LEVEL SECURITY;
