-- Whether staff see a provisional order while sheets are still owed.
ALTER TABLE centers ADD COLUMN provisional_ranking boolean NOT NULL DEFAULT false;

-- A final sheet is locked. It can only be returned to its panelist, as a draft, and no longer once a ranking rests on it.
CREATE OR REPLACE FUNCTION refuse_locked_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND (TG_OP = 'DELETE' OR NEW.status <> 'draft' OR EXISTS (
    SELECT FROM rankings r
    JOIN panelists p ON p.center_id = r.center_id AND p.call_id = r.call_id
    WHERE p.center_id = OLD.center_id AND p.id = OLD.panelist_id)) THEN
    RAISE EXCEPTION 'mark % is locked', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END
$$;
