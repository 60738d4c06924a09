-- A plan of payments is written anew while nobody asked for a part of it; what was asked for is a record.
GRANT DELETE ON tranches TO fuhua_app;
CREATE POLICY removed_while_planned ON tranches AS RESTRICTIVE FOR DELETE
  USING (state = 'planned' AND requested_on IS NULL);
