import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packAnswers, questionsInWords } from "@/lib/domain/center/question-answers";
import { questionOf } from "../../../support/center/questions";

const questions = [
  questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] }),
  questionOf({
    id: "q2",
    kind: "number",
    label: "面积",
    unit: "平方米",
    when: { question: "q1", answer: "有" },
  }),
  questionOf({ id: "q3", kind: "money", label: "年度支出" }),
  questionOf({ id: "q4", kind: "date", label: "成立日期", optional: true }),
  questionOf({
    id: "q5",
    kind: "rows",
    label: "主要人员",
    columns: [
      { label: "姓名", kind: "text" },
      { label: "月补贴", kind: "money" },
    ],
  }),
];
/** As the kit reads them. */
const answers = {
  q1: "有",
  q2: 120,
  q3: 1_200_000n,
  q4: "2022-03-08",
  q5: [
    { c1: "张三", c2: 300_000n },
    { c1: "李四", c2: null },
  ],
};

describe("stored answers", () => {
  it("are plain JSON, and come back as words in the order of the form", () => {
    const stored = JSON.parse(JSON.stringify(packAnswers(answers)));
    expect(questionsInWords(questions, stored)).toEqual([
      { id: "q1", label: "有无场所", value: "有", wide: false },
      { id: "q2", label: "面积", value: "120 平方米", wide: false },
      { id: "q3", label: "年度支出", value: "12,000.00 元", wide: false },
      { id: "q4", label: "成立日期", value: "2022年3月8日", wide: false },
      { id: "q5", label: "主要人员", value: "张三，3,000.00 元\n李四，", wide: true },
    ]);
  });

  it("keep every amount to the fen", () => {
    const amount = [questionOf({ id: "q3", kind: "money" })];
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (fen) => {
        const stored = JSON.parse(JSON.stringify(packAnswers({ q3: fen })));
        const [words] = questionsInWords(amount, stored);
        expect(words?.value.replace(/\D/g, "").replace(/^0+(?=\d)/, "")).toBe(`${fen}`);
      }),
    );
  });
});
