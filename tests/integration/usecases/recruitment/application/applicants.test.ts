import { afterAll, expect, it } from "vitest";
import { applicantsOf, applicantsStanding } from "@/lib/usecases/recruitment/application/applicants";
import { makeApplication, makeCall } from "../../../../support/factories";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

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

it("tells a call only those that are still in the race, or wait for their turn", async () => {
  const desk = await openDesk();
  const standing = await desk.read("2022-01-10", async (ctx) => {
    const call = await makeCall(ctx);
    for (const state of ["refused", "notAccepted", "withdrawn", "notAdmitted", "lapsed"] as const)
      await makeApplication(ctx, call, { state });
    const within = [];
    for (const state of ["submitted", "accepted", "correcting", "passed", "reserve"] as const)
      within.push((await makeApplication(ctx, call, { state })).id);
    return { within, told: await applicantsStanding(ctx, call.id) };
  });
  expect(standing.told.map(({ subject }) => subject.id)).toEqual(standing.within);
});
