-- By when a service was promised, why a training was cancelled, why an activity came back: told to organizations, who
-- cannot read the record of acts.
ALTER TABLE "service_requests" ADD COLUMN "promised_on" DATE;
ALTER TABLE "trainings" ADD COLUMN "end_reason" TEXT;
ALTER TABLE "activities" ADD COLUMN "return_reason" TEXT;

-- How many seats of a training are taken, whoever has them; `hold` lets nobody else count until the transaction ends.
CREATE FUNCTION taken_seats(training uuid, hold boolean) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  taken int;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  IF hold THEN
    PERFORM 1 FROM trainings t WHERE t.center_id = center AND t.id = training FOR UPDATE;
  END IF;
  SELECT count(*) INTO taken FROM enrolments e
   WHERE e.center_id = center AND e.training_id = training AND e.state = 'enrolled';
  PERFORM enter_center(center, organization, body, place);
  RETURN taken;
END
$$;
