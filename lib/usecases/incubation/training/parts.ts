import type { Context } from "@/lib/db/context";

export interface SessionRow {
  id: string;
  startsAt: Date;
  endsAt: Date;
  venue: string;
  teacher: string;
  /** The teacher on record. */
  personId: string | null;
  topic: string | null;
  code: string;
  attended: number;
}

/** The sessions of a training, the first one first, with how many came. */
export function sessionsOf({ center, db }: Context, training: string): Promise<SessionRow[]> {
  return db.$queryRaw<SessionRow[]>`
    select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place as venue, s.teacher,
      s.person_id as "personId", s.topic, s.code,
      (select count(*)::int from attendances a where a.center_id = s.center_id and a.session_id = s.id) as attended
    from training_sessions s
    where s.center_id = ${center.id}::uuid and s.training_id = ${training}::uuid
    order by s.starts_at, s.id`;
}

export interface EnrolmentRow {
  id: string;
  state: "enrolled" | "withdrawn";
  name: string;
  mobile: string | null;
  /** The organization on record, or the team as it was written. */
  from: string | null;
  organizationId: string | null;
  rating: number | null;
  comment: string | null;
  /** How many sessions they came to. */
  attended: number;
  /** Whether the file of their certificate is written; null without one that stands. */
  certified: boolean | null;
}

/** Who signed up for a training, in the order in which they did; within a scope those of the organization. */
export function enrolmentsOf({ center, db }: Context, training: string): Promise<EnrolmentRow[]> {
  return db.$queryRaw<EnrolmentRow[]>`
    select e.id, e.state::text as state, e.name, e.mobile, coalesce(o.name, e.team) as from,
      e.organization_id as "organizationId", e.rating, e.comment,
      (select count(*)::int from attendances a where a.center_id = e.center_id and a.enrolment_id = e.id) as attended,
      (select p.digest is not null from proofs p where p.center_id = e.center_id and p.subject_type = 'enrolment'
        and p.subject_id = e.id and p.revoked_at is null limit 1) as certified
    from enrolments e
      left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
    where e.center_id = ${center.id}::uuid and e.training_id = ${training}::uuid
    order by e.created_at, e.id`;
}
