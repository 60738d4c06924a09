import { describe, expect, test } from "vitest";
import {
  type ScreenSigning,
  whyNotCountersign,
  whyNotSigner,
  whyNotSignOnScreen,
} from "@/lib/domain/admission/signing/screen-signing";
import { civilDate } from "@/lib/domain/base/civil-date";

const today = civilDate("2022-02-17");
const ready: ScreenSigning = {
  state: "prepared",
  digest: "a".repeat(64),
  expiresOn: today,
  method: null,
  canSeal: true,
  canSend: true,
  mobile: "13800001234",
};

describe("an organization signs on screen", () => {
  test("up to the last day", () => {
    expect(whyNotSignOnScreen(ready, today)).toBeNull();
    expect(whyNotSignOnScreen({ ...ready, expiresOn: null }, today)).toBeNull();
  });

  test.each<[string, Partial<ScreenSigning>]>([
    ["签约期限到2022年2月16日", { expiresOn: civilDate("2022-02-16") }],
    ["已经签署", { state: "signedByOrganization" }],
    ["已经签署", { state: "signed" }],
    ["已作废", { state: "voided" }],
    ["没有在系统中出具", { digest: null }],
    ["数字证书", { canSeal: false }],
    ["短信", { canSend: false }],
    ["不是手机号码", { mobile: null }],
    ["同一种方式", { state: "signedByCenter", method: "paper" }],
  ])("and not where %s", (words, change) => {
    expect(whyNotSignOnScreen({ ...ready, ...change }, today)).toContain(words);
  });
});

test("the center countersigns what was signed on screen, and nothing else", () => {
  const signed = { ...ready, state: "signedByOrganization", method: "onScreen" } as const;
  expect(whyNotCountersign(signed)).toBeNull();
  expect(whyNotCountersign(ready)).toContain("乙方在线签署之后");
  expect(whyNotCountersign({ ...signed, method: "paper" })).toContain("纸质");
  expect(whyNotCountersign({ ...signed, canSeal: false })).toContain("数字证书");
});

test("whoever holds the mobile on record signs, the leader or with the leader's letter", () => {
  const leader = { leader: "张小三", contact: "张小三", authorized: false };
  expect(whyNotSigner("张小　三", leader)).toBeNull();
  expect(whyNotSigner("李四", leader)).toContain("联系人张小三");
  const proxy = { ...leader, contact: "李四" };
  expect(whyNotSigner("李四", proxy)).toContain("授权委托书");
  expect(whyNotSigner("李四", { ...proxy, authorized: true })).toBeNull();
  expect(whyNotSigner("张小三", { ...proxy, authorized: true })).toContain("联系人李四");
});
