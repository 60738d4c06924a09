import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { pdfBytes } from "../../support/center/files";
import { makeCall, visitOf } from "../../support/factories";
import { openCenter } from "../ground";
import { answerField, begin, fillRegistration, goOn } from "../recruitment/application-form";

// What the browser or the machine does and no server sees: what is kept on it, what is dropped on it, what it is.

async function openForm() {
  const center = await openCenter("2021-12-30");
  const call = await inCenter(visitOf(center, visitor, "application.submit", "2021-12-20"), (ctx) =>
    makeCall(ctx, { state: "recruiting" }),
  );
  return { slug: center.slug, call, form: `/${center.slug}/apply/${call.number}` };
}

test("clearing a device takes away what was typed, not the way back to it alone", async ({
  page,
  context,
}) => {
  const { slug, form } = await openForm();
  const kept = () =>
    page.evaluate(
      (of) =>
        [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.includes(of)),
      slug,
    );
  await page.goto(form);
  await begin(page);
  await fillRegistration(page, null);
  await goOn(page, "组织情况");
  // Typed without a network it stays in the browser alone.
  await context.setOffline(true);
  await answerField(page, "组织名称").fill("不该留在公用电脑上的名称");
  await expect(page.getByText("等待网络")).toBeVisible();
  expect((await kept()).length).toBeGreaterThanOrEqual(1);
  await context.setOffline(false);
  await page.goto(form);
  await page.getByRole("button", { name: "已抄好号码，从这台设备上清除" }).click();
  await expect(page.getByText("这台设备上有一份")).toHaveCount(0);
  expect(await kept()).toEqual([]);
});

test("a file dropped on an upload is taken in, and one of the wrong kind is refused in words", async ({
  page,
}) => {
  const { form } = await openForm();
  await page.goto(form);
  await page.getByText("习惯用 Word 填写").click();
  const upload = page.locator("form", { hasText: "或把文件拖到这里" });
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "申请表.docx"));
    return data;
  }, pdfBytes().toString("latin1"));
  await upload.dispatchEvent("dragover", { dataTransfer: dropped });
  await upload.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText(/这里只收|改名不会改变格式/)).toBeVisible();
});

test("WeChat's browser on a telephone is told the way out where files come and go, others are not", async ({
  page,
  browser,
}) => {
  const { slug, call } = await openForm();
  const notice = `/${slug}/calls/${call.number}`;
  await page.goto(notice);
  await expect(page.getByRole("link", { name: "在线申请" })).toBeVisible();
  await expect(page.getByText("在浏览器打开")).toHaveCount(0);
  const wechat = await browser.newContext({
    userAgent:
      "Mozilla/5.0 (Linux; Android 13) Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160083 MicroMessenger/8.0.44",
  });
  const inside = await wechat.newPage();
  await inside.goto(new URL(notice, page.url()).href);
  await expect(inside.getByText("在浏览器打开")).toBeVisible();
});
