import { afterAll, expect, it } from "vitest";
import { outStates } from "@/lib/domain/recruitment/application-standing";
import { applicantsOf, applicantsStanding } from "@/lib/usecases/recruitment/applicants";
import { makeApplication, makeCall } from "../../../support/factories";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("addresses applicants by their contact, in the order of their numbers, with nothing that lets anybody in", async () => {
  const desk = await openDesk();
  const told = await desk.read("2022-01-10", async (ctx) => {
    const call = await makeCall(ctx, { name: "第四批" });
    const one = await makeApplication(ctx, call, {
      name: "甲中心",
      contactName: "赵六",
      email: "a@example.cn",
    });
    const two = await makeApplication(ctx, call, { name: "乙中心", contactMobile: "13900001111" });
    return { one, two, found: await applicantsOf(ctx, [two.id, one.id]) };
  });
  expect(told.found).toEqual([
    {
      subject: { type: "application", id: told.one.id },
      to: { name: "赵六", email: "a@example.cn", mobile: told.one.contactMobile },
      fields: { 收件人: "赵六", 组织名称: "甲中心", 申请编号: told.one.receipt, 批次名称: "第四批" },
    },
    expect.objectContaining({ to: { name: "李四", email: null, mobile: "13900001111" } }),
  ]);
});

it("writes to nobody whose application was not accepted, refused or taken back", async () => {
  const desk = await openDesk();
  const found = await desk.read("2022-01-10", async (ctx) => {
    const call = await makeCall(ctx);
    for (const state of outStates) await makeApplication(ctx, call, { state });
    await makeApplication(ctx, call, { name: "甲中心", state: "correcting" });
    return applicantsStanding(ctx, call.id);
  });
  expect(found.map(({ fields }) => fields.组织名称)).toEqual(["甲中心"]);
});
