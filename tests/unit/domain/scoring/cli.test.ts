import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rank } from "../../../../lib/domain/scoring/index.ts";
import { buildReview, caseByHand } from "./build-review.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const example = join(root, "tests/support/review/reviews/case-by-hand.json");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rank-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs scripts/rank.ts as `npm run rank` does, in a process of its own. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ["--import", "tsx", join(root, "scripts/rank.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

describe("npm run rank", { timeout: 30_000 }, () => {
  it("prints an aligned table and where the line fell", async () => {
    const { code, out, err } = await run(example);
    expect([code, err]).toStrictEqual([0, ""]);
    expect(out.split("\n")).toStrictEqual([
      "名次  申请  得分   结果    计入  去掉  回避  缺席  待评",
      "1     B     85.00  入围    2     -     1     0     0",
      "2     A     85.00  未入围  3     -     0     0     0",
      "3     C     60.67  未入围  3     -     0     0     0",
      "",
      "名额1，入围1。末位入围85.00，首位未入围85.00，相差0.00。",
      "",
    ]);
  });

  it("counts a Chinese character as two columns, and names ties and pending marks", async () => {
    const review = buildReview({ 阳光社工: [90, 80], B: [85, 85], 丙: ["pending", "absent"] });
    const { out } = await run(file("tie.json", `\uFEFF${JSON.stringify(review)}`));
    expect(out.split("\n").slice(0, 7)).toStrictEqual([
      "名次  申请      得分   结果      计入  去掉  回避  缺席  待评",
      "1     阳光社工  85.00  同分待定  2     -     0     0     0",
      "1     B         85.00  同分待定  2     -     0     0     0",
      "-     丙        -      未评分    0     -     0     1     1",
      "",
      "名额1，入围0。末位入围-，首位未入围85.00，相差-。",
      "名额线上同分：B、阳光社工。",
    ]);
    expect(out).toContain("还有1项评分未提交，本排名只是暂时的。");
  });

  it("prints with --json what the module answers", async () => {
    const { code, out } = await run("--json", example);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toStrictEqual(rank(caseByHand()));
  });

  it("lists every problem of a bad review and prints no ranking", async () => {
    const review = buildReview({ A: [101], "B\u001b[2J": [1.005] }, { quota: -1 });
    const { code, out, err } = await run(file("bad.json", JSON.stringify(review)));
    expect([code, out]).toStrictEqual([1, ""]);
    expect(err.split("\n")).toStrictEqual([
      "评审数据有3处问题：",
      "- 名额数应是不小于0的整数。",
      "- 评审专家“p1”给申请“A”的打分里，指标“c1”的分数101超过满分100。",
      "- 评审专家“p1”给申请“B�[2J”的打分里，指标“c1”的分数1.005多于两位小数。",
      "",
    ]);
  });

  it("answers what is no review in sentences, never with a stack trace", async () => {
    const cases: [args: string[], sentence: RegExp][] = [
      [[file("broken.json", '{"criteria": [')], /^文件“.*broken\.json”不是有效的JSON。\n$/],
      [[join(folder, "absent.json")], /^读不到文件“.*absent\.json”，请检查文件名和权限。\n$/],
      [[folder], /^读不到文件/],
      [[file("null.json", "null")], /^评审数据有5处问题：\n- 缺少列表“criteria”/],
      [[], /^用法：npm run rank -- review\.json \[--json\]\n$/],
      [[example, example], /^用法/],
      [[example, "--xml"], /^用法/],
    ];
    const answers = await Promise.all(cases.map(([args]) => run(...args)));
    answers.forEach(({ code, out, err }, index) => {
      expect([code, out]).toStrictEqual([1, ""]);
      expect(err).toMatch(cases[index]?.[1] ?? /never/);
      expect(err).not.toMatch(/\n {4}at /);
    });
  });
});
