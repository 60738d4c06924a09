import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { can, type Permission, system, systemPermissions } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import { jobNames } from "@/lib/domain/jobs";
import { jobs } from "@/lib/jobs";
import { centerJob, type Job } from "@/lib/jobs/job";
import { makeMessage } from "../../support/center/messages";
import { makeOrders } from "../../support/community/orders";
import {
  makeApplication,
  makeCall,
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";
import { evaluatorBody } from "../../support/incubation/leaving-world";
import { agreedPlan } from "../../support/incubation/plans";
import { ownerPool } from "../../support/machine/database";
import { jobOf } from "../../support/machine/queued-jobs";
import { makeGiving } from "../../support/projects/giving";
import { makeProject } from "../../support/projects/projects";
import { makeSupervision } from "../../support/projects/supervision";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let ours: Awaited<ReturnType<typeof place>>;
let theirs: Awaited<ReturnType<typeof place>>;
/** The others are about their center as a whole, and told nothing. */
const told = jobs.filter(({ input }) => !input.safeParse({}).success);
const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);

/** A center with a record for every id that a job may be told; their windows have all run out. */
async function place() {
  const center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["staff"]);
  return inCenter(visitOf(center, staff, "desk.view", "2022-01-01"), async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    const message = await makeMessage(ctx, { state: "released" });
    const application = await makeApplication(ctx, call, { state: "correcting" });
    const correction = await ctx.db.correction.create({
      data: {
        centerId: center.id,
        applicationId: application.id,
        number: 1,
        items: [{ item: "field:name", reason: "与证书不一致" }],
        dueOn: new Date("2022-01-05"),
        issuedAt: ctx.now,
        issuedByName: "王芳",
      },
    });
    const agreement = await ctx.db.agreement.create({
      data: { centerId: center.id, number: `${center.code}-2022-01-001`, applicationId: application.id },
    });
    const incubatee = await makeIncubatee(ctx, await makeCohort(ctx), { name: "邻里互助队" });
    const { milestone } = await agreedPlan(ctx, incubatee.id);
    const handover = await ctx.db.handover.create({
      data: {
        ...{ centerId: center.id, incubateeId: incubatee.id, organizationId: incubatee.organizationId },
        ...{ direction: "moveOut", dueOn: new Date("2022-01-05"), items: [] },
      },
    });
    const period = await ctx.db.period.create({
      data: {
        ...{ centerId: center.id, name: "上半年", dueOn: new Date("2022-07-10") },
        ...{ startsOn: new Date("2022-01-01"), endsOn: new Date("2022-06-30") },
      },
    });
    const proof = await ctx.db.proof.create({
      data: {
        ...{ centerId: center.id, serial: `${center.code}-1`, kind: "certificate", title: "出壳证书" },
        ...{ holder: "邻里互助队", subjectType: "graduation", subjectId: randomUUID(), issuedOn: ctx.now },
      },
    });
    const body = await evaluatorBody(ctx, "求实评估中心");
    const project = await makeProject(ctx, { begun: true });
    const report = await ctx.db.projectReport.create({
      data: {
        ...{ centerId: center.id, projectId: project.id, stage: "midterm" },
        dueOn: new Date("2022-02-10"),
      },
    });
    const { finding } = await makeSupervision(ctx, project.id, body.id, "");
    const { reply } = await makeGiving(ctx, "邻里", incubatee.organizationId);
    const place = await ctx.db.place.create({
      data: { centerId: center.id, kind: "community", name: "宝山花园" },
    });
    const { offeredOrder } = await makeOrders(ctx, "邻里", {
      place: place.id,
      organization: incubatee.organizationId,
    });
    await ctx.db.opportunityReply.updateMany({ where: { id: reply }, data: { state: "accepted" } });
    return {
      ...{ center, staff },
      ids: {
        ...{ call: call.id, message: message.id, correction: correction.id, agreement: agreement.id },
        ...{ milestone: milestone.id, period: period.id, handover: handover.id, proof: proof.id },
        ...{ finding, reply, projectReport: report.id, order: offeredOrder.id },
      },
    };
  });
}

beforeAll(async () => {
  ours = await place();
  theirs = await place();
});
afterAll(() => owner.$disconnect());

/** Everything that a job could have changed, of both centers. */
async function content(): Promise<string> {
  const { rows } = await ownerPool().query(
    `select md5(string_agg(c::text, '|' order by c.id)) as calls,
       (select md5(string_agg(m::text, '|' order by m.id)) from messages m) as messages,
       (select count(*) from message_attempts)::int as attempts,
       (select count(*) from audit_entries)::int as entries from calls c`,
  );
  return JSON.stringify(rows);
}

function lastLine(): string {
  return String(written.mock.calls.at(-1)?.[0]);
}

describe("the list of jobs", () => {
  it("has one door for each job that acts may leave, and none besides", () => {
    expect(jobs.map(({ name }) => name).sort()).toEqual([...jobNames].sort());
  });

  it("needs every permission of the platform, and no other", () => {
    const needed: Permission[] = jobs.map(({ permission }) => permission);
    expect([...new Set(needed)].sort()).toEqual([...systemPermissions].sort());
    expect(needed.filter((permission) => !can(system, permission))).toEqual([]);
  });
});

describe("a job told the ids of another center", () => {
  it.each(told)("finds nothing: $name", async (job) => {
    const before = await content();
    const attempt = actInCenter(
      { center: ours.center, actor: system, permission: job.permission, now: new Date(), scope: {} },
      (ctx) => job.run(ctx, theirs.ids),
    );
    await expect(attempt).rejects.toMatchObject({ code: "not_found" });
    expect(await content()).toBe(before);
  });

  it.each(told)("ends with a line in the log and changes nothing: $name", async (job) => {
    const before = await content();
    await job.work({ center: ours.center.id, input: theirs.ids });
    expect(lastLine()).toContain(`job ${job.name} in /${ours.center.slug}`);
    expect(await content()).toBe(before);
  });
});

describe("a job", () => {
  it("of a center that is gone ends with a line in the log", async () => {
    const before = await content();
    const gone = randomUUID();
    for (const job of jobs) await job.work({ center: gone, input: ours.ids });
    expect(lastLine()).toContain(gone);
    expect(await content()).toBe(before);
  });

  it("is refused what the platform may not do by itself", async () => {
    const { name, input } = jobOf(async () => undefined);
    const work = centerJob({
      name,
      input: input as never,
      // @ts-expect-error No such job compiles; one that was built all the same is stopped at the door.
      permission: "settings.edit",
      run: async (ctx) => ctx.audit({ subject: { type: "center", id: ctx.center.id }, event: "saveFacts" }),
    }).work;
    const before = await content();
    await expect(work({ center: ours.center.id, input: ours.ids })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await content()).toBe(before);
  });

  it("that says neither what it did nor why nothing is a failed try", async () => {
    const silent = jobOf((ctx) => ctx.db.call.updateMany({ data: { quota: 99 } }));
    const before = await content();
    await expect(silent.work({ center: ours.center.id, input: ours.ids })).rejects.toThrow(/no audit record/);
    expect(await content()).toBe(before);
  });

  it.each<[string, unknown]>([
    ["no ids", {}],
    ["something else than ids", { call: "1; drop table calls" }],
  ])("that is told %s is a failed try", async (_what, input) => {
    for (const job of told) await expect(job.work({ center: ours.center.id, input })).rejects.toThrow();
  });

  it("acts as 系统, by its own permission, on the record of its center", async () => {
    await jobNamed("closeCall").work({ center: ours.center.id, input: ours.ids });
    expect(await entriesAbout(ours.ids.call, ours.staff)).toEqual([
      expect.objectContaining({
        actorId: null,
        actorName: "系统",
        permission: "call.close",
        event: "closeCall",
        fromState: "recruiting",
        toState: "closed",
        reason: "窗口期届满",
      }),
    ]);
  });

  it("that comes again changes nothing more", async () => {
    const before = await content();
    await jobNamed("closeCall").work({ center: ours.center.id, input: ours.ids });
    expect(await content()).toBe(before);
  });
});

function jobNamed(name: string): Job {
  const found = jobs.find((job) => job.name === name);
  if (!found) throw new AppError("not_found", name);
  return found;
}

function entriesAbout(subjectId: string, staff: Person) {
  return inCenter(visitOf(ours.center, staff, "desk.view", "2022-01-05"), (ctx) =>
    ctx.db.auditEntry.findMany({ where: { subjectId } }),
  );
}
