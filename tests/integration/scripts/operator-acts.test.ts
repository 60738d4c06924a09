import { afterAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { acceptWithNewAccount } from "@/lib/usecases/center/invitation-answer";
import { openSession, sessionUser } from "@/lib/web/session-store";
import { personByPassword } from "@/lib/web/sign-in";
import { type Founding, foundCenter, renewAnyPassword } from "../../../scripts/operator-acts";
import { joinCenter, makeCenter, makePerson, ownerClient, visitOf } from "../../support/factories";

const ownerUrl = process.env.OWNER_DATABASE_URL ?? "";
const owner = ownerClient(ownerUrl);
afterAll(() => owner.$disconnect());

const founding: Founding = {
  slug: "shuocheng",
  code: "SCQ",
  name: "朔城区社会组织孵化中心",
  bureau: "朔城区民政局",
  address: "民福街1号",
  phone: "0349-1234567",
  manager: "李秀英",
};

describe("foundCenter", () => {
  it("makes a center whose first manager is invited, and leaves a record", async () => {
    const { invitation } = await foundCenter(ownerUrl, founding);
    const center = await owner.center.findUniqueOrThrow({ where: { slug: "shuocheng" } });
    const [path, code = ""] = invitation.split("?code=");
    expect(path).toBe("/shuocheng/join");
    const visit = visitOf(center, visitor, "invitation.answer", new Date());
    const login = { mobile: "13800009999" };
    const { userId } = await actInCenter(visit, (ctx) =>
      acceptWithNewAccount(ctx, { code, name: "李秀英", login, password: "只有她知道的一句话" }),
    );
    expect(await personByPassword("138 0000 9999", "只有她知道的一句话", "10.2.0.1")).toBe(userId);
    expect(await owner.grant.findMany({ where: { centerId: center.id } })).toMatchObject([
      { userId, role: "manager", organizationId: null },
    ]);
    const [founded] = await owner.auditEntry.findMany({ where: { centerId: center.id } });
    expect(founded).toMatchObject({ event: "found", actorName: "平台运维" });
  });

  it.each([
    [{ slug: "shuocheng", code: "SCX" }, "已被别的中心使用"],
    [{ slug: "Shuo Cheng", code: "SCX" }, "--slug 只能由"],
    [{ slug: "account", code: "SCX" }, "平台自己的地址"],
  ])("refuses %j in one line and founds nothing", async (fields, words) => {
    const before = await owner.center.count();
    await expect(foundCenter(ownerUrl, { ...founding, ...fields })).rejects.toThrow(words);
    expect(await owner.center.count()).toBe(before);
  });
});

describe("renewAnyPassword", () => {
  it("is the one way to a new password, whatever centers the account works in, and ends its sessions", async () => {
    const email = "both@example.org";
    const both = await makePerson(owner, await makeCenter(owner), ["manager"], {
      email,
      password: "old password",
    });
    const elsewhere = await makeCenter(owner);
    await joinCenter(owner, elsewhere, both, ["staff"]);
    const { token } = await openSession(both.id);
    const { password } = await renewAnyPassword(ownerUrl, "Both@example.org");
    expect(await sessionUser(token)).toBeNull();
    expect(await personByPassword(email, password, "10.2.0.2")).toBe(both.id);
    await expect(renewAnyPassword(ownerUrl, "nobody@example.org")).rejects.toThrow("没有账号");
  });
});
