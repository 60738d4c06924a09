-- The calls of a center that take applications now or will soon, as anybody may see them: for the front page of the
-- platform, which shows some centers and is in none. It enters the center, so the policies hold as everywhere, and
-- leaves it again. One value of JSON, so that a statement may ask it for each center it shows.
CREATE FUNCTION open_calls(center uuid, today date) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  found json;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  SELECT coalesce(json_agg(json_build_object('kind', kind, 'number', number, 'title', title, 'state', state,
           'opensOn', opens_on, 'closesOn', closes_on) ORDER BY closes_on), '[]')
    INTO found
    FROM calls WHERE center_id = center AND state = 'recruiting' AND closes_on >= today;
  PERFORM enter_center(NULL, NULL, NULL, NULL);
  RETURN found;
END
$$;
