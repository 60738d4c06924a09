import { afterAll, expect, it } from "vitest";
import { getToday } from "@/lib/usecases/oversight/today";
import { makeCall } from "../../../support/factories";
import { makeOrganizationNamed } from "../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../support/staff-desk";

const day = "2022-03-12";
afterAll(closeDesks);

it("says how many agreements on projects, signed or not, are no project yet; those on incubation are none", async () => {
  const desk = await openDesk();
  await desk.read(day, async (ctx) => {
    const organization = await makeOrganizationNamed(ctx, "创投机构");
    for (const kind of ["venture", "incubation"] as const) {
      const call = await makeCall(ctx, { kind });
      await ctx.db.agreement.create({
        data: {
          ...{
            centerId: ctx.center.id,
            callId: call.id,
            number: `PC-2022-${kind}`,
            organizationId: organization.id,
          },
          ...{ state: "signed", organizationSignedOn: new Date("2022-02-16"), organizationSigner: "李四" },
          ...{ centerSignedOn: new Date("2022-02-17"), centerSigner: "王芳" },
        },
      });
      const numbered = { number: `PC-2022-${kind}-2`, organizationId: organization.id };
      await ctx.db.agreement.create({ data: { centerId: ctx.center.id, callId: call.id, ...numbered } });
    }
  });
  const { waits } = await desk.read(day, getToday);
  expect(waits.filter(({ at }) => at === "desk/projects").map(({ words }) => words)).toEqual([
    "2 份项目协议待立项",
  ]);
});
