import { afterAll, beforeAll, expect, it } from "vitest";
import {
  attachOldAgreement,
  oldAgreementFile,
  oldAgreementFiles,
  ownOldAgreement,
  ownOldAgreements,
  removeOldAgreement,
} from "@/lib/usecases/incubation/old-agreement";
import { receivedAs } from "../../../support/center/files";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-02-17";
let desk: Desk;
let us: OrganizationDesk;
let them: OrganizationDesk;
let incubatee: string;
beforeAll(async () => {
  desk = await openDesk();
  us = await openOrganization(desk, "甲服务队");
  them = await openOrganization(desk, "乙服务队");
  incubatee = await desk.read(day, async (ctx) => {
    const resident = await makeIncubatee(ctx, await makeCohort(ctx), { name: "早期服务队" });
    await ctx.db.incubatee.updateMany({
      where: { id: resident.id },
      data: { organizationId: us.organization },
    });
    return resident.id;
  });
});
afterAll(closeDesks);

it("the scan of an agreement from before the platform is read by the desk and by its organization", async () => {
  const [wrong, right] = [receivedAs("错的.pdf"), receivedAs("入驻协议.pdf")];
  const attach = (file: typeof wrong) =>
    desk.act(day, "incubatee.edit", (ctx) => attachOldAgreement(ctx, { incubatee, file }));
  await attach(wrong);
  await attach(right);
  await desk.act(day, "incubatee.edit", (ctx) => removeOldAgreement(ctx, { incubatee, file: wrong.id }));
  expect(await desk.read(day, (ctx) => oldAgreementFiles(ctx, { incubatee }))).toMatchObject([
    { id: right.id, name: "入驻协议.pdf" },
  ]);
  const file = right.id;
  expect(await desk.read(day, (ctx) => oldAgreementFile(ctx, { incubatee, file }))).toMatchObject({
    id: file,
  });
  expect((await us.read(day, ownOldAgreements)).get(incubatee)).toMatchObject([{ id: file }]);
  expect(await us.read(day, (ctx) => ownOldAgreement(ctx, { file }))).toMatchObject({ id: file });
  expect((await them.read(day, ownOldAgreements)).size).toBe(0);
  const stolen = them.read(day, (ctx) => ownOldAgreement(ctx, { file }));
  expect((await refusalOf(stolen)).code).toBe("not_found");
  const gone = us.read(day, (ctx) => ownOldAgreement(ctx, { file: wrong.id }));
  expect((await refusalOf(gone)).code).toBe("not_found");
  expect((await desk.records(incubatee)).map(({ event }) => event)).toEqual([
    ...["addFile", "addFile", "removeFile"],
  ]);
});

it("an agreement that was made on the platform has its scans with itself", async () => {
  const made = await desk.read(day, async (ctx) => {
    const resident = await makeIncubatee(ctx, await makeCohort(ctx), { name: "新服务队" });
    const { id: agreementId } = await ctx.db.agreement.create({
      data: { centerId: ctx.center.id, number: "XY-2022-01-001", organizationId: resident.organizationId },
    });
    await ctx.db.incubatee.updateMany({ where: { id: resident.id }, data: { agreementId } });
    return resident.id;
  });
  const file = receivedAs("协议.pdf");
  const attach = desk.act(day, "incubatee.edit", (ctx) => attachOldAgreement(ctx, { incubatee: made, file }));
  expect((await refusalOf(attach)).message).toContain("请在协议页面上传");
});
