import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { issueInQueue } from "@/lib/usecases/admission/issue/issue-many";
import { makeSigningCall } from "../../support/admission/signing-call";
import { makePerson, visitOf } from "../../support/factories";
import { confirm } from "../desk";
import { enter, openCenter, owner } from "../ground";

// From the text of a center to two agreements that can be signed.

test("a template becomes agreements, issued together, read on the screen and given out as PDF and Word", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const center = await openCenter("2022-01-25");
  const staff = await makePerson(owner, center, ["staff"]);
  const { call, agreements } = await makeSigningCall(center, staff, {
    applications: [{}, {}],
    quota: 2,
  });
  await enter(page.context(), staff);
  const desk = `/${center.slug}/desk`;

  await test.step("the usual text is taken over, changed and put to use", async () => {
    await page.goto(`${desk}/settings/agreements`);
    await page.getByRole("button", { name: "采用“社会组织入驻协议”" }).click();
    await expect(page.getByRole("heading", { name: "社会组织入驻协议" }).first()).toBeVisible();
    await expect(page.getByText("第十二条")).toBeVisible();
    await page.getByRole("link", { name: "修改", exact: true }).click();
    const clauses = page.getByLabel("条款", { exact: true });
    const usual = await clauses.inputValue();
    await clauses.fill(`${usual}\n- 由{机构}盖章。`);
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page.getByText("没有“机构”这个合并项").first()).toBeVisible();
    await clauses.fill(`${usual}\n- 由{主管单位}备案。`);
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page.getByText("由〔主管单位〕备案。")).toBeVisible();
    await confirm(page, "启用", "启用");
    await expect(page.getByText("使用中").first()).toBeVisible();
  });

  await test.step("both agreements are issued at once, after the page has said what follows", async () => {
    await page.goto(`${desk}/agreements?call=${call.number}`);
    await page.getByRole("link", { name: "批量签发（2 份）" }).click();
    await expect(page.getByText("应在2022年2月18日（周五）前签署", { exact: false })).toBeVisible();
    await page.getByLabel("保证金").fill("1000元");
    await page.getByLabel("场地或工位").fill("203 室");
    await page.getByRole("button", { name: "签发 2 份协议" }).click();
    await expect(page.getByText("2 份中已签发 0 份")).toBeVisible();
    await actInCenter(visitOf(center, system, "agreement.issueMany", "2022-01-25"), (ctx) =>
      issueInQueue(ctx, { call: call.id }),
    );
    await expect(page.getByText("2 份中已签发 2 份")).toBeVisible({ timeout: 60_000 });
  });

  await test.step("one is read on the screen and taken along", async () => {
    await page.goto(`${desk}/agreements/${agreements[0]?.number}`);
    await page.getByRole("link", { name: "查看文本" }).click();
    await expect(page.getByText("大写：壹仟元整", { exact: false })).toBeVisible();
    await expect(page.getByText("〔", { exact: false })).toHaveCount(0);
    for (const [link, start] of [
      ["下载 PDF", "%PDF-"],
      ["下载 Word", "PK"],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: link }).click(),
      ]);
      expect(download.suggestedFilename()).toContain(agreements[0]?.number);
      const bytes = await readFile(await download.path());
      expect(bytes.toString("latin1", 0, start.length)).toBe(start);
    }
  });
});
