import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { filledPaper } from "@/lib/domain/recruitment/application/application-paper";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import type { OwnKey } from "@/lib/domain/recruitment/own-keys";
import { wordDocument } from "@/lib/io/word";
import { callAsks } from "@/lib/usecases/recruitment/call/call-asks";
import { draftFromWord, receiveWord } from "@/lib/usecases/recruitment/draft/draft-from-word";
import { blankForm } from "@/lib/usecases/recruitment/paper/application-paper";
import { docxBytes, pdfBytes } from "../../../../support/center/files";
import { makeCenter, ownerClient, visitOf } from "../../../../support/factories";
import { applicantAt, refusalOf } from "../../../../support/recruitment/applicant";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let applicant: ReturnType<typeof applicantAt>;
type Call = Awaited<ReturnType<typeof applicant.call>>;

beforeAll(async () => {
  here = await makeCenter(owner);
  applicant = applicantAt(here);
});
afterAll(() => owner.$disconnect());

const act = <T>(run: (ctx: Context) => Promise<T>) =>
  actInCenter(visitOf(here, visitor, "application.submit", "2022-01-02"), run);

/** The form of a call as somebody filled it in with Word, by the bytes that are sent. */
function filled({ kind, number }: Call, typed: Typed, mark?: string): Promise<Uint8Array> {
  return act(async (ctx) => {
    const { paper } = await blankForm(ctx, { call: { kind, number } });
    const { asks } = await callAsks(ctx, { kind, number });
    ctx.audit.nothing("only read");
    return wordDocument({ ...paper, sections: filledPaper(asks, typed), mark: mark ?? paper.mark });
  });
}

async function upload({ kind, number }: Call, bytes: Uint8Array, own: OwnKey[] = []) {
  const file = await receiveWord(here, { stream: Readable.from([Buffer.from(bytes)]) });
  return act((ctx) => draftFromWord(ctx, { call: { kind, number }, own, file }));
}

const keyOf = ({ receipt, seal }: { receipt: string; seal: string }): OwnKey[] => [
  { receipt, seal, queryCode: "ABCD2345" },
];

describe("a form that was filled in with Word", () => {
  it("begins a draft with its number and its code, right and wrong as they were written", async () => {
    const call = await applicant.call();
    const bytes = await filled(call, { name: "惠心", legalStatus: "team", fullTimeStaff: "三" });
    const saved = await upload(call, bytes);
    expect(saved.queryCode).not.toBeNull();
    expect(saved.faults).toHaveProperty("fullTimeStaff");
    expect((await applicant.read(call, saved))?.values).toMatchObject({
      name: "惠心",
      legalStatus: "team",
      fullTimeStaff: "三",
    });
  });

  it("is carried into the draft that is open, and leaves alone what it does not fill in", async () => {
    const call = await applicant.call();
    const before = await applicant.save(call, { typed: { name: "旧名", leaderName: "王小明" } });
    const after = await upload(call, await filled(call, { name: "新名" }), keyOf(before));
    expect(after.receipt).toBe(before.receipt);
    expect((await applicant.read(call, before))?.values).toMatchObject({
      name: "新名",
      leaderName: "王小明",
    });
    expect(await owner.draft.count({ where: { callId: call.id } })).toBe(1);
  });

  it("is refused where it is of another call, another document, empty, or no document at all", async () => {
    const call = await applicant.call();
    const refused = async (bytes: Uint8Array) => (await refusalOf(upload(call, bytes))).message;
    expect(await refused(await filled(call, { name: "惠心" }, "99"))).toContain("另一个批次");
    expect(await refused(docxBytes())).toContain("不像");
    expect(await refused(await filled(call, {}))).toContain("至少填写一项");
    expect(await refused(pdfBytes())).toContain("这里只收");
    expect(await owner.draft.count({ where: { callId: call.id } })).toBe(0);
  });
});
