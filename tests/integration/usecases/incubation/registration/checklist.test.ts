import { afterAll, expect, it } from "vitest";
import {
  checklistFor,
  listChecklists,
  saveChecklist,
} from "@/lib/usecases/incubation/registration/checklist";
import { actorIn } from "../../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient } from "../../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("is the usual one until the center sets its own, which changes no other form and no other center", async () => {
  const center = await makeCenter(owner);
  const act = actorIn(center, await makePerson(owner, center, ["manager"]));
  const own = { legalForm: "association" as const, days: 15, steps: [{ title: "会员", threshold: "20 人" }] };
  await act("settings.edit", "2022-01-10", saveChecklist, own);
  const lists = await act(
    "settings.view",
    "2022-01-10",
    async (ctx) => {
      ctx.audit.nothing("read only");
      return [await listChecklists(ctx), await checklistFor(ctx, "association")] as const;
    },
    null,
  );
  expect(lists[1]).toEqual({ days: 15, steps: own.steps, own: true });
  expect(lists[0].filter(({ own: set }) => set).map(({ form }) => form)).toEqual(["association"]);
  const elsewhere = await makeCenter(owner);
  const there = actorIn(elsewhere, await makePerson(owner, elsewhere, ["manager"]));
  const list = await there(
    "settings.view",
    "2022-01-10",
    (ctx) => {
      ctx.audit.nothing("read only");
      return checklistFor(ctx, "association");
    },
    null,
  );
  expect(list.own).toBe(false);
});
