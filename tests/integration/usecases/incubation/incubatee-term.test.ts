import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { incubateeToEdit, setTerm } from "@/lib/usecases/incubation/incubatee-term";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const enter = (state: "incubating" | "graduated" = "incubating") =>
  here.read(day, async (ctx) => makeIncubatee(ctx, await makeCohort(ctx), { state }));
const term = {
  endsOn: civilDate("2026-12-31"),
  stage: "初创型",
  residencyMode: "onSite" as const,
  reason: null,
};
const set = (
  incubatee: string,
  change: Partial<Omit<typeof term, "reason"> & { reason: string | null }> = {},
) => here.act(day, "incubatee.edit", (ctx) => setTerm(ctx, { incubatee, ...term, ...change }));

it("is set, and changed afterwards only for a reason", async () => {
  const { id } = await enter();
  await set(id);
  const later = { endsOn: civilDate("2027-06-30") };
  expect((await refusalOf(set(id, later))).fields).toHaveProperty("reason");
  await set(id, { ...later, reason: "协议写的是到2027年6月" });
  const shown = await here.read(day, (ctx) => incubateeToEdit(ctx, { incubatee: id }));
  expect(shown).toMatchObject({ endsOn: "2027-06-30", stage: "初创型", residencyMode: "onSite" });
  expect(shown.options.stage).toContainEqual({ value: "初创型", label: "初创型" });
  expect(await here.records(id)).toMatchObject([
    { event: "setTerm", reason: null },
    { event: "setTerm", reason: "协议写的是到2027年6月" },
  ]);
});

it("takes no stage that the center has not, and nothing for one that is no longer here", async () => {
  const { id } = await enter();
  expect((await refusalOf(set(id, { stage: "成熟型" }))).fields).toHaveProperty("stage");
  const gone = await enter("graduated");
  expect((await refusalOf(set(gone.id))).message).toContain("已出壳");
});
