-- A community and its sub-district read the papers of the filings that go by them; only whoever hands them over writes.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON files USING (%s OR (subject_type = ''registration'' AND EXISTS (
         SELECT FROM registration_cases c WHERE c.center_id = files.center_id AND c.id = files.subject_id
            AND c.place_id = ANY ((SELECT place_ids())::uuid[]))))',
    narrowed_to('files'));
END
$$;
