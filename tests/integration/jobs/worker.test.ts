import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { startWorker, type Worker } from "@/lib/jobs/worker";
import { health } from "@/lib/web/health";
import { makeCenter, makePerson, ownerClient, type Person } from "../../support/factories";
import { ownerPool } from "../../support/machine/database";
import { jobOf, jobsAbout, leave, quick } from "../../support/machine/queued-jobs";
import { wayToDatabase } from "../../support/machine/way-to-database";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let person: Person;
let call: string;
const workers: Worker[] = [];
const way = await wayToDatabase(process.env.JOBS_DATABASE_URL ?? "");
process.env.JOBS_DATABASE_URL = way.address;
const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);

beforeAll(async () => {
  center = await makeCenter(owner);
  person = await makePerson(owner, center, ["staff"]);
});
afterEach(async () => {
  way.set("open");
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await ownerPool().query("delete from jobs.job");
});
afterAll(async () => {
  way.close();
  await owner.$disconnect();
});

function work(run: (ctx: Context, input: { call: string }) => Promise<unknown>, pace = quick): Worker {
  const worker = startWorker([jobOf(run)], pace);
  workers.push(worker);
  return worker;
}

/** A job about something new. */
async function leaveOne(): Promise<void> {
  call = randomUUID();
  await leave(center, person, call);
}

async function settled(state: string): Promise<void> {
  await vi.waitFor(async () => expect((await jobsAbout(call)).map((job) => job.state)).toEqual([state]), {
    timeout: 10_000,
    interval: 50,
  });
}

/** How often the job of the worker process has left its mark. */
async function marks(): Promise<number> {
  const { rows } = await ownerPool().query<{ marks: number }>(
    "select count(*)::int as marks from audit_entries where center_id = $1 and event = 'setClock'",
    [center.id],
  );
  return rows[0]?.marks ?? 0;
}

/** A worker in a process of its own, in the middle of the job that was left. */
async function midway(duration: number): Promise<ChildProcess> {
  const file = path.resolve(import.meta.dirname, "../../support/machine/worker-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", file, String(duration)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", () => resolve());
    child.once("exit", () => reject(new Error("the worker ended before its job began")));
  });
  return child;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return ended;
}

describe("a worker", () => {
  it("does what an act left as soon as it is committed", async () => {
    const done: string[] = [];
    work(async (ctx, input) => {
      done.push(input.call);
      ctx.audit.nothing("a test");
    });
    await leaveOne();
    await settled("completed");
    expect(done).toEqual([call]);
  });

  it("leaves what is not due yet", async () => {
    work(async (ctx) => ctx.audit.nothing("a test"));
    const due = new Date(Date.now() + 1_500);
    call = randomUUID();
    await leave(center, person, call, { startAfter: due });
    await sleep(700);
    await settled("created");
    await settled("completed");
    expect(Date.now()).toBeGreaterThan(due.getTime());
  });

  it("works off what has piled up without waiting in between", async () => {
    const left = Array.from({ length: 5 }, () => randomUUID());
    for (const one of left) await leave(center, person, one);
    const done: string[] = [];
    const note = async (ctx: Context, input: { call: string }) => {
      done.push(input.call);
      ctx.audit.nothing("a test");
    };
    work(note, { ...quick, look: 30 });
    await vi.waitFor(() => expect(done).toEqual(left), { timeout: 5_000, interval: 20 });
  });

  it("shares the queue with another: each job is done once", async () => {
    const done: string[] = [];
    const slowly = async (ctx: Context, input: { call: string }) => {
      done.push(input.call);
      await sleep(20);
      ctx.audit.nothing("a test");
    };
    work(slowly);
    work(slowly);
    const left = Array.from({ length: 20 }, () => randomUUID());
    for (const one of left) await leave(center, person, one);
    await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(20), { timeout: 15_000, interval: 50 });
    expect(done.sort()).toEqual(left.sort());
  });

  it("waits for a job that runs before it stops, and takes no other", async () => {
    let go = () => {};
    const begun = new Promise<void>((resolve) => {
      go = resolve;
    });
    const worker = work(async (ctx) => {
      go();
      await sleep(300);
      ctx.audit.nothing("a test");
    });
    await leaveOne();
    await begun;
    await worker.stop();
    await settled("completed");
    await leaveOne();
    await sleep(700);
    await settled("created");
  });

  it("goes on when the database was away for a while", async () => {
    work(async (ctx) => ctx.audit.nothing("a test"));
    await leaveOne();
    await settled("completed");
    way.set("refused");
    await leaveOne();
    await sleep(1_500);
    await settled("created");
    way.set("open");
    await settled("completed");
  });

  it("waits for a database that is not there when it starts", async () => {
    way.set("refused");
    await leaveOne();
    work(async (ctx) => ctx.audit.nothing("a test"));
    await sleep(500);
    way.set("open");
    await settled("completed");
  });

  it("may do all that the queue needs to be kept in order", async () => {
    // As if the worker had never been there: it tidies up once a day.
    await ownerPool().query(
      "update jobs.queue set maintain_on = null, monitor_on = null, monitor_claim_on = null",
    );
    work(async (ctx) => ctx.audit.nothing("a test"));
    const tidied =
      "select bool_and(maintain_on is not null and monitor_on is not null) as done from jobs.queue";
    await vi.waitFor(async () => expect((await ownerPool().query(tidied)).rows).toEqual([{ done: true }]), {
      timeout: 5_000,
      interval: 100,
    });
    await sleep(500); // what it does after it has noted the time
    expect(log.mock.calls.flat().filter((line) => String(line).includes("permission denied"))).toEqual([]);
  });
});

describe("a job that fails", () => {
  it("is tried again later, and the queue learns only under which id the log tells why", async () => {
    work(async () => {
      throw new Error("张三的手机号 13800001234");
    });
    await leaveOne();
    await settled("retry");
    const [job] = await jobsAbout(call);
    expect(job?.start_after.getTime()).toBeGreaterThan(Date.now() + 5_000);
    expect(JSON.stringify(job?.output)).toMatch(/see the log under [0-9a-f]{8}/);
    expect(JSON.stringify(job?.output)).not.toContain("13800001234");
    expect(log.mock.calls.flat().join("")).toMatch(/job closeCall [^,]*, try 1 of 11".*13800001234/);
  });

  it("every time is given up, which the log and /api/health say", async () => {
    await leaveOne();
    await ownerPool().query("update jobs.job set retry_limit = 1, retry_delay = 0, retry_backoff = false");
    let tries = 0;
    work(async () => {
      tries += 1;
      throw new Error("never");
    });
    await vi.waitFor(async () => expect((await health()).jobsGivenUp).toBe(1), {
      timeout: 10_000,
      interval: 100,
    });
    expect(tries).toBe(2);
    expect(log.mock.calls.flat().join("")).toContain("try 2 of 2, given up");
    expect((await jobsAbout(call)).map(({ name, state }) => `${name} ${state}`)).toEqual([
      "closeCall failed",
      "givenUp created",
    ]);
  });
});

describe("a worker's process", () => {
  it("killed in the middle of a job has changed nothing, and another does the job", async () => {
    await leaveOne();
    const before = await marks();
    await end(await midway(15_000), "SIGKILL");
    await settled("active");
    // Half a minute later: the one who took it has not been heard of.
    await ownerPool().query("update jobs.job set heartbeat_on = heartbeat_on - interval '30 seconds'");
    await ownerPool().query("update jobs.job set retry_delay = 0, retry_backoff = false");
    expect(await marks()).toBe(before);
    work((ctx) => ctx.audit({ subject: { type: "center", id: center.id }, event: "setClock" }));
    await settled("completed");
    expect(await marks()).toBe(before + 1);
  });

  it("asked to stop finishes its job first, and only then does the server end", async () => {
    await leaveOne();
    const before = await marks();
    expect(await end(await midway(800), "SIGTERM")).toBe(143);
    expect(await marks()).toBe(before + 1);
    await settled("completed");
  });
});
