// A center of the community's side with 100,000 activities, 20,000 orders and 1,000 teams, written by the database itself.

import type { Center } from "@/lib/db/context";
import { makeWorker } from "../support/community/community-world";
import { makeCenter, makePerson } from "../support/factories";
import type { Owner } from "./served.ts";

const size = { activities: 100_000, orders: 20_000, teams: 1_000, organizations: 2_000, hours: 30_000 };
/** Grids of a community, and communities. */
const [grids, communities] = [4, 100];

/** Who manages it, a worker of one community, and one of that community's orders. `share` of the whole size. */
export async function fullStreet(owner: Owner, { slug = "street", share = 1 } = {}) {
  const center = await makeCenter(owner, { slug });
  const manager = await makePerson(owner, center, ["manager"]);
  const of = (whole: number) => Math.round(whole * share);
  await ground(owner, center, of(size.organizations), of(size.teams));
  await owner.$executeRawUnsafe("analyze");
  await activities(owner, center, of(size.activities));
  await orders(owner, center, of(size.orders));
  await owner.$executeRawUnsafe("analyze");
  await served(owner, center, of(size.hours));
  await owner.$executeRawUnsafe("analyze");
  return { center, manager, ...(await workerOf(owner, center)) };
}

async function workerOf(owner: Owner, center: Center) {
  const at = { centerId: center.id, name: "第1社区" };
  const community = await owner.place.findFirstOrThrow({ where: at });
  const order = await owner.serviceOrder.findFirstOrThrow({
    where: { centerId: center.id, placeId: community.id },
    orderBy: { number: "asc" },
  });
  const person = await makePerson(owner, null, []);
  return { worker: await makeWorker(owner, center, person, community), order: order.id, community };
}

/** Places, organizations in the communities, teams, what residents may ask for, and who reported where. */
async function ground(owner: Owner, { id }: Center, organizations: number, teams: number) {
  await owner.$executeRaw`
    insert into places (center_id, id, kind, name)
    select ${id}::uuid, gen_random_uuid(), 'subDistrict', '第' || n || '街道' from generate_series(0, 3) n`;
  await owner.$executeRaw`
    insert into places (center_id, id, kind, name, parent_id)
    select ${id}::uuid, gen_random_uuid(), 'community', '第' || n || '社区', p.id
      from generate_series(1, ${communities}::int) n
      join places p on p.center_id = ${id}::uuid and p.name = '第' || (n % 4) || '街道'`;
  await owner.$executeRaw`
    insert into places (center_id, id, kind, name, parent_id)
    select ${id}::uuid, gen_random_uuid(), 'grid', '第' || n || '网格', p.id
      from generate_series(1, ${grids}::int) n, places p where p.center_id = ${id}::uuid and p.kind = 'community'`;
  await owner.$executeRaw`
    insert into organizations (center_id, id, name, category, legal_status, filing_number, place_id)
    select ${id}::uuid, gen_random_uuid(), '第' || n || '互助会', '公益慈善', 'filed', '备' || n, p.id
      from generate_series(1, ${organizations}::int) n
      join places p on p.center_id = ${id}::uuid and p.name = '第' || (n % ${communities}::int + 1) || '社区'`;
  await owner.$executeRaw`
    insert into volunteer_teams (center_id, id, name, place_id, skills, leader, leader_phone, emergency)
    select ${id}::uuid, gen_random_uuid(), '第' || n || '志愿服务队', p.id, array['elderly'], '队长' || n, '13900000000', n % 4 = 0
      from generate_series(1, ${teams}::int) n
      join places p on p.center_id = ${id}::uuid and p.name = '第' || (n % ${communities}::int + 1) || '社区'`;
  await owner.$executeRaw`
    insert into community_services (center_id, id, name, field, description, place_id)
    select ${id}::uuid, gen_random_uuid(), p.name || '家政', '社区治理', '保洁', p.id
      from places p where p.center_id = ${id}::uuid and p.kind = 'community'`;
  await owner.$executeRaw`
    insert into partnerships (center_id, id, kind, organization_id, place_id, ours, starts_on)
    select ${id}::uuid, gen_random_uuid(), 'report', o.id, o.place_id, '每月一次服务', current_date - 200
      from organizations o where o.center_id = ${id}::uuid`;
}

/** Held over two years, nearly all confirmed, each of an organization of its community, every hundredth with a partner. */
async function activities(owner: Owner, { id }: Center, count: number) {
  await owner.$executeRaw`
    with of as (select o.id, o.place_id, row_number() over (order by o.id) - 1 as turn
                  from organizations o where o.center_id = ${id}::uuid),
    made as (select gen_random_uuid() as id, n, of.id as organization_id, of.place_id
               from generate_series(1, ${count}::int) n join of on of.turn = n % (select count(*) from of)),
    kept as (
      insert into activities (center_id, id, kind, title, state, place_id, held_on, attendances)
      select ${id}::uuid, id, (case n % 3 when 0 then 'coBuilding' when 1 then 'service' else 'training' end)::activity_kind,
             '第' || n || '场活动', (case n % 50 when 0 then 'reported' else 'confirmed' end)::activity_state,
             place_id, current_date - n % 700, 20 + n % 40 from made returning 1),
    linked as (
      insert into activity_organizations (center_id, activity_id, organization_id)
      select ${id}::uuid, made.id, organization_id from made returning 1)
    insert into partnership_activities (center_id, partnership_id, activity_id)
    select ${id}::uuid, p.id, made.id from made
      join partnerships p on p.center_id = ${id}::uuid and p.organization_id = made.organization_id
     where made.n % 100 = 0`;
}

/** Of three years; one in a hundred is still to be done, the others are closed, most with a rating, done by a team. */
async function orders(owner: Owner, { id }: Center, count: number) {
  await owner.$executeRaw`
    with at as (select id, row_number() over (order by id) - 1 as turn
                  from places where center_id = ${id}::uuid and kind = 'community'),
    team as (select distinct on (place_id) place_id, id, name from volunteer_teams where center_id = ${id}::uuid),
    made as (select gen_random_uuid() as id, n, at.id as place_id, team.id as team_id, team.name as taker,
                    now() - make_interval(hours => n) as asked_at,
                    (case when n > ${count}::int / 100 then 'closed' else
                       (array['pending', 'waiting', 'offered', 'serving'])[n % 4 + 1] end)::order_state as state
               from generate_series(1, ${count}::int) n join at on at.turn = n % (select count(*) from at) join team on team.place_id = at.id),
    kept as (
      insert into service_orders (center_id, id, number, source, place_id, handler_id, kind, content, state, asked_at,
                                  due_on, done_at, rating, closed_at)
      select ${id}::uuid, id, 'N' || n, 'page', place_id, place_id,
             (array['家政维修', '网上代办', '务工就业', '助老陪护'])[n % 4 + 1], '第' || n || '单', state, asked_at,
             asked_at::date + 3, case state when 'closed' then asked_at + interval '1 day' end,
             case when state = 'closed' and n % 5 > 0 then 3 + n % 3 end,
             case state when 'closed' then asked_at + interval '2 days' end from made returning 1),
    asked as (
      insert into order_askers (center_id, order_id, name, phone)
      select ${id}::uuid, id, '居民' || n, '139' || lpad(n::text, 8, '0') from made returning 1),
    told as (
      insert into audit_entries (center_id, id, request_id, at, actor_name, permission, subject_type, subject_id, event)
      select ${id}::uuid, gen_random_uuid(), id, asked_at, '居民', 'order.track', 'order', id, 'ask' from made returning 1)
    insert into order_dispatches (center_id, id, order_id, place_id, handler_id, team_id, taker, state, dispatched_at,
                                  dispatched_by_name)
    select ${id}::uuid, gen_random_uuid(), id, place_id, place_id, team_id, taker,
           (case state when 'offered' then 'offered' when 'serving' then 'accepted' else 'done' end)::dispatch_state,
           asked_at, '社区王' from made where state not in ('pending', 'waiting')`;
}

/** Volunteers, a team each, with what each gave. */
async function served(owner: Owner, { id }: Center, count: number) {
  await owner.$executeRaw`
    insert into volunteers (center_id, id, name, place_id, consent_on, created_at)
    select ${id}::uuid, gen_random_uuid(), '志愿者' || t.name || n, t.place_id, current_date - 400, now()
      from volunteer_teams t, generate_series(1, 5) n where t.center_id = ${id}::uuid`;
  await owner.$executeRaw`
    with who as (select id, place_id, row_number() over (order by id) - 1 as turn
                   from volunteers where center_id = ${id}::uuid),
    held as (select id, held_on, row_number() over (order by id) as n from activities
              where center_id = ${id}::uuid and kind = 'service' limit ${count}::int)
    insert into service_hours (center_id, id, volunteer_id, activity_id, served_on, hours, content, state, recorded_by_name)
    select ${id}::uuid, gen_random_uuid(), who.id, held.id, held.held_on, 2, '上门探访',
           (case held.n % 40 when 0 then 'recorded' else 'confirmed' end)::hours_state, '社区王'
      from held join who on who.turn = held.n % (select count(*) from who)`;
}
