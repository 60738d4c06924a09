// npm run bench             latency and throughput of four pages against an empty page of the same server
// npm run bench -- --json   the same, for machines
//
// Builds the app with the empty page, serves it from a throw-away PostgreSQL with the demo world, and measures
// in turns, so that a noisy machine disturbs all pages alike.

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

const pages = {
  "center front page": "/pingcheng",
  "application list, 40 rows": "/pingcheng/desk/applications?call=3&size=40",
  "ranking, 34 rows": "/pingcheng/desk/calls/3/ranking",
  dashboard: "/pingcheng/desk/dashboard",
};
const blank = "/blank";
/** Many short rounds: a bad moment of the machine then spoils one of them, for the empty page too. */
const rounds = 18;
const seconds = 1;
/** Rounds that are not counted. */
const warmUp = 2;
/** At most this many times the empty page's latency, at least this share of its requests per second. */
const target = { latency: 3, rate: 1 / 3 };

interface Sample {
  /** Mean latency at concurrency 1, in milliseconds: the load tool's percentiles are whole milliseconds. */
  latency: number;
  /** Requests per second at concurrency 10. */
  rate: number;
}

process.env.FUHUA_BENCH = "1";

await main(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
  const say = values.json ? () => undefined : console.log;
  await buildApp(() => say("Building with the empty page …"));
  const cluster = await scratchCluster();
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
    const cookie = await staffCookie();
    const port = await freePort();
    const app = startApp({
      mode: "start",
      host: "127.0.0.1",
      port,
      env: { ...env, NEXTAUTH_URL: `http://localhost:${port}` },
    });
    try {
      await app.ready;
      report(await measure(`http://127.0.0.1:${port}`, cookie), values.json ?? false);
    } finally {
      await app.stop();
    }
  } finally {
    await database().$disconnect();
    await cluster.stop();
  }
});

async function staffCookie(): Promise<string> {
  const staff = await withPeople(({ user }) =>
    user.findUniqueOrThrow({ where: { email: "staff@fuhua.example" } }),
  );
  const { token } = await openSession(staff.id);
  return `next-auth.session-token=${token}`;
}

/** By path, one sample a round. */
async function measure(base: string, cookie: string): Promise<Map<string, Sample[]>> {
  const paths = [blank, ...Object.values(pages)];
  for (const path of paths) await once(base + path, cookie);
  const samples = new Map<string, Sample[]>(paths.map((path) => [path, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const path of paths) {
      const alone = await load(base + path, cookie, 1);
      const crowd = await load(base + path, cookie, 10);
      if (round < 0) continue;
      samples.get(path)?.push({ latency: 1000 / alone.requests.average, rate: crowd.requests.average });
    }
  }
  return samples;
}

async function once(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
}

async function load(url: string, cookie: string, connections: number): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections, duration: seconds, headers: { cookie } });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx + result.errors} failed`);
  return result;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(samples: Map<string, Sample[]>, json: boolean): void {
  const empty = samples.get(blank) ?? [];
  const rows = Object.entries({ "empty page": blank, ...pages }).map(([page, path]) => {
    const own = samples.get(path) ?? [];
    const of = (key: keyof Sample) => median(own.map((sample) => sample[key]));
    // Each round against the empty page of the same round, which the machine was as kind or unkind to.
    const ratio = (key: keyof Sample) =>
      median(own.map((sample, round) => sample[key] / (empty[round]?.[key] ?? Number.NaN)));
    const [latencyRatio, rateRatio] = [ratio("latency"), ratio("rate")];
    const met = latencyRatio <= target.latency && rateRatio >= target.rate;
    return { page, latency: of("latency"), perSecond: of("rate"), latencyRatio, rateRatio, met };
  });
  if (json) {
    console.log(JSON.stringify({ target, rows }, null, 2));
    return;
  }
  console.table(
    rows.map(({ page, latency, perSecond, latencyRatio, rateRatio, met }) => ({
      page,
      "ms (c=1)": latency.toFixed(1),
      "× empty (≤ 3)": latencyRatio.toFixed(2),
      "req/s (c=10)": Math.round(perSecond),
      "of empty (≥ 0.33)": rateRatio.toFixed(2),
      target: met ? "met" : "missed",
    })),
  );
}
