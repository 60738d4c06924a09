import { afterAll, beforeAll, expect, test } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  issueInQueue,
  issueMany,
  resumeIssuing,
  viewIssuing,
} from "@/lib/usecases/admission/issue/issue-many";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { makeTemplate } from "../../../../support/admission/templates";
import { visitOf } from "../../../../support/factories";
import { jobsAbout } from "../../../../support/machine/queued-jobs";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
const may = "agreement.issue";
let desk: Desk;
let made: Awaited<ReturnType<typeof makeSigningCall>>;
let template: string;

beforeAll(async () => {
  desk = await openDesk();
  made = await makeSigningCall(desk.center, desk.person, {
    applications: Array.from({ length: 30 }, () => ({})),
    quota: 30,
  });
  template = await desk.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
});
afterAll(closeDesks);

const issue = (seen?: string) =>
  desk.act(day, may, (ctx) =>
    issueMany(ctx, {
      ...{
        call: made.call,
        ...(seen !== undefined && { seen }),
        template,
        startsOn: civilDate("2022-03-01"),
        months: 12,
        place: null,
        deposit: null,
        residencyMode: "onSite" as const,
      },
    }),
  );
const view = () => desk.read(day, (ctx) => viewIssuing(ctx, { call: made.call }));
const work = () =>
  actInCenter(visitOf(desk.center, system, "agreement.issueMany", day), (ctx) =>
    issueInQueue(ctx, { call: made.call.id }),
  );

test("of thirty with one that lacks its leader none is issued, and the one is named", async () => {
  expect(made.agreements).toHaveLength(30);
  const id = made.agreements[7]?.applicationId ?? "";
  const { name, leaderName } = await owner.application.findFirstOrThrow({ where: { id } });
  await owner.application.updateMany({ where: { id }, data: { leaderName: "" } });
  const { message } = await refusalOf(issue());
  expect(message).toContain("有 1 份协议缺少内容");
  expect(message).toContain(`${name}：第一条（二）要用到“负责人”`);
  expect(await view()).toMatchObject({ without: 30, inHand: 0, done: 0 });
  await owner.application.updateMany({ where: { id }, data: { leaderName } });
});

test("one that came after the page was opened is not issued unseen, nor are the others, and the sentence says so", async () => {
  const where = { id: made.agreements[11]?.id ?? "" };
  await owner.agreement.updateMany({ where, data: { state: "voided" } });
  const { seen } = await view();
  await owner.agreement.updateMany({ where, data: { state: "prepared" } });
  expect((await refusalOf(issue(seen))).message).toContain("现有 30 份");
  expect(await view()).toMatchObject({ without: 30, inHand: 0, done: 0 });
});

test("all are issued in the queue, ten at a time, and the screen counts along", async () => {
  await issue((await view()).seen);
  expect((await jobsAbout(made.call.id)).map(({ name }) => name)).toContain("issueAgreements");
  expect(await view()).toMatchObject({ without: 0, inHand: 30, done: 0 });
  await work();
  expect(await view()).toMatchObject({ inHand: 20, done: 10 });
  const again = await refusalOf(issue());
  expect(again.message).toContain("没有等待签发的协议");
  await expect(desk.act(day, may, (ctx) => resumeIssuing(ctx, { call: made.call }))).resolves.toMatchObject({
    left: 20,
  });
  await work();
  await work();
  expect(await view()).toMatchObject({ without: 0, inHand: 0, done: 30 });
  // A job that comes again finds nothing to do.
  await work();
  const digests = await desk.read(day, (ctx) =>
    ctx.db.agreement.findMany({ where: { callId: made.call.id }, select: { digest: true, text: true } }),
  );
  expect(new Set(digests.map(({ digest }) => digest)).size).toBe(30);
  const resume = desk.act(day, may, (ctx) => resumeIssuing(ctx, { call: made.call }));
  expect((await refusalOf(resume)).message).toContain("都已签发");
});
