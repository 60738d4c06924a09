import { afterAll, expect, test } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { latestOrder, orderSigning, signingAddress } from "@/lib/usecases/admission/signing/provider-order";
import { makeIssuedAgreements } from "../../../../support/admission/screen-signing";
import { actorIn } from "../../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, visitOf } from "../../../../support/factories";
import { nth } from "../../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

// With a provider: tests/integration/usecases/incubation/provider-signing.test.ts.
test("without a provider nothing is handed over, and nothing is offered", async () => {
  const center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["staff"]);
  const { id } = nth((await makeIssuedAgreements(center, staff)).issued, 0);
  const signers = {
    ...{ organizationSigner: "张小三", organizationMobile: "13800001234" },
    ...{ centerSigner: "赵工", centerMobile: "13800005678" },
  };
  const act = actorIn(center, staff);
  await expect(
    act("agreement.sign", "2022-02-17", orderSigning, { agreement: id, ...signers }),
  ).rejects.toThrow("没有设置第三方电子签约服务");
  const visit = visitOf(center, staff, "agreement.view", "2022-02-17");
  expect(await inCenter(visit, (ctx) => latestOrder(ctx, id))).toBeNull();
  expect(await inCenter(visit, (ctx) => signingAddress(ctx, id))).toBeNull();
  expect(await owner.providerOrder.count()).toBe(0);
});
