import { afterAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { addFile } from "@/lib/usecases/center/file";
import { viewSheet } from "@/lib/usecases/review/review-day";
import { sheetFile } from "@/lib/usecases/review/sheet-file";
import { receivedAs } from "../../../support/center/files";
import { makeMark, ownerClient, visitOf } from "../../../support/factories";
import { nth, reviewWorld } from "../../../support/review/review-world";
import { refusalOf } from "../../../support/staff-desk";

const day = "2022-01-14";
const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("is for the panelists of the review, but not for one who has stepped aside, nor afterwards", async () => {
  const world = await reviewWorld(owner, { applicants: 1, panelists: 2 });
  const { center, call } = world;
  const application = nth(world.applications, 0);
  const [judge, aside] = [nth(world.seats, 0), nth(world.seats, 1)];
  const file = receivedAs("章程.pdf");
  await world.read((ctx) => addFile(ctx, { type: "application", id: application.id }, "material", { file }));
  const named = { call, receipt: application.receipt };
  const at = (person: typeof judge.person) => visitOf(center, person, "mark.view", day);
  const take = (seat: typeof judge) =>
    inCenter(at(seat.person), (ctx) => sheetFile(ctx, { ...named, file: file.id }));
  const beside = (seat: typeof judge) =>
    inCenter(at(seat.person), async (ctx) => (await viewSheet(ctx, named)).files);
  expect(await take(judge)).toMatchObject({ name: "章程.pdf" });
  expect((await beside(judge))?.others).toMatchObject([{ id: file.id }]);

  await world.read((ctx) => makeMark(ctx, aside, application, {}, "recused"));
  expect((await refusalOf(take(aside))).message).toContain("已回避");
  expect(await beside(aside)).toBeNull();

  const stranger = await reviewWorld(owner, { center, applicants: 1, panelists: 1 });
  expect((await refusalOf(take(nth(stranger.seats, 0)))).code).toBe("forbidden");

  await owner.call.updateMany({ where: { id: call.id }, data: { state: "noticing" } });
  expect((await refusalOf(take(judge))).message).toContain("不在评审中");
});
