import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addOpportunity,
  addOwnOpportunity,
  getOpportunity,
  moveOpportunity,
} from "@/lib/usecases/projects/giving/opportunity";
import { moveReply, newReply, replyTo } from "@/lib/usecases/projects/giving/reply";
import { portalOf } from "../../../../support/incubation/space";
import { plainNeed } from "../../../../support/projects/giving";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
const said = { text: "我们有 6 名理发师", contact: "13800001234" };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

type Portal = Awaited<ReturnType<typeof portalOf>>;
async function portal(name: string): Promise<Portal> {
  const { id } = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, name));
  return portalOf(desk, id, `${name}的人`);
}
const post = (opportunity: string) =>
  desk.act(day, "opportunity.edit", (ctx) => moveOpportunity(ctx, { opportunity }, "post"));
async function centers(): Promise<string> {
  const { id } = await desk.act(day, "opportunity.edit", (ctx) =>
    addOpportunity(ctx, { ...plainNeed, bodyId: null, placeId: null }),
  );
  await post(id);
  return id;
}
const reply = (by: Portal, opportunity: string) =>
  by.act(day, (ctx) => replyTo(ctx, { ...said, opportunity }));
const ownReply = async (by: Portal, opportunity: string) => {
  const { ownReply: own } = await by.read(day, (ctx) => getOpportunity(ctx, { opportunity }));
  if (!own) throw new Error("there is no answer");
  return own;
};

describe("an answer", () => {
  it("to the center is accepted or declined at the desk, which may think again", async () => {
    const [one, other] = [await portal("甲"), await portal("乙")];
    const opportunity = await centers();
    await reply(one, opportunity);
    await reply(other, opportunity);
    const { replies } = await desk.read(day, (ctx) => getOpportunity(ctx, { opportunity }));
    expect(replies.map(({ replierName }) => replierName)).toEqual(["甲", "乙"]);
    const id = replies[0]?.id ?? "";
    const answer = (event: Parameters<typeof moveReply>[2]) =>
      desk.act(day, "opportunity.edit", (ctx) => moveReply(ctx, { reply: id }, event));
    await answer("accept");
    const late = one.act(day, (ctx) => moveReply(ctx, { reply: id }, "withdraw"));
    expect((await refusalOf(late)).code).toBe("conflict");
    await answer("reconsider");
    await answer("decline");
    expect((await ownReply(one, opportunity)).state).toBe("declined");
    // Neither sees that of the other.
    const seen = await other.read(day, (ctx) => getOpportunity(ctx, { opportunity }));
    expect(seen.replies.map(({ replierName }) => replierName)).toEqual(["乙"]);
    const strange = other.act(day, (ctx) => moveReply(ctx, { reply: id }, "withdraw"));
    expect((await refusalOf(strange)).code).toBe("not_found");
  });

  it("is one for each organization, and may be taken back and written again", async () => {
    const by = await portal("丙");
    const opportunity = await centers();
    await reply(by, opportunity);
    expect((await refusalOf(reply(by, opportunity))).message).toContain("已经回应过");
    const { id } = await ownReply(by, opportunity);
    await by.act(day, (ctx) => moveReply(ctx, { reply: id }, "withdraw"));
    const gone = desk.act(day, "opportunity.edit", (ctx) => moveReply(ctx, { reply: id }, "accept"));
    expect((await refusalOf(gone)).code).toBe("conflict");
    const asked = await by.read(day, (ctx) => newReply(ctx, { opportunity }));
    expect(asked).toMatchObject({ values: said, whyNot: null });
    await reply(by, opportunity);
    expect(await ownReply(by, opportunity)).toMatchObject({ id, state: "sent" });
  });

  it("to an organization is its own matter: it accepts, and the desk does not", async () => {
    const [poster, by] = [await portal("丁"), await portal("戊")];
    const { id: opportunity } = await poster.act(day, (ctx) => addOwnOpportunity(ctx, plainNeed));
    await post(opportunity);
    expect((await refusalOf(reply(poster, opportunity))).message).toContain("本组织发布");
    await reply(by, opportunity);
    const { id } = await ownReply(by, opportunity);
    const desks = desk.act(day, "opportunity.edit", (ctx) => moveReply(ctx, { reply: id }, "accept"));
    expect((await refusalOf(desks)).code).toBe("conflict");
    const forged = by.act(day, (ctx) => moveReply(ctx, { reply: id }, "accept"));
    expect((await refusalOf(forged)).code).toBe("conflict");
    const { replies } = await poster.read(day, (ctx) => getOpportunity(ctx, { opportunity }));
    expect(replies).toMatchObject([{ replierName: "戊", ...said }]);
    await poster.act(day, (ctx) => moveReply(ctx, { reply: id }, "accept"));
    // Also when it is no longer posted, who answered sees what became of it.
    await poster.act(day, (ctx) => moveOpportunity(ctx, { opportunity }, "close"));
    expect((await ownReply(by, opportunity)).state).toBe("accepted");
    const strange = (await portal("己")).read(day, (ctx) => getOpportunity(ctx, { opportunity }));
    expect((await refusalOf(strange)).code).toBe("not_found");
  });

  it("is not taken once it is closed", async () => {
    const by = await portal("庚");
    const opportunity = await centers();
    await desk.act(day, "opportunity.edit", (ctx) => moveOpportunity(ctx, { opportunity }, "close"));
    expect((await refusalOf(reply(by, opportunity))).code).toBe("not_found");
  });
});
