import { afterAll, expect, it } from "vitest";
import { contactsOf } from "@/lib/usecases/incubation/contacts";
import { makeApplication, makeCall } from "../../../support/factories";
import { makeOrganization } from "../../../support/portal-world";
import { closeDesks, openDesk, owner } from "../../../support/staff-desk";

afterAll(closeDesks);

it("reaches an organization as its latest application says, or by its name alone", async () => {
  const desk = await openDesk();
  const organization = await makeOrganization(owner, desk.center, "邻里互助队");
  const unknown = await makeOrganization(owner, desk.center, "早期入驻队");
  await desk.read("2022-01-01", async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    for (const contactName of ["李四", "赵六"]) {
      const made = await makeApplication(ctx, call, { name: "邻里互助队", contactName });
      await ctx.db.application.updateMany({
        where: { id: made.id },
        data: { organizationId: organization.id, contactMobile: "13800001234", email: null },
      });
    }
  });
  const contacts = await desk.read("2022-01-01", (ctx) => contactsOf(ctx, [organization.id, unknown.id]));
  expect(contacts.get(organization.id)).toEqual({
    organization: "邻里互助队",
    to: { name: "赵六", email: null, mobile: "13800001234" },
  });
  expect(contacts.get(unknown.id)?.to).toEqual({ name: "早期入驻队", email: null, mobile: null });
  const elsewhere = await openDesk();
  expect((await elsewhere.read("2022-01-01", (ctx) => contactsOf(ctx, [organization.id]))).size).toBe(0);
});
