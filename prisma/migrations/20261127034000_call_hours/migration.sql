-- Calls open and close at an hour; those of before take applications on the whole of their first and last day.
ALTER TABLE "calls" ADD COLUMN     "closes_at" TEXT NOT NULL DEFAULT '23:59',
ADD COLUMN     "opens_at" TEXT NOT NULL DEFAULT '00:00';

ALTER TABLE calls ADD CONSTRAINT hours_are_times CHECK (
  opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

-- As before, with the hours. Whether one has run out today is for the reader to tell.
CREATE OR REPLACE FUNCTION open_calls(center uuid, today date) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  found json;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  SELECT coalesce(json_agg(json_build_object('kind', kind, 'number', number, 'title', title, 'state', state,
           'opensOn', opens_on, 'opensAt', opens_at, 'closesOn', closes_on, 'closesAt', closes_at)
           ORDER BY closes_on, closes_at), '[]')
    INTO found
    FROM calls WHERE center_id = center AND state = 'recruiting' AND closes_on >= today;
  PERFORM enter_center(NULL, NULL, NULL, NULL);
  RETURN found;
END
$$;
