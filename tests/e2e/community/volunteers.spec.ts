import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import {
  beginCertificate,
  concludeCertificate,
  writeCertificate,
} from "@/lib/usecases/admission/certificate";
import { makePeople } from "../../support/community/people";
import { makePerson, visitOf } from "../../support/factories";
import { makeRegistry } from "../../support/registry/registry";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";

const day = "2026-03-12";

async function ground(page: Page) {
  const center = await openCenter(day);
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const made = await inCenter(visitOf(center, staff, "team.edit", day), async (ctx) => {
    const { place, organization } = await makeRegistry(ctx, "民福");
    const people = await makePeople(ctx, "民福", { place: place.id, organization: organization.id });
    return { ...people, place: place.id };
  });
  await enter(page.context(), staff);
  const desk = `/${center.slug}/desk`;
  const field = (label: string) => page.getByRole("textbox", { name: new RegExp(`^${label}(（选填）)?$`) });
  return { center, staff, desk, field, ...made };
}

test("a call-out reaches a team, which answers by its code on a phone, and ends with a review", async ({
  page,
  browser,
}) => {
  const { desk, field } = await ground(page);
  await page.goto(`${desk}/mobilizations/new`);
  await page.getByRole("radio", { name: "应急拉动" }).check();
  await field("名称").fill("暴雪天气应急");
  await field("任务").fill("到街道集合，清扫积雪");
  await field("回应截止时间").fill("0:00");
  await page.getByRole("button", { name: "发起", exact: true }).click();
  await expectFault(page, field("回应截止时间"), /截止时间已经过了/);
  await field("回应截止日期").fill("2026-03-13");
  await page.getByRole("button", { name: "发起", exact: true }).click();
  await expect(page.getByText("1 支队伍，0 支已回应")).toBeVisible();
  const record = page.url();

  await page.getByRole("link", { name: "打印通知单" }).click();
  const code = await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent();
  const address = page.url().replace(/desk.*/, `mobilizations?code=${code}`);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(address);
  await phone.getByRole("radio", { name: "参加", exact: true }).check();
  await phone.getByRole("button", { name: "提交回应" }).click();
  await expect(phone.getByText("请填写参加的人数。").first()).toBeVisible();
  await phone.getByLabel(/参加人数/).fill("12");
  await phone.getByRole("button", { name: "提交回应" }).click();
  await expect(phone.getByText("回应已收到")).toBeVisible();

  await page.goto(`${desk}/mobilizations`);
  await expect(page.getByText(/应急：/)).toBeVisible();
  await page.goto(record);
  await expect(page.getByText("1 支队伍，1 支已回应，其中 1 支按时")).toBeVisible();
  await page.getByRole("link", { name: "民福服务队" }).click();
  await page.getByLabel(/到场人数/).fill("10");
  await page.getByRole("button", { name: "登记到场" }).click();
  await expect(page.getByText("1 支队伍 10 人到场")).toBeVisible();
  await confirm(page, "结束并总结", "结束并总结", () =>
    page.getByRole("dialog").getByLabel("总结").fill("一小时清完，铁锹不够"),
  );
  await expect(page.getByText("一小时清完，铁锹不够").first()).toBeVisible();
  await phone.reload();
  await expect(phone.getByText("这次拉动已经结束")).toBeVisible();
  await phone.close();
});

test("hours are confirmed, and their proof is verified by a stranger", async ({ page }) => {
  const { center, staff, desk, volunteer } = await ground(page);
  await page.goto(`${desk}/hours?state=recorded`);
  await page.getByRole("checkbox", { name: "民福志愿者" }).check();
  await page.getByRole("button", { name: "确认所选时长" }).click();
  await expect(page.getByRole("checkbox", { name: "民福志愿者" })).toHaveCount(0);
  await page.goto(`${desk}/volunteers/${volunteer}`);
  await expect(page.getByText("1 次，2 小时")).toBeVisible();
  await expect(page.getByText("护照 *****5678")).toBeVisible();
  await confirm(page, "开具服务证明", "开具服务证明");
  await expect(page.getByText("文件正在生成")).toBeVisible();
  const { id: proof, serial } = await owner.proof.findFirstOrThrow({ where: { subjectId: volunteer } });
  const inside = visitOf(center, staff, "proof.write", day);
  const begun = await inCenter(inside, (ctx) => beginCertificate(ctx, { proof }));
  if (!begun) throw new Error("nothing to write");
  const written = await writeCertificate(begun);
  await inCenter(inside, (ctx) => concludeCertificate(ctx, { proof }, written));
  await page.reload();
  await expect(page.getByRole("link", { name: serial })).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`/${center.slug}/verify?serial=${serial}`);
  await expect(page.getByText("志愿服务记录证明核验通过")).toBeVisible();
  await expect(page.getByText("民福志愿者")).toHaveCount(0);
});

test("an event of a partnership is linked, and counted among the figures", async ({ page }) => {
  const { desk, partnership } = await ground(page);
  await page.goto(`${desk}/partnerships/${partnership}`);
  await page.getByRole("link", { name: "关联活动" }).click();
  await page.getByLabel("活动", { exact: true }).selectOption({ label: "2026-03-11 民福敬老日" });
  await page.getByRole("button", { name: "关联", exact: true }).click();
  await expect(page.getByRole("heading", { name: "共建活动 1 项" })).toBeVisible();
  await page.goto(`${desk}/dashboard/community`);
  await page.getByRole("link", { name: "共建活动" }).click();
  await expect(page.getByRole("link", { name: "民福敬老日" })).toBeVisible();
});
