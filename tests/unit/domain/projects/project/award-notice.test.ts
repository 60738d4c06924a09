import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type AwardNotice,
  awardInWords,
  awardNoticeText,
  needsNotice,
  signedInWords,
  whyAwaited,
  whyNotDropped,
  whyNotRestored,
} from "@/lib/domain/projects/project/award-notice";

const award = { directReason: "只有一家符合条件", grantedFen: 6_000_000n };
const notice = (fields: Partial<AwardNotice>): AwardNotice => ({
  ...{ state: "closed", endsOn: civilDate("2022-03-20"), open: 0, upheld: 0 },
  ...fields,
});

it("asks for a notice where public money was given without a selection", () => {
  expect(needsNotice(award)).toBe(true);
  expect(needsNotice({ ...award, grantedFen: 0n })).toBe(false);
  expect(needsNotice({ ...award, directReason: null })).toBe(false);
});

it("lets a project wait for the end of its notice and for the answers to objections", () => {
  expect(whyAwaited(award, null)).toContain("还没有公示");
  expect(whyAwaited(award, notice({ state: "drafted" }))).toContain("还没有发布");
  expect(whyAwaited(award, notice({ state: "published" }))).toContain("2022年3月20日");
  expect(whyAwaited(award, notice({ open: 1 }))).toContain("1 件异议还没有答复");
  expect(whyAwaited(award, notice({ upheld: 1 }))).toContain("异议成立");
  expect(whyAwaited(award, notice({ state: "archived" }))).toBeNull();
  expect(whyAwaited({ ...award, directReason: null }, null)).toBeNull();
});

it("is not dropped while its notice stands or its agreement is being signed; a signed one is dissolved first", () => {
  const signed = { number: "PC-1", state: "signed", issued: true };
  const half = { number: "PC-1", state: "signedByCenter", issued: true };
  expect(whyNotDropped({ notice: null, agreement: null })).toBeNull();
  expect(whyNotDropped({ notice: notice({ state: "published" }), agreement: null })).toContain("还没有办结");
  expect(whyNotDropped({ notice: notice({ upheld: 1 }), agreement: null })).toBeNull();
  expect(whyNotDropped({ notice: null, agreement: half })).toContain("PC-1");
  const waiting = (issued: boolean) => ({
    notice: null,
    agreement: { ...signed, state: "prepared", issued },
  });
  expect(whyNotDropped(waiting(true))).toContain("PC-1");
  expect(whyNotDropped(waiting(false))).toBeNull();
  expect(whyNotDropped({ notice: null, agreement: signed })).toBeNull();
  expect(signedInWords(signed)).toContain("先按协议约定解除");
  expect(signedInWords(half)).toBeNull();
  expect(whyNotDropped({ notice: null, agreement: { ...signed, state: "voided" } })).toBeNull();
});

it("is restored while there is something that it would begin by", () => {
  expect(whyNotRestored({ agreement: null, directReason: null })).toContain("由新的协议立项");
  expect(whyNotRestored({ agreement: null, directReason: "只有一家" })).toBeNull();
  expect(whyNotRestored({ agreement: { number: "PC-1" }, directReason: null })).toBeNull();
});

const project = {
  ...{ name: "银龄互助", kind: "purchase" as const, number: "PC-XM2022-001", ...award },
  ...{ startsOn: civilDate("2022-01-01"), endsOn: civilDate("2022-12-31"), document: "平民发〔2022〕3号" },
  executors: [
    { name: "和风社工服务中心", lead: true },
    { name: "民福街道办", lead: false },
  ],
};

it("prints what was awarded to whom, for how much and why", () => {
  const said = awardInWords(project).map(({ label, value }) => `${label}：${value}`);
  expect(said).toContain("受托机构：和风社工服务中心");
  expect(said).toContain("协办机构：民福街道办");
  expect(said).toContain("委托金额：60,000.00 元（陆万元整）");
  expect(said).toContain("直接委托的理由：只有一家符合条件");
});

it("proposes words that name the paper and the executor", () => {
  const { title, body } = awardNoticeText(project, "平城中心");
  expect(title).toBe("平城中心“银龄互助”项目直接委托公示");
  expect(awardNoticeText({ ...project, name: "助老项目" }, "平城中心").title).toBe(
    "平城中心“助老项目”直接委托公示",
  );
  expect(body).toContain("经批准（平民发〔2022〕3号）");
  expect(body).toContain("拟直接委托和风社工服务中心实施");
});
