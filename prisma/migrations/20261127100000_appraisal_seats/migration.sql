-- A seat in an appraisal may be given up before an opinion was handed in; what was handed in stays.
GRANT DELETE ON appraisal_opinions TO fuhua_app;

CREATE FUNCTION keep_given_opinion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an opinion that was handed in is not deleted';
END
$$;
CREATE TRIGGER given_stays BEFORE DELETE ON appraisal_opinions FOR EACH ROW
  WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION keep_given_opinion();
