import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { bookHour, ownGuidances } from "@/lib/usecases/incubation/guidance/booking";
import { getGuidance } from "@/lib/usecases/incubation/guidance/guidance";
import { cancelGuidance } from "@/lib/usecases/incubation/guidance/minutes";
import { getMilestone, submitMilestone } from "@/lib/usecases/incubation/plan/milestone";
import { attachToMilestone, removeFromMilestone } from "@/lib/usecases/incubation/plan/milestone-file";
import { getOwnPlan } from "@/lib/usecases/incubation/plan/own-plan";
import { receivedAs } from "../../../../support/center/files";
import { makeCohort, makeIncubatee, ownerClient, visitOf } from "../../../../support/factories";
import { offeredHour } from "../../../../support/incubation/guidance";
import { agreedPlan } from "../../../../support/incubation/plans";
import { portalWorld } from "../../../../support/portal-world";
import { refusalOf } from "../../../../support/staff-desk";

// What an organization does with its plan and its guidance, within the bounds that the database sets it.

const day = "2022-03-12";
const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Awaited<ReturnType<typeof portalWorld>>;
let milestone: string;
let others: string;
beforeAll(async () => {
  here = await portalWorld(owner);
  await inCenter(visitOf(here.center, here.staff, "plan.edit", day), async (ctx) => {
    milestone = (await agreedPlan(ctx, here.incubatee.id, "本机构的里程碑")).milestone.id;
    const other = await makeIncubatee(ctx, await makeCohort(ctx), { name: "隔壁机构" });
    others = (await agreedPlan(ctx, other.id, "隔壁的里程碑")).milestone.id;
    await offeredHour(ctx, "贺兰");
  });
});
afterAll(() => owner.$disconnect());

const visit = (permission: "ownPlan.edit" | "ownGuidance.edit") =>
  visitOf(here.center, here.person, permission, day, here.scope);
const look = <T>(run: (ctx: Context) => Promise<T>) => inCenter(visit("ownPlan.edit"), run);
const act = <T>(run: (ctx: Context) => Promise<T>) => actInCenter(visit("ownPlan.edit"), run);

describe("an organization", () => {
  it("hands in the evidence of its own milestone, and sees no other", async () => {
    const wrong = receivedAs("错的.pdf");
    await act((ctx) => attachToMilestone(ctx, { milestone, file: wrong }));
    await act((ctx) => removeFromMilestone(ctx, { milestone, file: wrong.id }));
    await act((ctx) => attachToMilestone(ctx, { milestone, file: receivedAs("纪要.pdf") }));
    await act((ctx) => submitMilestone(ctx, { milestone, note: "已表决" }));
    const { plan } = await look(getOwnPlan);
    expect(plan).toMatchObject({
      state: "agreed",
      milestones: [{ title: "本机构的里程碑", state: "submitted" }],
    });
    expect((await look((ctx) => getMilestone(ctx, { milestone }))).files).toMatchObject([
      { name: "纪要.pdf" },
    ]);
    const foreign = [
      () => look((ctx) => getMilestone(ctx, { milestone: others })),
      () => act((ctx) => submitMilestone(ctx, { milestone: others, note: null })),
      () => act((ctx) => attachToMilestone(ctx, { milestone: others, file: receivedAs("纪要.pdf") })),
    ];
    for (const attempt of foreign) expect((await refusalOf(attempt())).code).toBe("not_found");
  });

  it("books an hour of guidance, and cancels it so that it is free again", async () => {
    const [hour] = (await look(ownGuidances)).hours;
    const guidanceHour = hour?.id ?? "";
    const book = () => act((ctx) => bookHour(ctx, { guidanceHour, topic: "章程怎么写" }));
    const { id } = await book();
    expect(await look(ownGuidances)).toMatchObject({ hours: [], guidances: [{ topic: "章程怎么写" }] });
    expect((await refusalOf(book())).message).toContain("刚刚被约走");
    await act((ctx) => cancelGuidance(ctx, { guidance: id, reason: "改期" }));
    expect(await look((ctx) => getGuidance(ctx, { guidance: id }))).toMatchObject({ state: "cancelled" });
    expect((await look(ownGuidances)).hours).toHaveLength(1);
  });

  it("books none once it has left", async () => {
    await owner.incubatee.updateMany({ where: { id: here.incubatee.id }, data: { state: "left" } });
    const [hour] = (await look(ownGuidances)).hours;
    const late = act((ctx) => bookHour(ctx, { guidanceHour: hour?.id ?? "", topic: "章程" }));
    expect((await refusalOf(late)).message).toContain("不在孵化期内");
  });
});
