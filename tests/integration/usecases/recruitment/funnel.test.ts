import { expect, test } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { funnelStages } from "@/lib/domain/recruitment/funnel";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { getDashboard } from "@/lib/usecases/oversight/dashboard";
import {
  type ApplicationFilter,
  listApplications,
} from "@/lib/usecases/recruitment/application/application-list";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import { makeApplication, makeCenter, makePerson, ownerClient, visitOf } from "../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");

const everything: ApplicationFilter = {
  call: null,
  state: null,
  category: null,
  legalStatus: null,
  q: "",
  sort: "receipt",
  page: 1,
  size: 20,
};

test("every figure of the dashboard is the length of the list it leads to", async () => {
  const center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["manager"]);
  const act = actorIn(center, staff);
  const made = await makeSigningCall(center, staff, {
    quota: 3,
    reserve: 1,
    applications: [{}, {}, {}, {}, {}],
  });
  await act("agreement.sign", "2022-02-17", signAgreements, {
    call: made.call.id,
    agreements: made.agreements.slice(0, 1).map(({ id }) => id),
    side: "both",
    signedOn: civilDate("2022-02-17"),
  });
  await act("agreement.sign", "2022-02-17", recordLapse, {
    agreement: made.agreements[1]?.id ?? "",
    reason: "放弃",
  });
  const counted = await inCenter(visitOf(center, staff, "dashboard.view", "2022-02-17"), async (ctx) => {
    await makeApplication(ctx, made.call, { state: "submitted" });
    // Withdrawn after the check: it did pass.
    await ctx.db.application.updateMany({
      where: { id: made.applications[4]?.id ?? "" },
      data: { state: "withdrawn" },
    });
    const { batches } = await getDashboard(ctx, { cohort: made.call.number });
    const [figures] = batches;
    const pairs = [];
    for (const stage of funnelStages) {
      const { total } = await listApplications(ctx, { ...everything, call: made.call, stage });
      pairs.push([stage, figures?.[stage], total]);
    }
    return pairs;
  });
  expect(counted).toEqual([
    ["applied", 6, 6],
    ["passed", 5, 5],
    ["admitted", 3, 3],
    ["signed", 1, 1],
  ]);
});
