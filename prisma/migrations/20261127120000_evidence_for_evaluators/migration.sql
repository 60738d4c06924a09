-- A third party reads the evidence of the very assessment that it was told to look at, for as long as it is told to.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON files USING (%1$s OR (subject_type = ''graduation'' AND EXISTS (
         SELECT FROM evaluations e
          WHERE e.center_id = files.center_id AND e.graduation_id = files.subject_id AND e.state <> ''withdrawn''
            AND e.body_id = (SELECT setting_id(''body_id'')))))
       WITH CHECK (%1$s)',
    narrowed_to('files'));
END
$$;

-- What everybody who is assessed or on the road to registration is told.
SELECT open_to_read('indicator_sets'), open_to_read('registration_checklists');
