import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { opinionStep } from "@/lib/domain/incubation/registration-filing";
import { attachPaper, meetStep } from "@/lib/usecases/incubation/registration/case";
import { receivedAs } from "../../support/center/files";
import { communityWorld } from "../../support/community/community-world";
import { makePerson, visitOf } from "../../support/factories";
import { makeRepresentative } from "../../support/portal-world";
import { choose, send } from "../by-hand";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner, setToday } from "../ground";

const phone = { viewport: { width: 390, height: 844 } };
const day = "2026-03-12";

test("a group is filed by its community and its sub-district, confirmed a year later, and ended", async ({
  browser,
  page: desk,
}) => {
  const center = await openCenter(day);
  const world = await communityWorld(owner, center);
  const team = await owner.organization.create({
    data: {
      ...{ centerId: center.id, name: "银龄互助队", category: "公益慈善", legalStatus: "team" },
      ...{ leader: "李四", leaderMobile: "13800001234" },
    },
  });
  const member = await makeRepresentative(
    owner,
    center,
    await makePerson(owner, null, [], { name: "李四" }),
    team,
  );
  const at = `/${center.slug}`;
  const room = `${at}/community/filings`;

  // The organization asks on its portal, and names its community.
  const portal = await (await browser.newContext(phone)).newPage();
  await enter(portal.context(), member);
  await portal.goto(`${at}/portal/registration`);
  await portal.getByRole("radio", { name: "社区社会组织" }).check();
  await choose(portal, "所在社区", "新城街道 / 宝山花园社区");
  await portal.getByRole("button", { name: "申请办理" }).click();
  await expect(portal.getByText("待受理").first()).toBeVisible();
  const { id: registration } = await owner.registrationCase.findFirstOrThrow({
    where: { centerId: center.id },
  });

  // The desk takes it in hand; the organization fills in its roster, the desk looks at each step.
  await enter(desk.context(), world.staff);
  await desk.goto(`${at}/desk/registrations/${registration}`);
  await confirm(desk, "受理", "受理");
  await portal.goto(`${at}/portal/registration/${registration}/roster`);
  await portal.getByLabel("姓名").first().fill("李四");
  await portal.getByLabel("姓名").nth(1).fill("王五");
  await send(portal, "保存花名册");
  await expect(portal.getByText("李四、王五")).toBeVisible();
  await inCenter(visitOf(center, world.staff, "registration.edit", day), async (ctx) => {
    const { steps } = await ctx.db.registrationCase.findFirstOrThrow({
      where: { centerId: center.id, id: registration },
    });
    for (const [index, { title }] of (steps as { title: string }[]).entries())
      if (title !== opinionStep)
        await meetStep(ctx, { registration, step: index + 1, metOn: civilDate(day), note: null });
  });
  await inCenter(visitOf(center, world.staff, "registration.edit", day), (ctx) =>
    attachPaper(ctx, { registration, part: "step1", file: receivedAs("章程.pdf") }),
  );
  await desk.reload();
  await confirm(desk, "提交社区和街道", "提交社区和街道");
  await expect(desk.getByText("已提交").first()).toBeVisible();

  // The community's worker, on a phone, looks at the roster and agrees.
  const worker = await (await browser.newContext(phone)).newPage();
  await enter(worker.context(), world.ofCommunity);
  await worker.goto(`${at}/community`);
  await worker.getByRole("link", { name: "1 件备案待社区意见" }).click();
  await worker.getByRole("link", { name: "银龄互助队" }).click();
  await expect(worker.getByText("王五")).toBeVisible();
  const paper = worker.getByRole("link", { name: "章程.pdf" });
  await expect(paper).toHaveAttribute("href", new RegExp(`/community/filings/${registration}/files/`));
  await worker.screenshot({ path: "test-results/filing-community.png", fullPage: true });
  await worker.getByRole("link", { name: "出具意见" }).click();
  await worker.getByRole("radio", { name: "不同意备案" }).check();
  await worker.getByRole("button", { name: "提交意见" }).click();
  await expectFault(worker, worker.getByLabel("理由或说明"), /写明理由/);
  await worker.getByRole("radio", { name: "同意备案", exact: true }).check();
  await send(worker, "提交意见");
  await expect(worker.getByText("待街道备案").first()).toBeVisible();

  // The sub-district gives the number; the notice is printed, the portal shows it.
  const street = await (await browser.newContext()).newPage();
  await enter(street.context(), world.ofStreet);
  await street.goto(`${room}/${registration}`);
  await street.screenshot({ path: "test-results/filing-street.png", fullPage: true });
  await street.getByRole("link", { name: "编号备案" }).click();
  await street.getByLabel("备案编号").fill("新城街备〔2026〕1号");
  await send(street, "备案");
  await expect(street.getByText("已备案").first()).toBeVisible();
  await street.getByRole("link", { name: "查看和打印" }).click();
  await expect(street.getByText("新城街道（盖章）")).toBeVisible();
  await street.screenshot({ path: "test-results/filing-notice.png", fullPage: true });
  await portal.goto(`${at}/portal/registration`);
  await expect(portal.getByText("已经备案，编号 新城街备〔2026〕1号")).toBeVisible();
  await portal.screenshot({ path: "test-results/filing-portal.png", fullPage: true });

  // A year later nobody has seen the group for long.
  await setToday(center, "2027-01-08");
  await worker.goto(`${at}/community`);
  await worker.getByRole("link", { name: "1 家备案组织待年度确认" }).click();
  await worker.screenshot({ path: "test-results/filing-year.png", fullPage: true });
  await worker.getByRole("link", { name: "银龄互助队" }).click();
  await worker.getByRole("link", { name: "年度确认", exact: true }).last().click();
  await worker.getByRole("radio", { name: "已停止" }).check();
  await worker.getByLabel("说明").fill("负责人迁走，半年没有活动");
  await send(worker, "确认");
  await expect(worker.getByText("负责人迁走，半年没有活动")).toBeVisible();
  await expect(worker.getByText("注销备案由街道（乡镇）办理。")).toBeAttached();

  await street.goto(`${room}/confirmations/${team.id}`);
  await street.screenshot({ path: "test-results/filing-group.png", fullPage: true });
  await street.getByRole("link", { name: "注销备案" }).click();
  await street.getByLabel("注销备案的原因").fill("已停止活动");
  await send(street, "注销备案");
  await expect(street.getByText("已注销").first()).toBeVisible();

  // The desk has the year in its list, and the end in the record of the organization.
  await desk.goto(`${at}/desk/filings`);
  await expect(desk.getByRole("row", { name: /银龄互助队/ })).toContainText("已停止");
  await desk.screenshot({ path: "test-results/filing-desk-year.png", fullPage: true });
  await desk.goto(`${at}/desk/organizations/${team.id}`);
  await expect(desk.getByText("2027年1月8日起已注销")).toBeVisible();
});
