-- When applications were submitted and first checked: whether that was in time is counted in the working days of the center,
-- which the calendar of the application knows.
CREATE OR REPLACE FUNCTION figures_of_operator(asked uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  since date;
  until date;
  operator uuid;
  figures jsonb;
  today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
BEGIN
  SELECT v.term_starts_on, v.term_ends_on, v.evaluee_body_id INTO since, until, operator
    FROM evaluations v WHERE v.center_id = center AND v.id = asked;
  IF since IS NULL THEN
    RETURN NULL;
  END IF;
  PERFORM enter_center(center, NULL, NULL, NULL);
  SELECT jsonb_build_object('checks', k.checks, 'figures', jsonb_build_object(
    'calls', (SELECT count(*) FROM calls c WHERE c.center_id = center AND c.state <> 'preparing'
      AND c.opens_on BETWEEN since AND until),
    'applied', (SELECT count(*) FROM applications a WHERE a.center_id = center
      AND (a.submitted_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN since AND until),
    'agreements', (SELECT count(*) FROM agreements g WHERE g.center_id = center AND g.state = 'signed'
      AND greatest(g.organization_signed_on, g.center_signed_on) BETWEEN since AND until),
    'incubated', (SELECT count(DISTINCT i.organization_id) FROM incubatees i WHERE i.center_id = center
      AND i.started_on BETWEEN since AND until),
    'graduated', (SELECT count(*) FROM incubatees i WHERE i.center_id = center AND i.state = 'graduated'
      AND i.ended_on BETWEEN since AND until),
    'guided', (SELECT count(*) FROM guidances u WHERE u.center_id = center AND u.state = 'held'
      AND (u.starts_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN since AND until),
    'trained', t.sessions, 'attended', t.attended,
    'activities', x.activities, 'attendances', x.attendances,
    'projects', (SELECT count(*) FROM projects p WHERE p.center_id = center AND p.state NOT IN ('prepared', 'dropped')
      AND p.signed_on BETWEEN since AND until),
    'services', s.promised, 'servicesLate', s.late,
    'findings', f.due, 'findingsLate', f.late))
    INTO figures
    FROM (SELECT coalesce(jsonb_agg(jsonb_build_object('submitted', k.submitted, 'checked', k.checked, 'count', k.n)), '[]') AS checks
        FROM (SELECT k.submitted, k.checked, count(*) AS n FROM (
            SELECT (a.submitted_at AT TIME ZONE 'Asia/Shanghai')::date AS submitted,
                   (min(c.checked_at) AT TIME ZONE 'Asia/Shanghai')::date AS checked
              FROM applications a JOIN formal_checks c ON c.center_id = a.center_id AND c.application_id = a.id
             WHERE a.center_id = center AND (a.submitted_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN since AND until
             GROUP BY a.id, a.submitted_at) k
          GROUP BY k.submitted, k.checked) k) k,
      (SELECT count(*) AS sessions, coalesce(sum((SELECT count(*) FROM attendances h
          WHERE h.center_id = e.center_id AND h.session_id = e.id)), 0) AS attended
        FROM training_sessions e JOIN trainings n ON n.center_id = e.center_id AND n.id = e.training_id
       WHERE e.center_id = center AND n.state IN ('open', 'closed') AND e.starts_at < now()
         AND (e.starts_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN since AND until) t,
      (SELECT count(*) AS activities, coalesce(sum(a.attendances), 0) AS attendances FROM activities a
        WHERE a.center_id = center AND a.state = 'confirmed' AND a.kind NOT IN ('visit', 'meeting', 'reception')
          AND a.held_on BETWEEN since AND until) x,
      (SELECT count(*) AS promised, count(*) FILTER (
           WHERE r.delivered_on > r.promised_on OR r.delivered_on IS NULL AND r.promised_on < today) AS late
         FROM service_requests r WHERE r.center_id = center AND r.state NOT IN ('declined', 'withdrawn')
          AND r.promised_on BETWEEN since AND until) s,
      (SELECT count(*) AS due, count(*) FILTER (
           WHERE (d.answered_at AT TIME ZONE 'Asia/Shanghai')::date > d.due_on OR d.state = 'open' AND d.due_on < today) AS late
         FROM findings d WHERE d.center_id = center AND d.evaluee_body_id = operator AND d.state <> 'withdrawn'
          AND d.due_on BETWEEN since AND until) f;
  PERFORM enter_center(center, organization, body, place);
  RETURN figures;
END
$$;
