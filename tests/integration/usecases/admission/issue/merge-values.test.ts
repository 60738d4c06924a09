import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { findToIssue, termsOf, valuesOf } from "@/lib/usecases/admission/issue/merge-values";
import { foundProject } from "@/lib/usecases/projects/project/found-project";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { writtenProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

it("merges the application, and of a project on record its term and what it says in words", async () => {
  const desk = await openDesk();
  const { agreements } = await makeSigningCall(desk.center, desk.person, {
    call: { kind: "purchase" },
    applications: [{ projectName: "银龄互助", grantedFen: 6_000_000n }],
  });
  const { id = "", number = "" } = agreements[0] ?? {};
  const said = { startsOn: civilDate("2022-03-01"), months: 3, place: null, deposit: null };
  const agreed = { tables: {}, deliverables: "健康讲座10场", payments: "" };
  const values = () =>
    desk.read(day, async (ctx) => {
      const found = await findToIssue(ctx, id);
      if (!found) throw new Error("it was made just now");
      const terms = termsOf(found, { ...said, template: "", residencyMode: null }, agreed);
      return valuesOf(ctx, found, terms, civilDate("2022-02-18"));
    });
  const words = { 服务指标: "健康讲座10场", 拨付安排: "按甲方核定的拨付计划", 核定金额大写: "陆万元整" };
  expect(await values()).toMatchObject({ ...words, 期限: "3个月", 终止日期: "2022年5月31日" });
  const { id: lead } = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "和风社工服务中心"));
  await desk.act(day, "project.edit", (ctx) =>
    foundProject(ctx, { ...writtenProject(lead), agreement: number }),
  );
  expect(await values()).toMatchObject({ 期限: "12个月", 起始日期: "2022年1月1日" });
});
