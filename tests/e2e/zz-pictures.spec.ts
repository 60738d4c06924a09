import { test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { publishNews, withdrawNews, writeNews } from "@/lib/usecases/center/news";
import { makePerson, visitOf } from "../support/factories";
import { enter, openCenter, owner } from "./ground";

test("pictures", async ({ page }) => {
  test.setTimeout(200_000);
  const center = await openCenter("2026-03-12", { name: "平城区社会组织孵化中心" });
  const empty = await openCenter("2026-03-12", { name: "云冈区社会组织孵化中心" });
  const person = await makePerson(owner, center, ["staff"], { name: "王芳" });
  await owner.membership.create({ data: { centerId: empty.id, userId: person.id, roles: ["staff"] } });
  const ids = await inCenter(visitOf(center, person, "news.edit", "2026-03-12"), async (ctx) => {
    const long =
      "平城区社会组织孵化中心联合区民政局举办第三期社会组织负责人能力提升暨财务规范化管理专题培训班圆满结束并为学员颁发证书";
    const made = [];
    for (let n = 0; n < 34; n += 1) {
      const { id } = await writeNews(ctx, {
        title: n % 4 === 0 ? long : `第${n}次社区邻里互助活动`,
        kind: (["activity", "announcement", "portrait"] as const)[n % 3] ?? "activity",
        body:
          n === 33
            ? null
            : "3月8日，中心组织 12 家在孵社会组织走进向阳社区，开展义诊、理发、法律咨询等便民服务，服务居民 260 余人次。\n活动得到了社区党委和居民的一致好评。",
        happenedOn: civilDate(`2026-0${1 + (n % 3)}-${10 + (n % 15)}`),
      });
      if (n % 3 !== 1 && n !== 33) await publishNews(ctx, { news: id });
      if (n === 30)
        await withdrawNews(ctx, {
          news: id,
          reason: "照片中有未成年人面部，未取得监护人同意，需处理后再发布。",
        });
      made.push(id);
    }
    return made;
  });
  await enter(page.context(), person);
  const d = `/${center.slug}/desk/news`;
  const shots: Record<string, string> = {
    list: d,
    none: `/${empty.slug}/desk/news`,
    nostate: `/${empty.slug}/desk/news?state=withdrawn`,
    nomatch: `${d}?q=没有这样的&kind=portrait`,
    filtered: `${d}?state=published&kind=activity&sort=title`,
    new: `${d}/new`,
    draft: `${d}/${ids[33]}`,
    published: `${d}/${ids[0]}`,
    withdrawn: `${d}/${ids[30]}`,
    edit: `${d}/${ids[0]}/edit`,
    sitefront: `/${center.slug}`,
    sitelist: `/${center.slug}/news`,
    sitenone: `/${empty.slug}/news`,
    sitepage: `/${center.slug}/news/${ids[0]}`,
  };
  for (const [w, h] of [
    [1366, 768],
    [1093, 614],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width: w, height: h });
    for (const [name, address] of Object.entries(shots)) {
      await page.goto(address);
      await page.screenshot({ path: `/tmp/kits/${name}-${w}.png`, fullPage: true });
    }
    await page.goto(`${d}/new`);
    await page.getByRole("textbox", { name: "日期", exact: true }).fill("明天");
    await page.getByLabel("标题").fill("长".repeat(75));
    await page.getByRole("button", { name: "存为草稿" }).click();
    await page.getByRole("main").getByRole("alert").waitFor();
    await page.screenshot({ path: `/tmp/kits/error-${w}.png`, fullPage: true });
    await page.goto(`${d}/${ids[0]}`, { waitUntil: "networkidle" });
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "撤下" }).click();
    await page.screenshot({ path: `/tmp/kits/dialog-${w}.png` });
  }
});
