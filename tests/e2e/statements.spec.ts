import { randomInt } from "node:crypto";
import { expect, test } from "@playwright/test";
import { type AppServer, startApp } from "../../scripts/app-server";
import { appRole } from "../../scripts/database-roles";
import { freePort } from "../../scripts/ports";
import { makePerson } from "../support/factories";
import { nth, reviewWorld } from "../support/review/review-world";
import { openCenter, owner, sessionOf } from "./ground";
import { readers } from "./screens";
import { showcase } from "./showcase";

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
  const { screens } = await showcase();
  for (const { address } of screens.visitor) await load(address, []); // connections and prepared statements
});

test.afterAll(() => app?.stop());

interface Sent {
  query: string;
  calls: number;
}

/** The statements of one request. */
async function sentBy(address: string, cookies: Cookies): Promise<Sent[]> {
  await settled();
  await owner.$queryRaw`select pg_stat_statements_reset(${role}::regrole::oid, 0, 0)::text`;
  await load(address, cookies);
  await settled();
  return owner.$queryRaw<Sent[]>`
    select query, calls::int from pg_stat_statements
    where userid = ${role}::regrole::oid order by query`;
}

type Cookies = readonly { name: string; value: string }[];

async function load(address: string, cookies: Cookies): Promise<void> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(base + address, { headers: { cookie }, redirect: "manual" });
  expect([address, answer.status]).toEqual([address, 200]);
  await answer.text();
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

/** An agreement shows its text, its signatures, its scans, its project and what stands in its way; a notice nearly as much. An
 * application shows what its applicant was told, an activity its project, a call its parts, a notice its project too. A
 * filing asks for its place, a partnership and an organization for their edition within a scope. */
function mostOf(address: string): number {
  if (/agreements\/[^/]+/.test(address)) return 15;
  if (/notices\/[^/]+/.test(address)) return 14;
  if (/(venues|calls|activities)\/[^/]+/.test(address)) return 13;
  return /((applications|evaluations|partnerships|organizations)\/[^/]+|portal\/registration)/.test(address)
    ? 12
    : most;
}

/** Those that only open and close a transaction. */
const bracket = /^(begin|commit|rollback|deallocate|start transaction|set transaction)/i;

async function expectFew(address: string, cookies: Cookies, transactions?: number): Promise<void> {
  const all = await sentBy(address, cookies);
  const sent = all.filter(({ query }) => !bracket.test(query));
  expect(callsOf(sent, doorQuestion), address).toBe(1);
  const words = sent.map(({ query, calls }) => `${calls} × ${query.replaceAll(/\s+/g, " ").slice(0, 220)}`);
  expect.soft(callsOf(sent, /./) - 1, [address, ...words].join("\n")).toBeLessThanOrEqual(mostOf(address));
  if (transactions) expect.soft([address, callsOf(all, /^begin/i)]).toEqual([address, transactions]);
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
  const [clerk, head, judge] = [
    [await sessionOf(staff)],
    [await sessionOf(manager)],
    [await sessionOf(nth(seats, 0).person)],
  ];
  const site = `/${center.slug}`;
  await expectFew(site, []);
  await expectFew(`${site}/calls/${call.number}`, []);
  await expectFew(`${site}/desk`, clerk);
  await expectFew(`${site}/desk/applications?size=40`, clerk);
  await expectFew(`${site}/desk/applications/${nth(applications, 20).receipt}`, clerk);
  await expectFew(`${site}/desk/calls/${call.number}/panel`, clerk);
  await expectFew(`${site}/desk/calls/${call.number}/ranking`, clerk);
  await expectFew(`${site}/desk/dashboard`, head);
  await expectFew(`${site}/panel`, judge);
  await expectFew(`${site}/panel/${call.number}/${nth(applications, 20).receipt}`, judge);
});

test(`every screen sends at most ${most}, those with a frame in two transactions`, async () => {
  const { center, screens, cookies } = await showcase();
  test.setTimeout(240_000);
  for (const who of readers) {
    // The platform's own pages belong to no center: the first one asks each center in turn.
    const own = screens[who].filter(({ address }) => address.startsWith(`/${center.slug}`));
    const transactions = who === "staff" ? 2 : undefined;
    for (const { address } of own) await expectFew(address, cookies[who], transactions);
  }
});
