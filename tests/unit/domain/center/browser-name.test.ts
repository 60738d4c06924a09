import { expect, it } from "vitest";
import { browserName, isWechatPhone } from "@/lib/domain/center/browser-name";

const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [`${windows} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0`, "Windows 电脑上的 Edge"],
  [`${windows} Chrome/86.0.4240.198 Safari/537.36`, "Windows 电脑上的 Chrome"],
  [`${windows} Chrome/86.0.4240.198 Safari/537.36 QIHU 360SE`, "Windows 电脑上的 360 浏览器"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15", "Mac 电脑上的 Safari"],
  [
    "Mozilla/5.0 (Linux; Android 13; V2148A) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0",
    "安卓设备上的 微信",
  ],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Something", "iPhone"],
  ["curl/8.0", "未知设备"],
  ["", "未知设备"],
])("%s is %s", (agent, name) => {
  expect(browserName(agent)).toBe(name);
});

it("knows WeChat on a telephone, where files go no further, from the one on a desk", () => {
  const phone = "Mozilla/5.0 (Linux; Android 13) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.44";
  const desk = `${windows} Chrome/116.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20 WindowsWechat(0x63090a13)`;
  expect([phone, desk, `${windows} Chrome/120.0.0.0 Safari/537.36`].map(isWechatPhone)).toEqual([
    true,
    false,
    false,
  ]);
});
