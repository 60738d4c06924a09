// npm run bench             latency and throughput of pages and of one act against a bare page of the same Next
// npm run bench -- --json   the same, for machines
//
// Serves the app from a throw-away PostgreSQL with the demo world and what it is too small for, and a bare app beside
// it, and measures in turns, so that a noisy machine disturbs all alike.

import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { database } from "@/lib/db/client";
import { withPeople } from "@/lib/db/people";
import { openSession } from "@/lib/web/session-store";
import { startApp } from "../../scripts/app-server.ts";
import { buildApp } from "../../scripts/build.ts";
import { appRole, ensureRole, roleUrl } from "../../scripts/database-roles.ts";
import { loadDemoWorld } from "../../scripts/demo-world.ts";
import { main } from "../../scripts/failure.ts";
import { applyMigrations } from "../../scripts/migrations.ts";
import { freePort } from "../../scripts/ports.ts";
import { createDatabase, scratchCluster } from "../../scripts/postgres.ts";
import { ownerClient } from "../support/factories.ts";
import { recordAutosave } from "./autosave.ts";
import { startBareApp } from "./bare-app.ts";
import { report, type Sample, type Subject } from "./report.ts";
import { largeBatch, manyCenters, openSheet } from "./sizes.ts";

/** Many short rounds: a bad moment of the machine then spoils one of them, for the bare page too. */
const rounds = 15;
const seconds = 1;
/** Rounds that are not counted. */
const warmUp = 2;

await main(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
  const say = values.json ? () => undefined : console.log;
  await buildApp(() => say("Building …"));
  const cluster = await scratchCluster();
  const bare = await startBareApp();
  try {
    await createDatabase(cluster.ownerUrl("postgres"), "fuhua_bench");
    const ownerUrl = cluster.ownerUrl("fuhua_bench");
    await applyMigrations(ownerUrl);
    await ensureRole(ownerUrl, appRole, "bench");
    const env = {
      DATABASE_URL: roleUrl(ownerUrl, appRole, "bench"),
      AUTH_SECRET: "a secret for measuring, known to everybody",
      NODE_ENV: "production",
    };
    Object.assign(process.env, env);
    await loadDemoWorld(ownerUrl, env.DATABASE_URL, () => say("Loading the demo world …"));
    const owner = ownerClient(ownerUrl);
    await manyCenters(owner);
    const batches = await largeBatch(owner);
    const sheet = await openSheet(owner);
    await owner.$executeRaw`vacuum analyze`;
    await owner.$disconnect();
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const app = startApp({
      mode: "start",
      host: "127.0.0.1",
      port,
      env: { ...env, NEXTAUTH_URL: `http://localhost:${port}` },
    });
    try {
      await app.ready;
      const demo = await cookieOf(await demoStaff());
      const large = await cookieOf(batches.staff.id);
      const { token } = await openSession(sheet.panelist.id);
      const autosave = await recordAutosave(base, sheet.address, token);
      const page = (path: string, cookie: string) => loading(base + path, cookie);
      const subjects: Subject[] = [
        { name: "bare page", run: loading(bare.url, "") },
        { name: "front page of a center", run: page("/pingcheng", demo) },
        { name: "list, 40 rows", run: page(batches.small, large), target: 4.5 },
        {
          name: "list, 40 of 10,000 rows",
          run: page(batches.large, large),
          target: 4.5,
          like: "list, 40 rows",
        },
        { name: "application", run: page("/pingcheng/desk/applications/PC03-0017", demo), target: 4.5 },
        { name: "ranking, 34 rows", run: page("/pingcheng/desk/calls/3/ranking", demo), target: 4.5 },
        { name: "dashboard", run: page("/pingcheng/desk/dashboard", demo) },
        { name: "/ with 1,000 centers", run: page("/", ""), target: 4 },
        { name: "saving a mark", run: () => saving(autosave.save), target: 5 },
      ];
      report(await measure(subjects), subjects, values.json ?? false);
    } finally {
      await app.stop();
    }
  } finally {
    await bare.stop();
    await database().$disconnect();
    await cluster.stop();
  }
});

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
