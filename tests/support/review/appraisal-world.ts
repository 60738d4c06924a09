import type { AppraisalConclusion } from "@/lib/domain/review/appraisal";
import { saveOpinion, submitOpinion } from "@/lib/usecases/review/appraisal-opinion";
import { makePerson, type ownerClient, type Person } from "../factories";
import { nth, reviewWorld } from "./review-world";

export const opinion = {
  leader: "退休教师，全职投入，社区里都认识她。",
  basics: "七名骨干，有章程，每周活动两次。",
  model: "为独居老人做饭送餐，低偿加志愿。",
  finance: "独立账户，收支每月公开。",
  conclusion: "suitable" as AppraisalConclusion,
  reason: "需求明确，团队稳定。",
};

/** A center with one batch that is appraised, two members of staff and a manager. */
export async function appraisalWorld(
  owner: ReturnType<typeof ownerClient>,
  options: { applicants?: number; quota?: number; state?: "closed" | "reviewing" } = {},
) {
  const { applicants = 2, quota = 2, state = "reviewing" } = options;
  const world = await reviewWorld(owner, { applicants, quota, state, panelists: 0 });
  await world.read((ctx) =>
    ctx.db.call.updateMany({ where: { id: world.call.id }, data: { method: "appraisal" } }),
  );
  const other = await makePerson(owner, world.center, ["staff"], { name: "李科员" });
  const manager = await makePerson(owner, world.center, ["manager"], { name: "张主任" });
  const id = (place: number) => nth(world.applications, place).id;

  const save = (person: Person, place: number, change: Partial<typeof opinion> & { version?: number } = {}) =>
    world.act(person, "appraisal.give", (ctx) =>
      saveOpinion(ctx, { application: id(place), version: 0, ...opinion, ...change }),
    );
  const submit = (person: Person, place: number) =>
    world.act(person, "appraisal.give", (ctx) => submitOpinion(ctx, { application: id(place) }));
  /** Both members of staff hand in their opinion. */
  const both = async (place: number, first: AppraisalConclusion, second: AppraisalConclusion = first) => {
    for (const [person, conclusion] of [
      [world.staff, first],
      [other, second],
    ] as const) {
      await save(person, place, { conclusion });
      await submit(person, place);
    }
  };
  /** Puts applicants, by their place, into groups of so many places. */
  const group = (groups: [name: string, quota: number, members: number[]][]) =>
    world.read(async (ctx) => {
      const { id: centerId } = world.center;
      for (const [position, [name, quota, members]] of groups.entries()) {
        const made = await ctx.db.callGroup.create({
          data: { centerId, callId: world.call.id, position, name, quota },
        });
        await ctx.db.application.updateMany({
          where: { id: { in: members.map(id) } },
          data: { groupId: made.id },
        });
      }
    });
  return { ...world, other, manager, id, save, submit, both, group };
}
