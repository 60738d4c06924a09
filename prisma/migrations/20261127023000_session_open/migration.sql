-- Whether a session is still there: asked once more at the end of every act.
CREATE FUNCTION session_is_open(hash text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM sessions s WHERE s.token_hash = hash AND s.expires > now());
END
$$;
REVOKE ALL ON FUNCTION session_is_open(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_is_open(text) TO fuhua_app;
