// npm run bench:deadline             the last ten minutes of a call: 200 people save and submit, within one minute
// npm run bench:deadline -- --json   the same, for machines
//
// Everybody comes at a moment of their own and goes on without waiting for others, as people do; a slow server is asked
// no less. Beside it the bare page is loaded again and again, by which the machine is told from the app. Afterwards the
// database is asked whether everything is there, and once. Exit code 1 when something is lost, doubled or too slow.

import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { main } from "../../scripts/failure.ts";
import { makeCall, makeCenter, visitOf } from "../support/factories";
import { typedApplication } from "../support/recruitment/applications";
import { applicant, type Place, recordSave, type SaveRequest } from "./applicant.ts";
import { type Owner, serve } from "./served.ts";

const applicants = 200;
const seconds = 60;
/** Times the bare page, both at their 95th percentile. */
const most = 8;
const steps = ["registration", "organization", "service", "contact"];
/** Of these everybody types a first half, which is saved too. */
const long = ["profile", "incubationNeeds", "projectPlan"];

/** Milliseconds of each request, and what went wrong. */
const times = {
  "bare page": [] as number[],
  load: [] as number[],
  save: [] as number[],
  submit: [] as number[],
};
const failures: string[] = [];

async function timed(what: keyof typeof times, act: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await act();
  times[what].push(performance.now() - begun);
}

/** What somebody types, whole; each text says whose it is, so that nobody's is taken for another's. */
function typedBy(n: number): Record<string, string> {
  const { publicationConsent: _, ...typed } = typedApplication({ name: `第${n}社会工作服务中心` });
  const texts = Object.entries(typed).map(([name, value]) => [name, String(value)]);
  for (const name of long) texts.push([name, `${n}号申请：${"服务社区老人，".repeat(60)}完。`]);
  return Object.fromEntries(texts);
}

async function apply(place: Place, recorded: SaveRequest, n: number): Promise<void> {
  const person = applicant(place, recorded);
  const whole = typedBy(n);
  const half = {
    ...whole,
    ...Object.fromEntries(long.map((name) => [name, whole[name]?.slice(0, 99) ?? ""])),
  };
  const think = () => pause((seconds * 1000) / 60 + Math.random() * 500);
  await pause(Math.random() * seconds * 750);
  for (const step of steps) {
    await timed("load", () => person.load(step));
    await think();
    await timed("save", () => person.save({ step, was: {}, typed: half }));
    await think();
    await timed("save", () => person.save({ step, was: half, typed: whole }));
  }
  // Every fifth clicks twice.
  await timed("submit", () => person.submit(n % 5 === 0 ? 2 : 1));
}

/** A call that ends in ten minutes. */
async function closingCall(owner: Owner): Promise<string> {
  const center = await makeCenter(owner, { slug: "rush" });
  const end = new Date(Date.now() + 10 * 60_000);
  const call = await inCenter(visitOf(center, visitor, "call.publish", new Date()), (ctx) =>
    makeCall(ctx, {
      state: "recruiting",
      opensOn: addDays(chinaDate(end), -30),
      closesOn: chinaDate(end),
      closesAt: formatTime(end),
    }),
  );
  return `/rush/apply/${call.number}`;
}

/** Asks the database what became of everybody. */
async function count(owner: Owner) {
  const [found] = await owner.$queryRaw<{ submitted: number; names: number; open: number; whole: number }[]>`
    select count(*)::int as submitted, count(distinct a.name)::int as names,
      (select count(*)::int from drafts where submitted_at is null and values ? 'name') as open,
      count(*) filter (where a.project_plan like substring(a.name from '\\d+') || '号申请：%完。'
        and a.profile = a.project_plan)::int as whole
    from applications a`;
  if (!found) throw new Error("the database did not answer");
  return {
    lost: applicants - found.names,
    doubled: found.submitted - found.names,
    "left as drafts": found.open,
    "not as typed last": found.submitted - found.whole,
  };
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

await main(async () => {
  const { values } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
  await serve({
    say: values.json ? () => undefined : console.log,
    prepare: closingCall,
    run: async ({ base, bare, owner }, form) => {
      const recorded = await recordSave({ base, form });
      let over = false;
      const bares = (async () => {
        for (; !over; await pause(50))
          await timed("bare page", async () => void (await (await fetch(bare)).text()));
      })();
      await Promise.all(
        Array.from({ length: applicants }, (_, n) =>
          apply({ base, form }, recorded, n + 1).catch((fault: unknown) => failures.push(String(fault))),
        ),
      );
      over = true;
      await bares;
      const kept = await count(owner);
      const ratio = percentile(times.save, 0.95) / percentile(times["bare page"], 0.95);
      const rows = Object.entries(times).map(([what, all]) => ({
        what,
        count: all.length,
        p50: Number(percentile(all, 0.5).toFixed(1)),
        p95: Number(percentile(all, 0.95).toFixed(1)),
      }));
      const result = { rows, errors: failures.length, ...kept, ratio: Number(ratio.toFixed(2)), most };
      if (values.json) console.log(JSON.stringify({ ...result, failures }, null, 2));
      else {
        console.table(rows);
        console.log({ errors: failures.length, ...kept });
        for (const failure of new Set(failures)) console.log(failure);
        console.log(`a save: ${result.ratio} times the bare page at p95 (at most ${most})`);
      }
      if (failures.length > 0 || Object.values(kept).some((number) => number !== 0) || ratio > most)
        process.exitCode = 1;
    },
  });
});
