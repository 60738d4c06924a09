import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { viewAppraisal } from "@/lib/usecases/review/appraisal";
import { noteVisit } from "@/lib/usecases/review/appraisal-visit";
import {
  attachToVisit,
  describePhoto,
  photosOf,
  removeFromVisit,
  visitPhoto,
} from "@/lib/usecases/review/visit-photo";
import { receivedAs } from "../../../support/center/files";
import { ownerClient } from "../../../support/factories";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { nth, refusal, reviewDay } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

async function visited() {
  const world = await appraisalWorld(owner);
  const give = <T>(run: Parameters<typeof world.act<T>>[2]) => world.act(world.staff, "appraisal.give", run);
  const note = { visitedOn: civilDate(reviewDay), place: "社区活动室", met: "李敏", note: "厨房干净。" };
  const { visit } = await give((ctx) => noteVisit(ctx, { application: world.id(0), ...note }));
  return { world, give, visit };
}

it("shows a visit with its photographs at the desk, and takes a wrong one away", async () => {
  const { world, give, visit } = await visited();
  const [wrong, right] = [receivedAs("糊.jpg", "jpeg"), receivedAs("厨房.jpg", "jpeg")];
  for (const file of [wrong, right]) await give((ctx) => attachToVisit(ctx, { visit, file }));
  await give((ctx) => removeFromVisit(ctx, { visit, file: wrong.id }));
  const { receipt } = nth(world.applications, 0);
  const seen = await world.read((ctx) => viewAppraisal(ctx, { call: world.call, receipt }));
  expect(seen.visits.map(({ photos }) => photos.map(({ name }) => name))).toEqual([["厨房.jpg"]]);
  expect(JSON.stringify(seen.materials)).not.toContain("厨房.jpg");
  const got = await world.read((ctx) => visitPhoto(ctx, { visit, file: right.id }));
  expect(got.name).toBe("厨房.jpg");
  expect(await world.read(async (ctx) => photosOf(ctx, []))).toEqual([]);
});

it("says what each photograph shows, until the list is confirmed, and only to those of its center", async () => {
  const { world, give, visit } = await visited();
  const file = receivedAs("厨房.jpg", "jpeg");
  await give((ctx) => attachToVisit(ctx, { visit, file }));
  const tell = (note: string | null) => give((ctx) => describePhoto(ctx, { visit, file: file.id, note }));
  await tell("灶台和消毒柜");
  const notes = async () =>
    (await world.read(async (ctx) => photosOf(ctx, [{ id: visit }]))).map(({ note }) => note);
  expect(await notes()).toEqual(["灶台和消毒柜"]);
  await tell(null);
  expect(await notes()).toEqual([null]);
  const other = await appraisalWorld(owner);
  const foreign = other.act(other.staff, "appraisal.give", (ctx) =>
    describePhoto(ctx, { visit, file: file.id, note: "别处" }),
  );
  expect((await refusal(foreign)).code).toBe("not_found");
  await world.read((ctx) =>
    ctx.db.call.updateMany({ where: { id: world.call.id }, data: { state: "noticing" } }),
  );
  expect((await refusal(tell("晚了"))).code).toBe("conflict");
});

it("leaves the evidence as it is once the list is confirmed", async () => {
  const { world, give, visit } = await visited();
  await world.read((ctx) =>
    ctx.db.call.updateMany({ where: { id: world.call.id }, data: { state: "noticing" } }),
  );
  const late = give((ctx) => attachToVisit(ctx, { visit, file: receivedAs("晚.jpg", "jpeg") }));
  expect((await refusal(late)).code).toBe("conflict");
});
