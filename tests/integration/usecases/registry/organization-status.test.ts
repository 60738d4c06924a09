import { afterAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { registerOrganization } from "@/lib/usecases/registry/organization";
import { getOrganization } from "@/lib/usecases/registry/organization-record";
import { addStatus, changeLegalStatus, recordLegalStatus } from "@/lib/usecases/registry/organization-status";
import { asRefusal } from "@/lib/web/refusal";
import { syntheticCreditCode } from "../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-02";
const code = syntheticCreditCode(5_100_001);
const team = { legalStatus: "team" as const, creditCode: null, filingNumber: null };
const filed = { ...team, legalStatus: "filed" as const, filingNumber: "民备5001号" };
const registered = { ...team, legalStatus: "registered" as const, creditCode: code };

afterAll(closeDesks);

const register = (desk: Desk, facts: Parameters<typeof registerOrganization>[1]) =>
  desk.act(day, "organization.edit", (ctx) => registerOrganization(ctx, facts));
const get = (desk: Desk, organization: string) =>
  desk.read(day, (ctx) => getOrganization(ctx, { organization }));

describe("recordLegalStatus", () => {
  it("adds what is news and keeps the papers of before, and writes nothing otherwise", async () => {
    const desk = await openDesk();
    const id = await register(desk, { name: "睦邻互助队", category: "公益慈善", ...filed });
    const record = (told: typeof team | typeof filed | typeof registered) =>
      desk.read(day, async (ctx) => {
        const known = await ctx.db.organization.findFirstOrThrow({ where: { id } });
        await recordLegalStatus(ctx, known, told);
        return ctx.db.organization.findFirstOrThrow({ where: { id }, include: { statuses: true } });
      });
    expect((await record(team)).statuses).toHaveLength(1);
    const after = await record(registered);
    expect(after).toMatchObject({ legalStatus: "registered", creditCode: code, filingNumber: "民备5001号" });
    expect(after.statuses).toHaveLength(2);
    expect((await record(registered)).statuses).toHaveLength(2);
    expect(await desk.records(id)).toEqual([
      expect.objectContaining({ event: "register" }),
      expect.objectContaining({ event: "recordStatus", fromState: "filed", toState: "registered" }),
    ]);
  });
});

it("tells in a sentence that another has the code already", async () => {
  const desk = await openDesk();
  const taken = { ...registered, creditCode: syntheticCreditCode(5_100_003) };
  await register(desk, { name: "早有证书的中心", category: "公益慈善", ...taken });
  const id = await register(desk, { name: "后来的队", category: "公益慈善", ...team });
  const fault = await desk
    .act(day, "application.check", (ctx) => recordLegalStatus(ctx, { id, ...team }, taken))
    .catch((error: unknown) => error);
  expect(asRefusal("here", fault).message).toContain("同样的记录刚刚已经保存");
});

describe("changeLegalStatus", () => {
  const change = (
    desk: Desk,
    organization: string,
    fields: Partial<Parameters<typeof changeLegalStatus>[1]>,
    edition?: string,
  ) =>
    desk.act(day, "organization.edit", (ctx) =>
      changeLegalStatus(ctx, {
        ...team,
        since: civilDate(day),
        codeReason: null,
        paper: null,
        reason: "取得登记证书",
        ...fields,
        organization,
        edition,
      }),
    );
  const begun = async (facts: typeof team | typeof filed | typeof registered, name = "睦邻互助队") => {
    const desk = await openDesk();
    const since = civilDate("2021-05-01");
    return { desk, id: await register(desk, { name, category: "公益慈善", since, ...facts }) };
  };

  it("adds a line with its day, paper and reason, keeps those of before, and says what changed", async () => {
    const { desk, id } = await begun(filed);
    const told = { ...registered, filingNumber: filed.filingNumber, paper: "民政局登记证书" };
    await change(desk, id, { ...told, since: civilDate("2021-12-01") });
    expect(await get(desk, id)).toMatchObject({
      ...registered,
      filingNumber: filed.filingNumber,
      statuses: [
        { legalStatus: "filed", since: "2021-05-01", paper: filed.filingNumber, reason: null },
        { legalStatus: "registered", since: "2021-12-01", paper: "民政局登记证书", reason: "取得登记证书" },
      ],
      history: [{ label: "登记情况变更", reason: "取得登记证书" }, { label: "建立组织档案" }],
    });
    const [entry] = await desk.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: id, event: "recordStatus" } }),
    );
    expect(entry).toMatchObject({
      fromState: "filed",
      toState: "registered",
      details: { before: { creditCode: null }, after: { creditCode: code }, since: "2021-12-01" },
    });
  });

  it("corrects a code and a day that were recorded wrongly", async () => {
    const { desk, id } = await begun(registered);
    const right = syntheticCreditCode(5_100_002);
    await change(desk, id, {
      ...registered,
      creditCode: right,
      since: civilDate("2021-03-01"),
      reason: "代码登记有误",
    });
    expect(await get(desk, id)).toMatchObject({
      creditCode: right,
      statuses: [{ paper: right }, { paper: code }],
    });
    await change(desk, id, { ...team, legalStatus: "deregistered", creditCode: right, reason: "已注销" });
    await change(desk, id, { ...registered, creditCode: right, reason: "注销记错了" });
    expect(await get(desk, id)).toMatchObject({ legalStatus: "registered", creditCode: right });
  });

  it("takes a code of a wrong check digit for a reason, on record", async () => {
    const { desk, id } = await begun(team);
    const wrong = `${code.slice(0, 17)}${code.endsWith("0") ? "1" : "0"}`;
    const told = { ...registered, creditCode: wrong };
    expect((await refusalOf(change(desk, id, told))).fields.creditCode).toContain("校验位");
    await change(desk, id, { ...told, codeReason: "证书上如此" });
    expect((await get(desk, id)).creditCode).toBe(wrong);
    const [entry] = await desk.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: id, event: "recordStatus" } }),
    );
    expect(entry?.details).toMatchObject({ codeReason: "证书上如此" });
  });

  it("is refused with another's code, out of order, without its paper, and to whoever saw an older record", async () => {
    const { desk, id } = await begun(team);
    await register(desk, { name: "别家", category: "公益慈善", ...registered });
    expect((await refusalOf(change(desk, id, registered))).fields.creditCode).toContain("别家");
    expect((await refusalOf(change(desk, id, { legalStatus: "registered" }))).fields).toHaveProperty(
      "creditCode",
    );
    const early = { ...filed, since: civilDate("2021-04-30") };
    expect((await refusalOf(change(desk, id, early))).fields.since).toContain("2021年5月1日");
    const { edition } = await get(desk, id);
    await change(await colleagueOf(desk, "李明"), id, filed);
    expect((await refusalOf(change(desk, id, filed, edition))).message).toContain("李明");
    expect((await refusalOf(change(await openDesk(), id, filed))).code).toBe("not_found");
  });
});

describe("addStatus", () => {
  it("writes lines that nobody edits", async () => {
    const desk = await openDesk();
    const organization = await register(desk, { name: "甲队", category: "公益慈善", ...team });
    await desk.read(day, (ctx) =>
      addStatus(ctx, organization, {
        legalStatus: "filed",
        since: civilDate(day),
        paper: "1号",
        reason: "补记",
      }),
    );
    const edit = desk.read(day, (ctx) => ctx.db.organizationStatus.updateMany({ data: { paper: "2号" } }));
    await expect(edit).rejects.toThrow();
    expect((await get(desk, organization)).statuses).toMatchObject([
      { paper: null },
      { paper: "1号", reason: "补记" },
    ]);
  });
});
