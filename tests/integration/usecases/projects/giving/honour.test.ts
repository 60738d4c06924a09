import { afterAll, expect, it } from "vitest";
import { honourList } from "@/app/[center]/desk/honours/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addHonour,
  attachToHonour,
  editHonour,
  getHonour,
  honourFile,
  listHonours,
  removeFromHonour,
  voidHonour,
} from "@/lib/usecases/projects/giving/honour";
import { receivedAs } from "../../../../support/center/files";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

const prize = {
  name: "全省志愿服务项目大赛",
  tier: "一等奖",
  awardedBy: "省民政厅",
  awardedOn: civilDate("2025-12-05"),
  holder: "“营”响力理论宣讲",
  organizationId: null,
  bodyId: null,
  projectId: null,
  note: null,
};

it("has its paper, is changed, and void for good", async () => {
  const desk = await openDesk();
  const { organization } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "honour.edit", run);
  expect((await refusalOf(act((ctx) => addHonour(ctx, prize)))).fields).toHaveProperty("organizationId");
  const own = { ...prize, organizationId: organization.id };
  const { id } = await act((ctx) => addHonour(ctx, own));
  const [file, wrong] = [receivedAs("证书.pdf"), receivedAs("别的.pdf")];
  await act((ctx) => attachToHonour(ctx, { honour: id, file }));
  await act((ctx) => attachToHonour(ctx, { honour: id, file: wrong }));
  await act((ctx) => removeFromHonour(ctx, { honour: id, file: wrong.id }));
  await act((ctx) => editHonour(ctx, { ...own, tier: "特等奖", honour: id }));
  const shown = await desk.read(day, (ctx) => getHonour(ctx, { honour: id }));
  expect(shown).toMatchObject({ tier: "特等奖", files: [{ name: "证书.pdf" }] });
  const paper = await desk.read(day, (ctx) => honourFile(ctx, { honour: id, file: file.id }));
  expect(paper.name).toBe("证书.pdf");
  await act((ctx) => voidHonour(ctx, { honour: id, reason: "登记错了" }));
  const late = act((ctx) => attachToHonour(ctx, { honour: id, file: receivedAs("补充.pdf") }));
  expect((await refusalOf(late)).code).toBe("conflict");
  const there = await openDesk();
  const elsewhere = there.read(day, (ctx) => getHonour(ctx, { honour: id }));
  expect((await refusalOf(elsewhere)).code).toBe("not_found");
});

it("are found by tier and year", async () => {
  const desk = await openDesk();
  await desk.read(day, async (ctx) => {
    const { organization, body } = await makeSurroundings(ctx);
    await addHonour(ctx, { ...prize, organizationId: organization.id });
    await addHonour(ctx, {
      ...prize,
      tier: null,
      bodyId: body.id,
      awardedOn: civilDate(day),
      holder: "街道",
    });
  });
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listHonours(ctx, readQuery(honourList, words)));
  expect((await list({})).rows).toHaveLength(2);
  expect((await list({ tier: "一等奖" })).total).toBe(1);
  expect((await list({ year: "2026" })).rows.map(({ holder }) => holder)).toEqual(["街道"]);
  expect((await list({ q: "理论宣讲", state: "valid" })).total).toBe(1);
  const { options } = await list({});
  expect(options.tier).toMatchObject([{ value: "一等奖" }]);
  expect(options.year.map(({ value }) => value)).toEqual(["2026", "2025"]);
});
