import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { addOwnOpportunity, moveOpportunity } from "@/lib/usecases/projects/giving/opportunity";
import { moveReply, replyTo } from "@/lib/usecases/projects/giving/reply";
import { tellOfReply } from "@/lib/usecases/projects/giving/reply-told";
import { portalOf } from "../../../../support/incubation/space";
import { ownerPool } from "../../../../support/machine/database";
import { plainNeed } from "../../../../support/projects/giving";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

/** What the worker does with what was left to it. */
const work = (reply: string) =>
  actInCenter(
    {
      ...{ center: desk.center, actor: system, permission: "reply.tell", scope: {} },
      now: chinaDayStart(civilDate(day)),
    },
    (ctx) => tellOfReply(ctx, { reply }),
  );
const queued = async (reply: string) =>
  (
    await ownerPool().query(
      "select 1 from jobs.job where name = 'tellOfReply' and data->'input'->>'reply' = $1",
      [reply],
    )
  ).rowCount;
const messages = (subjectId: string) =>
  desk.read(day, ({ db }) => db.message.findMany({ where: { subjectId }, orderBy: { id: "asc" } }));

it("tells who posted that somebody answered, and who answered what became of it; what was taken back says nothing", async () => {
  const named = (name: string) => desk.read(day, (ctx) => makeOrganizationNamed(ctx, name));
  const [first, second] = [await named("发布的"), await named("回应的")];
  const [poster, replier] = [await portalOf(desk, first.id), await portalOf(desk, second.id, "周明")];
  const own = { ...plainNeed, contact: "李敏 138 0000 1234" };
  const { id: opportunity } = await poster.act(day, (ctx) => addOwnOpportunity(ctx, own));
  await desk.act(day, "opportunity.edit", (ctx) => moveOpportunity(ctx, { opportunity }, "post"));
  const said = { text: "愿意", contact: "zhou@example.cn" };
  await replier.act(day, (ctx) => replyTo(ctx, { ...said, opportunity }));
  const { id } = await desk.read(day, ({ db }) =>
    db.opportunityReply.findFirstOrThrow({ where: { opportunityId: opportunity } }),
  );
  expect(await queued(id)).toBe(1);
  await work(id);
  await poster.act(day, (ctx) => moveReply(ctx, { reply: id }, "accept"));
  expect(await queued(id)).toBe(2);
  await work(id);
  const told = await messages(id);
  expect(
    told.map(({ occasion, recipientName, mobile, email }) => [occasion, recipientName, mobile ?? email]),
  ).toEqual([
    ["replyReceived", "发布的", "13800001234"],
    ["replyAnswered", "回应的", "zhou@example.cn"],
  ]);
  expect(told[1]?.body).toContain("对“为独居老人义剪”的回应，发布者已接受");
  await poster.act(day, (ctx) => moveReply(ctx, { reply: id }, "reconsider"));
  await replier.act(day, (ctx) => moveReply(ctx, { reply: id }, "withdraw"));
  expect(await queued(id)).toBe(2);
  await work(id);
  expect(await messages(id)).toHaveLength(2);
});
