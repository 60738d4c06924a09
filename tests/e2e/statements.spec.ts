import { randomInt } from "node:crypto";
import { expect, test } from "@playwright/test";
import { openSession } from "@/lib/web/session-store";
import { type AppServer, startApp } from "../../scripts/app-server";
import { appRole } from "../../scripts/database-roles";
import { freePort } from "../../scripts/ports";
import { makePerson, type Person } from "../support/factories";
import { nth, reviewWorld } from "../support/review-world";
import { openCenter, owner, sessionCookie } from "./ground";
import { showcase } from "./screens";

// How many SQL statements a whole page sends, frame and all. A second server of the same build logs in as a role of
// its own, and PostgreSQL counts by role, so that other tests may run beside this one.

/** Besides what every door asks: who comes to which center. Page and frame each enter their center. */
const most = 11;
const doorQuestion = /person_of_session.*from centers/s;

const role = `counted_${randomInt(1_000_000)}`;
let app: AppServer;
let base: string;

test.beforeAll(async () => {
  await owner.$executeRawUnsafe("create extension if not exists pg_stat_statements");
  await owner.$executeRawUnsafe(`create role ${role} login password 'test' in role ${appRole}`);
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.username = role;
  const port = await freePort();
  base = `http://localhost:${port}`;
  app = startApp({
    mode: "start",
    host: "127.0.0.1",
    port,
    env: { DATABASE_URL: url.href, NEXTAUTH_URL: base, DEMO: "1", NODE_ENV: "production" },
  });
  await app.ready;
});

test.afterAll(() => app?.stop());

interface Sent {
  query: string;
  calls: number;
}

/** The statements of one request. */
async function sentBy(address: string, person: Person | null): Promise<Sent[]> {
  const cookie = person ? `${sessionCookie}=${(await openSession(person.id)).token}` : "";
  const load = async () => {
    const answer = await fetch(base + address, { headers: { cookie }, redirect: "manual" });
    expect([address, answer.status]).toEqual([address, 200]);
    await answer.text();
  };
  await load(); // connections and prepared statements
  await settled();
  await owner.$queryRaw`select pg_stat_statements_reset(${role}::regrole::oid, 0, 0)::text`;
  await load();
  await settled();
  return owner.$queryRaw<Sent[]>`
    select query, calls::int from pg_stat_statements
    where userid = ${role}::regrole::oid order by query`;
}

/** A page may arrive before its transaction has ended, and only then is a transaction's last statement counted. */
async function settled(): Promise<void> {
  const busy = () =>
    owner.$queryRaw`select pid from pg_stat_activity where usename = ${role} and state <> 'idle'`;
  await expect.poll(busy).toEqual([]);
}

function callsOf(sent: readonly Sent[], kind: RegExp): number {
  return sent.filter(({ query }) => kind.test(query)).reduce((sum, { calls }) => sum + calls, 0);
}

/** Without those that only open and close its transactions. */
async function statementsOf(address: string, person: Person | null): Promise<Sent[]> {
  const sent = await sentBy(address, person);
  return sent.filter(
    ({ query }) => !/^(begin|commit|rollback|deallocate|start transaction|set transaction)/i.test(query),
  );
}

/** An agreement shows its text, its signatures, its scans and what stands in its way; the others nearly as much. An
 * application shows what its applicant was told. */
function mostOf(address: string): number {
  if (/agreements\/[^/]+/.test(address)) return 14;
  if (/(notices|venues)\/[^/]+/.test(address)) return 13;
  return /(activities|applications)\/[^/]+/.test(address) ? 12 : most;
}

async function expectFew(address: string, person: Person | null): Promise<void> {
  const sent = await statementsOf(address, person);
  const total = callsOf(sent, /./);
  expect(callsOf(sent, doorQuestion), address).toBe(1);
  const words = sent.map(({ query, calls }) => `${calls} × ${query.replaceAll(/\s+/g, " ").slice(0, 160)}`);
  expect.soft(total - 1, [address, ...words].join("\n")).toBeLessThanOrEqual(mostOf(address));
}

test(`a page of forty applications and seven panelists sends at most ${most}`, async () => {
  const { center, call, applications, staff, seats, markAll } = await reviewWorld(owner, {
    center: await openCenter("2022-01-14"),
    applicants: 40,
    panelists: 7,
    quota: 30,
  });
  await markAll(
    applications.map((_, place) => seats.map((_, seat) => [10 + place - (seat % 3), 30] as const)),
  );
  const manager = await makePerson(owner, center, ["manager"]);
  const judge = nth(seats, 0).person;
  const site = `/${center.slug}`;
  await expectFew(site, null);
  await expectFew(`${site}/calls/${call.number}`, null);
  await expectFew(`${site}/desk`, staff);
  await expectFew(`${site}/desk/applications?size=40`, staff);
  await expectFew(`${site}/desk/applications/${nth(applications, 20).receipt}`, staff);
  await expectFew(`${site}/desk/calls/${call.number}/panel`, staff);
  await expectFew(`${site}/desk/calls/${call.number}/ranking`, staff);
  await expectFew(`${site}/desk/dashboard`, manager);
  await expectFew(`${site}/panel`, judge);
  await expectFew(`${site}/panel/${call.number}/${nth(applications, 20).receipt}`, judge);
});

test("a page and the frame around it open one transaction each", async () => {
  const place = await showcase();
  for (const { address } of place.screens.staff) {
    const sent = await sentBy(address, place.staff);
    expect([address, callsOf(sent, /^begin/i)]).toEqual([address, 2]);
  }
});

test(`every main screen sends at most ${most}`, async () => {
  const place = await showcase();
  for (const { address } of place.screens.visitor) {
    // The platform's own pages belong to no center: the first one asks each center in turn.
    if (address.startsWith(`/${place.center.slug}`)) await expectFew(address, null);
  }
  for (const { address } of place.screens.staff) await expectFew(address, place.staff);
  for (const { address } of place.screens.panelist) await expectFew(address, place.panelist);
});
