import { afterAll, describe, expect, it } from "vitest";
import { personByPassword } from "@/lib/web/sign-in";
import { type Founding, foundCenter, renewAnyPassword } from "../../../scripts/operator-acts";
import { joinCenter, makeCenter, makePerson, ownerClient } from "../../support/factories";

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
  login: "138 0000 9999",
};

describe("foundCenter", () => {
  it("makes a center whose first manager can sign in, and leaves a record", async () => {
    const { password } = await foundCenter(ownerUrl, founding);
    const center = await owner.center.findUniqueOrThrow({ where: { slug: "shuocheng" } });
    const manager = await personByPassword("13800009999", password ?? "", "10.2.0.1");
    expect(await owner.grant.findMany({ where: { centerId: center.id } })).toMatchObject([
      { userId: manager, role: "manager", organizationId: null },
    ]);
    expect(await owner.auditEntry.findMany({ where: { centerId: center.id } })).toMatchObject([
      { event: "found", actorName: "平台运维" },
    ]);
  });

  it("gives a second center to somebody who has an account, which stays as it is", async () => {
    const second = { ...founding, slug: "shuocheng-2", code: "SCR" };
    expect(await foundCenter(ownerUrl, second)).toEqual({ login: founding.login, password: null });
  });

  it.each([
    [{ slug: "shuocheng", code: "SCX" }, "已被别的中心使用"],
    [{ slug: "Shuo Cheng", code: "SCX" }, "--slug 只能由"],
    [{ slug: "account", code: "SCX" }, "平台自己的地址"],
    [{ slug: "shuocheng-3", code: "SCX", login: "nobody" }, "既不是邮箱"],
  ])("refuses %j in one line and founds nothing", async (fields, words) => {
    const before = await owner.center.count();
    await expect(foundCenter(ownerUrl, { ...founding, ...fields })).rejects.toThrow(words);
    expect(await owner.center.count()).toBe(before);
  });
});

describe("renewAnyPassword", () => {
  it("helps those whom no manager may help", async () => {
    const email = "both@example.org";
    const both = await makePerson(owner, await makeCenter(owner), ["manager"], {
      email,
      password: "old password",
    });
    const elsewhere = await makeCenter(owner);
    await joinCenter(owner, elsewhere, both, ["staff"]);
    const { password } = await renewAnyPassword(ownerUrl, "Both@example.org");
    expect(await personByPassword(email, password ?? "", "10.2.0.2")).toBe(both.id);
    await expect(renewAnyPassword(ownerUrl, "nobody@example.org")).rejects.toThrow("没有账号");
  });
});
