import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../support/factories";
import { jobsAbout, leave } from "../../support/machine/queued-jobs";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let neighbour: Center;
let person: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  neighbour = await makeCenter(owner);
  person = await makePerson(owner, center, ["staff"]);
});
afterAll(() => owner.$disconnect());

describe("what an act leaves to be done", () => {
  it("is there once the act is committed, with its center and the ids and nothing else", async () => {
    const call = randomUUID();
    await leave(center, person, call);
    expect(await jobsAbout(call)).toEqual([
      expect.objectContaining({
        name: "closeCall",
        state: "created",
        data: { center: center.id, input: { call } },
      }),
    ]);
  });

  it("is gone with an act that is rolled back", async () => {
    const call = randomUUID();
    await expect(leave(center, person, call, { fail: true })).rejects.toThrow("rolled back");
    expect(await jobsAbout(call)).toEqual([]);
  });

  it("waits for the moment it is due", async () => {
    const call = randomUUID();
    const startAfter = new Date("2099-01-01T16:00:00Z");
    await leave(center, person, call, { startAfter });
    expect((await jobsAbout(call)).map((job) => job.start_after)).toEqual([startAfter]);
  });

  it("is left once while one with its key waits, in each center by itself", async () => {
    const call = randomUUID();
    for (const place of [center, center, neighbour]) await leave(place, person, call, { singletonKey: call });
    expect((await jobsAbout(call)).map(({ data }) => data.center)).toEqual([center.id, neighbour.id]);
  });

  it("is left each time without a key", async () => {
    const call = randomUUID();
    for (const place of [center, center]) await leave(place, person, call);
    expect(await jobsAbout(call)).toHaveLength(2);
  });
});

describe("the app's role", () => {
  const insert = (of: Center) =>
    inCenter(visitOf(center, person, "call.publish", "2022-01-01"), (ctx) =>
      ctx.db.$executeRawUnsafe(
        `insert into jobs.job_common (name, data) values ('closeCall', jsonb_build_object('center', '${of.id}'))`,
      ),
    );

  it("cannot leave a job to another center, whatever the statement says", async () => {
    await expect(insert(center)).resolves.toBe(1);
    await expect(insert(neighbour)).rejects.toThrow(/row-level security/);
  });

  it("cannot read, change or take away what is in the queue", async () => {
    const ask = (text: string) =>
      inCenter(visitOf(center, person, "desk.view", "2022-01-01"), (ctx) => ctx.db.$queryRawUnsafe(text));
    for (const text of [
      "select data from jobs.job_common",
      "select data from jobs.job",
      "update jobs.job_common set state = 'completed'",
      "delete from jobs.job_common",
      "update jobs.queue set retry_limit = 0",
      "select 1 from jobs.instance",
      "select jobs.create_queue('mine', '{}')",
    ])
      await expect(ask(text), text).rejects.toThrow(/permission denied/);
  });
});
