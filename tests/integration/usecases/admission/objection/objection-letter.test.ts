import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionOf } from "@/lib/db/edition";
import { civilDate } from "@/lib/domain/base/civil-date";
import { archiveNotice, withdrawNotice } from "@/lib/usecases/admission/notice-take-back";
import {
  editObjection,
  proposeObjection,
  recordObjection,
} from "@/lib/usecases/admission/objection/objection-letter";
import { opposed, plainLetter } from "../../../../support/admission/objections";
import { makeDraftedNotice, makeSigningCall } from "../../../../support/admission/signing-call";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const record = (
  notice: string,
  applicationId: string,
  letter: Partial<typeof plainLetter> = {},
  day = "2022-01-24",
) =>
  here.act(day, "objection.edit", (ctx) =>
    recordObjection(ctx, { ...plainLetter, ...letter, notice, applicationId }),
  );

describe("a letter", () => {
  it("is put on record with its number, and its history tells nothing of who wrote it", async () => {
    const made = await makeSigningCall(here.center, here.person);
    const first = await opposed(here, made);
    await record(made.notice.id, nth(made.applications, 1).id, { objector: "某某街道办事处" });
    const rows = await here.read("2022-01-24", (ctx) =>
      ctx.db.objection.findMany({ where: { noticeId: made.notice.id }, orderBy: { number: "asc" } }),
    );
    expect(rows.map(({ number, state, objector }) => [number, state, objector])).toEqual([
      [1, "open", "赵志刚"],
      [2, "open", "某某街道办事处"],
    ]);
    const entries = await here.read("2022-01-24", (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: first.id } }),
    );
    expect(JSON.stringify(entries)).not.toMatch(/赵志刚|13800007777/);
  });

  it("concerns somebody whom the notice names", async () => {
    const made = await makeSigningCall(here.center, here.person);
    const outsider = nth(made.applications, 3).id; // not admitted, so on no list
    expect(await refusalOf(record(made.notice.id, outsider))).toMatchObject({
      code: "invalid",
      fields: { applicationId: expect.stringContaining("名单") },
    });
    const offered = await here.read("2022-01-24", (ctx) => proposeObjection(ctx, { notice: made.notice.id }));
    expect(offered.options).toHaveLength(3);
  });

  it("is not taken in twice", async () => {
    const made = await makeSigningCall(here.center, here.person);
    const target = nth(made.applications, 0).id;
    await record(made.notice.id, target);
    expect(await refusalOf(record(made.notice.id, target))).toMatchObject({
      code: "invalid",
      fields: { objector: expect.stringContaining("第 1 号") },
    });
    await record(made.notice.id, target, { receivedOn: civilDate("2022-01-20"), grounds: "另一件事。" });
  });

  it("comes within the days that there are", async () => {
    const made = await makeSigningCall(here.center, here.person);
    const target = nth(made.applications, 0).id;
    for (const receivedOn of ["2022-01-16", "2022-01-25"])
      expect(
        await refusalOf(record(made.notice.id, target, { receivedOn: civilDate(receivedOn) })),
      ).toMatchObject({ fields: { receivedOn: expect.any(String) } });
    await record(made.notice.id, target, { receivedOn: civilDate("2022-01-24") }); // late, and taken in
  });

  it("is refused before the notice is published and after it is archived or withdrawn", async () => {
    const draft = await makeDraftedNotice(here.center, here.person);
    expect(await refusalOf(record(draft.notice.id, nth(draft.applications, 0).id))).toMatchObject({
      message: expect.stringContaining("还没有发布"),
    });
    const made = await makeSigningCall(here.center, here.person);
    const letter = await opposed(here, made);
    const archive = () =>
      here.act("2022-01-24", "notice.archive", (ctx) => archiveNotice(ctx, { notice: made.notice.id }));
    expect((await refusalOf(archive())).message).toContain("1 件异议没有答复");
    await letter.answer("dismissed");
    await archive();
    expect((await refusalOf(record(made.notice.id, letter.application))).message).toContain("已经归档");
    expect((await refusalOf(letter.reopen("结论有误"))).message).toContain("已经归档");
    expect(
      (
        await refusalOf(
          here.act("2022-01-24", "notice.publish", (ctx) =>
            withdrawNotice(ctx, { notice: made.notice.id, reason: "有误" }),
          ),
        )
      ).code,
    ).toBe("conflict");
  });

  it("is corrected while it is open, and never over a colleague's change", async () => {
    const made = await makeSigningCall(here.center, here.person);
    const { id, application, answer } = await opposed(here, made);
    const subject = { type: "objection" as const, id };
    const edition = await here.read("2022-01-24", (ctx) => editionOf(ctx, subject));
    const edit = (seen: string | undefined, contact: string) =>
      here.act("2022-01-24", "objection.edit", (ctx) =>
        editObjection(ctx, {
          ...plainLetter,
          applicationId: application,
          contact,
          objection: id,
          edition: seen,
        }),
      );
    await edit(edition, "13900008888");
    expect((await refusalOf(edit(edition, "13900009999"))).code).toBe("conflict");
    const row = await here.read("2022-01-24", (ctx) => ctx.db.objection.findFirstOrThrow({ where: { id } }));
    expect(row.contact).toBe("13900008888");
    const [, entry] = await here.read("2022-01-24", (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } }),
    );
    expect(entry?.details).toEqual({ changed: ["contact"] });
    await answer("dismissed");
    expect((await refusalOf(edit(undefined, "13900007777"))).message).toContain("已经办结");
  });
});
