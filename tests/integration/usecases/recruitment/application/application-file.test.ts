import { afterAll, expect, it } from "vitest";
import { addFile } from "@/lib/usecases/center/file";
import { getApplication } from "@/lib/usecases/recruitment/application/application";
import { applicationFile } from "@/lib/usecases/recruitment/application/application-file";
import { receivedAs } from "../../../../support/center/files";
import { makeApplication } from "../../../../support/factories";
import { callWithMaterials } from "../../../../support/recruitment/own-draft";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("shows staff what was handed over beside what was asked, and whatever is asked no longer", async () => {
  const desk = await openDesk();
  const [page, old] = [receivedAs("章程第一页.jpg", "jpeg"), receivedAs("旧表.pdf")];
  const receipt = await desk.read(day, async (ctx) => {
    const { call, charter } = await callWithMaterials(ctx);
    const application = await makeApplication(ctx, call);
    const subject = { type: "application" as const, id: application.id };
    await addFile(ctx, subject, "material", { file: page, part: charter });
    await addFile(ctx, subject, "material", { file: old, part: "material:gone" });
    return application.receipt;
  });
  const { materials } = await desk.read(day, (ctx) => getApplication(ctx, { receipt }));
  expect(materials.asked.map(({ name, files }) => [name, files.map((file) => file.name)])).toEqual([
    ["章程", ["章程第一页.jpg"]],
    ["场地照片", []],
  ]);
  expect(materials.others.map(({ name }) => name)).toEqual(["旧表.pdf"]);
  const take = (at: typeof desk, file: string) =>
    at.read(day, (ctx) => applicationFile(ctx, { receipt, file }));
  expect(await take(desk, page.id)).toMatchObject({ name: "章程第一页.jpg" });
  expect((await refusalOf(take(await openDesk(), page.id))).code).toBe("not_found");
});
