// npm run bench             latency and throughput of pages and of one act against a bare page of the same Next
// npm run bench -- --json   the same, for machines
// npm run bench -- --only=house   only what is named so, beside the bare page
//
// Serves the app from a throw-away PostgreSQL with the demo world and what it is too small for, and a bare app beside
// it, and measures in turns, so that a noisy machine disturbs all alike.

import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { withPeople } from "@/lib/db/people";
import { openSession } from "@/lib/web/session-store";
import { loadDemoWorld } from "../../scripts/demo-world.ts";
import { main } from "../../scripts/failure.ts";
import { recordAutosave } from "./autosave.ts";
import { fullStreet } from "./community.ts";
import { fullHouse } from "./house.ts";
import { report, type Sample, type Subject } from "./report.ts";
import { serve } from "./served.ts";
import { largeBatch, manyCenters, openSheet } from "./sizes.ts";
import { manyProjects } from "./works.ts";

/** Many short rounds: a bad moment of the machine then spoils one of them, for the bare page too. */
const rounds = 15;
const seconds = 1;
/** Rounds that are not counted. */
const warmUp = 2;

await main(async () => {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, only: { type: "string", default: "" } },
    allowPositionals: true,
  });
  const say = values.json ? () => undefined : console.log;
  await serve({
    say,
    prepare: async (owner, urls) => {
      await loadDemoWorld(urls.owner, urls.app, () => say("Loading the demo world …"));
      await manyCenters(owner);
      return {
        batches: await largeBatch(owner),
        sheet: await openSheet(owner),
        house: await fullHouse(owner),
        works: await manyProjects(owner),
        street: await fullStreet(owner),
      };
    },
    run: async ({ base, bare }, { batches, sheet, house, works, street }) => {
      const demo = await cookieOf(await demoStaff());
      const large = await cookieOf(batches.staff.id);
      const { token } = await openSession(sheet.panelist.id);
      const autosave = await recordAutosave(base, sheet.address, token);
      const desk = await cookieOf(house.manager.id);
      const own = await cookieOf(house.own.id);
      const worksDesk = await cookieOf(works.manager.id);
      const executor = await cookieOf(works.own.id);
      const streetDesk = await cookieOf(street.manager.id);
      const worker = await cookieOf(street.worker.id);
      const page = (path: string, cookie: string) => loading(base + path, cookie);
      const subjects: Subject[] = [
        { name: "bare page", run: loading(bare, "") },
        { name: "front page of a center", run: page("/pingcheng", demo) },
        { name: "list, 40 rows", run: page(batches.small, large), target: 4.5 },
        {
          name: "list, 40 of 10,000 rows",
          run: page(batches.large, large),
          target: 4.5,
          like: "list, 40 rows",
        },
        { name: "check queue, 40 of 5,000", run: page(batches.queue, large), target: 4.5 },
        { name: "search in 15,000, in vain", run: page("/large/desk/applications?q=zzz", large) },
        { name: "application", run: page("/pingcheng/desk/applications/PC03-0017", demo), target: 4.5 },
        { name: "ranking, 34 rows", run: page("/pingcheng/desk/calls/3/ranking", demo), target: 4.5 },
        { name: "dashboard", run: page("/pingcheng/desk/dashboard", demo) },
        { name: "/ with 1,000 centers", run: page("/", ""), target: 4 },
        ...inTheHouse(house.incubatee).map(([name, path]) => {
          return { name: `house: ${name}`, run: page(`/house/desk${path}`, desk), target: 4.5 };
        }),
        { name: "house: portal home", run: page("/house/portal", own), target: 4.5 },
        ...inTheWorks(works.project).map(([name, path]) => {
          return { name: `works: ${name}`, run: page(`/works/desk${path}`, worksDesk), target: 4.5 };
        }),
        {
          name: "works: own project",
          run: page(`/works/portal/projects/${works.project}`, executor),
          target: 4.5,
        },
        ...inTheStreet(street.order).map(([name, path]) => {
          return { name: `street: ${name}`, run: page(`/street/desk${path}`, streetDesk), target: 4.5 };
        }),
        { name: "street: activities, list", run: page("/street/desk/activities", streetDesk) },
        ...inTheRoom(street.order).map(([name, path]) => {
          return { name: `street: ${name}`, run: page(`/street/community${path}`, worker), target: 4.5 };
        }),
        { name: "saving a mark", run: () => saving(autosave.save), target: 5 },
      ];
      const asked = subjects.filter(({ name }, at) => at === 0 || name.includes(values.only));
      report(await measure(asked), asked, values.json ?? false);
    },
  });
});

/** 300 organizations, 3,000 bookings, 10,000 activities: what each screen of the desk is to bear. */
function inTheHouse(incubatee: string): readonly (readonly [name: string, path: string])[] {
  return [
    ["today", ""],
    ["progress", "/progress"],
    ["incubatee", `/incubatees/${incubatee}`],
    ["bookings, a week", "/bookings"],
    ["bookings, list", "/bookings/list"],
    ["activities, list", "/activities"],
    ["activities, drilled", "/activities?state=confirmed&counted=held"],
    ["dashboard", "/dashboard"],
    ["activities in figures", "/dashboard/services"],
    ["space in figures", "/dashboard/space"],
  ];
}

/** 300 projects, 30,000 activities of theirs, 3,000 vouchers. */
function inTheWorks(project: string): readonly (readonly [name: string, path: string])[] {
  return [
    ["projects, list", "/projects"],
    ["projects, signed", "/projects?counted=signed&state=running"],
    ["project", `/projects/${project}`],
    ["plan lines, list", "/projects/lines"],
    ["activities of a project", `/activities?project=${project}`],
    ["projects in figures", "/dashboard/projects"],
    ["giving in figures", "/dashboard/giving"],
    ["payments, list", "/tranches"],
    ["today", ""],
  ];
}

/** 100,000 activities, 20,000 orders, 1,000 teams: the desk. */
function inTheStreet(order: string): readonly (readonly [name: string, path: string])[] {
  return [
    ["orders, list", "/orders"],
    ["order", `/orders/${order}`],
    ["organizations, list", "/organizations"],
    ["teams, list", "/teams"],
    ["community in figures", "/dashboard/community"],
    ["today", ""],
  ];
}

/** The same as a worker of one community sees it. */
function inTheRoom(order: string): readonly (readonly [name: string, path: string])[] {
  return [
    ["worker's board", "/orders"],
    ["worker's order", `/orders/${order}`],
    ["worker's today", ""],
  ];
}

async function demoStaff(): Promise<string> {
  const staff = await withPeople(({ user }) =>
    user.findUniqueOrThrow({ where: { email: "staff@fuhua.example" } }),
  );
  return staff.id;
}

async function cookieOf(userId: string): Promise<string> {
  return `next-auth.session-token=${(await openSession(userId)).token}`;
}

/** By name, one sample a round. */
async function measure(subjects: readonly Subject[]): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, run } of subjects) {
      const sample = await run();
      if (round >= 0) samples.get(name)?.push(sample);
    }
  }
  return samples;
}

function loading(url: string, cookie: string): () => Promise<Sample> {
  const load = async (connections: number) => {
    const result = await autocannon({ url, connections, duration: seconds, headers: { cookie } });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx + result.errors} failed`);
    return result.requests.average;
  };
  return async () => ({ latency: 1000 / (await load(1)), rate: await load(10) });
}

/** One save after the other, as one person saves: there is no crowd at one sheet. */
async function saving(save: () => Promise<void>): Promise<Sample> {
  const begun = performance.now();
  let count = 0;
  for (; performance.now() - begun < seconds * 1000; count += 1) await save();
  return { latency: (performance.now() - begun) / count };
}
