import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { removeFile } from "@/lib/usecases/center/file";
import {
  getFiling,
  getFilingNotice,
  giveNumber,
  isSubDistrict,
  listFilings,
  opineOnOwnFiling,
  refuseFiling,
} from "@/lib/usecases/community/filing";
import { attachPaper, getRegistration, registrationFile } from "@/lib/usecases/incubation/registration/case";
import { reopenRegistration } from "@/lib/usecases/incubation/registration/outcome";
import { receivedAs } from "../../../support/center/files";
import { ownerClient } from "../../../support/factories";
import { filingDay, filingWorld, handIn } from "../../../support/incubation/filings";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof filingWorld>>;
let first: Awaited<ReturnType<typeof handIn>>;
let second: Awaited<ReturnType<typeof handIn>>;
beforeAll(async () => {
  world = await filingWorld(owner);
  const { community, neighbour } = world.places;
  first = await world.desk((ctx) => handIn(ctx, { name: "银龄互助队", place: community }));
  second = await world.desk((ctx) => handIn(ctx, { name: "广场舞队", place: neighbour }));
});

const today = civilDate(filingDay);
const yes = (registration: string) => ({ registration, agreed: "yes" as const, opinion: null });
const number = (registration: string, paper: string) => ({ registration, paper, decidedOn: today });
const list = { state: null, sort: null, page: 1, size: 15 };

it("shows each place its own and below: the sub-district both, a community its own", async () => {
  const names = async (at: typeof world.street) => (await at((ctx) => listFilings(ctx, list))).rows;
  expect((await names(world.street)).map(({ name }) => name).sort()).toEqual(["广场舞队", "银龄互助队"]);
  expect((await names(world.community)).map(({ name, stage }) => [name, stage])).toEqual([
    ["银龄互助队", "opinion"],
  ]);
  const narrowed = await world.street((ctx) => listFilings(ctx, { ...list, state: "numbered" }));
  expect(narrowed).toMatchObject({ total: 0, counts: { opinion: 2 } });
  expect(await world.street(isSubDistrict)).toBe(true);
  expect(await world.community(isSubDistrict)).toBe(false);
});

it("does not exist for a worker of another community, by a crafted address either", async () => {
  const { registration } = first;
  await expect(world.neighbour((ctx) => getFiling(ctx, { registration }))).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(world.neighbour((ctx) => opineOnOwnFiling(ctx, yes(registration)))).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await owner.registrationCase.findFirstOrThrow({ where: { id: registration } })).toMatchObject({
    agreed: null,
  });
});

it("shows its papers to its community and sub-district, and to no other place, by a crafted address either", async () => {
  const { registration } = first;
  const paper = receivedAs("章程.pdf");
  const other = receivedAs("隔壁章程.pdf");
  await world.desk((ctx) => attachPaper(ctx, { registration, part: "step1", file: paper }));
  await world.desk((ctx) => attachPaper(ctx, { ...second, part: "step1", file: other }));
  for (const at of [world.street, world.community]) {
    const { files } = await at((ctx) => getFiling(ctx, { registration }));
    expect(files.map(({ name, part }) => [name, part])).toEqual([["章程.pdf", "step1"]]);
    expect(await at((ctx) => registrationFile(ctx, { registration, file: paper.id }))).toMatchObject({
      name: "章程.pdf",
    });
  }
  for (const crafted of [
    { registration, file: paper.id },
    { registration: second.registration, file: paper.id },
  ])
    await expect(world.neighbour((ctx) => registrationFile(ctx, crafted))).rejects.toMatchObject({
      code: "not_found",
    });
  const { files } = await world.neighbour((ctx) => getFiling(ctx, second));
  expect(files.map(({ name }) => name)).toEqual(["隔壁章程.pdf"]);
  const seen = await world.neighbour((ctx) => ctx.db.file.findMany({ where: { centerId: ctx.center.id } }));
  expect(seen.map(({ name }) => name)).toEqual(["隔壁章程.pdf"]);
});

it("leaves the papers as they are: a place reads them and takes none away", async () => {
  const { registration } = first;
  const file = receivedAs("花名册.pdf");
  await world.desk((ctx) => attachPaper(ctx, { registration, part: "step2", file }));
  const subject = { type: "registration" as const, id: registration };
  await expect(world.community((ctx) => removeFile(ctx, subject, file.id))).rejects.toThrow(
    "row-level security",
  );
  expect(await owner.file.findFirstOrThrow({ where: { id: file.id } })).toMatchObject({ state: "stored" });
});

it("is numbered by the sub-district after the community agreed, under a number of its own, once", async () => {
  const { registration, organization } = first;
  await expect(
    world.street((ctx) => giveNumber(ctx, number(registration, "新备〔2026〕1号"))),
  ).rejects.toThrow("还没有出具意见");
  await expect(world.street((ctx) => opineOnOwnFiling(ctx, yes(registration)))).rejects.toThrow("由社区出具");
  await world.community((ctx) => opineOnOwnFiling(ctx, yes(registration)));
  await expect(
    world.community((ctx) => giveNumber(ctx, number(registration, "新备〔2026〕1号"))),
  ).rejects.toThrow("由街道");
  await world.street((ctx) => giveNumber(ctx, number(registration, "新备〔2026〕1号")));
  expect(await owner.organization.findFirstOrThrow({ where: { id: organization } })).toMatchObject({
    ...{ legalStatus: "filed", filingNumber: "新备〔2026〕1号", placeId: world.places.community },
  });
  await expect(
    world.street((ctx) => giveNumber(ctx, number(registration, "新备〔2026〕2号"))),
  ).rejects.toThrow("已经编号备案");
  const { notice } = await world.street((ctx) => getFilingNotice(ctx, { registration }));
  expect(notice && wordsOfPaper(notice)).toContain("新城街道（盖章）");

  await world.neighbour((ctx) => opineOnOwnFiling(ctx, yes(second.registration)));
  await expect(
    world.street((ctx) => giveNumber(ctx, number(second.registration, "新备〔2026〕 1 号"))),
  ).rejects.toMatchObject({ fields: { paper: expect.stringContaining("银龄互助队") } });
  expect(await owner.organization.findFirstOrThrow({ where: { id: second.organization } })).toMatchObject({
    ...{ legalStatus: "team", filingNumber: null },
  });
});

it("is refused with a reason, and goes on from the beginning once it was put right", async () => {
  const { registration } = second;
  const refusal = { registration, decidedOn: today, reason: "花名册不全" };
  await expect(world.neighbour((ctx) => refuseFiling(ctx, refusal))).rejects.toThrow("由街道");
  await world.street((ctx) => refuseFiling(ctx, refusal));
  expect(await world.neighbour((ctx) => getFiling(ctx, { registration }))).toMatchObject({
    ...{ stage: "refused", endReason: "花名册不全", acts: [] },
  });
  const { notice } = await world.neighbour((ctx) => getFilingNotice(ctx, { registration }));
  expect(notice).toBeNull();
  await world.desk((ctx) => reopenRegistration(ctx, { registration, reason: "已补齐" }));
  expect(await world.desk((ctx) => getRegistration(ctx, { registration }))).toMatchObject({
    ...{ state: "preparing", agreed: null },
  });
});
