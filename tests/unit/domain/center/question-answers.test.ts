import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packAnswers, questionsInWords, readQuestions } from "@/lib/domain/center/question-answers";
import { questionOf } from "../../../support/questions";

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
const typed = {
  q1: "有",
  q2: "１２０",
  q3: "1.2万元",
  q4: "２０２２.3.8",
  q5: { 0: { c1: "张三", c2: "3000" }, 1: { c1: "", c2: "" }, 2: { c1: "李四", c2: "" } },
};

function read(answers: unknown) {
  const found = readQuestions(questions, answers);
  return found.ok ? found.value : found.faults;
}

describe("the answers to the questions of a form", () => {
  it("are read as people type them", () => {
    expect(read(typed)).toEqual({
      q1: "有",
      q2: 120,
      q3: 1_200_000n,
      q4: "2022-03-08",
      q5: [
        { c1: "张三", c2: 300_000n },
        { c1: "李四", c2: null },
      ],
    });
  });

  it("tell all that is wrong at once, each at its place", () => {
    expect(
      Object.keys(read({ q1: "有", q2: "很大", q3: "", q4: "2022-02-30", q5: { 0: { c2: "x" } } })),
    ).toEqual(["q2", "q3", "q4", "q5.0.c1", "q5.0.c2"]);
  });

  it("leave out what was not asked, right or wrong, and nobody has to answer it", () => {
    expect(read({ ...typed, q1: "无", q2: "很大" })).not.toHaveProperty("q2");
    expect(read({ ...typed, q1: "无" })).toHaveProperty("q1", "无");
  });

  it("refuse a question that the form does not have", () => {
    expect(read({ ...typed, q9: "x" })).toHaveProperty("", expect.stringContaining("不一致"));
  });

  it("never throw, whatever is sent", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom("q1", "q3", "q5"), fc.anything())),
        (sent) => {
          expect(typeof readQuestions(questions, sent).ok).toBe("boolean");
        },
      ),
    );
  });
});

describe("stored answers", () => {
  it("are plain JSON, and come back as words in the order of the form", () => {
    const answers = readQuestions(questions, typed);
    if (!answers.ok) throw new Error("refused");
    const stored = JSON.parse(JSON.stringify(packAnswers(answers.value)));
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
