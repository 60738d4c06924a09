import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { trackApplication } from "@/lib/usecases/recruitment/application/tracking";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import {
  makeApplication,
  makeCall,
  makeCenter,
  noonOf,
  ownerClient,
  visitOf,
} from "../../../../support/factories";
import { statementsOf } from "../../../../support/machine/statements";
import { makeSelection } from "../../../../support/review/ranked-call";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const queryCode = "ABCD2345";
let here: Center;
let elsewhere: Center;

beforeAll(async () => {
  here = await makeCenter(owner);
  elsewhere = await makeCenter(owner);
});
afterAll(() => owner.$disconnect());

function prepare<T>(run: (ctx: Context) => Promise<T>, center = here): Promise<T> {
  return inCenter(visitOf(center, visitor, "application.track", "2021-12-30"), run);
}

function track(receipt: string, code = queryCode, center = here, day = "2022-01-20") {
  const visit = visitOf(center, visitor, "application.track", day);
  return actInCenter(visit, (ctx) => trackApplication(ctx, { receipt, queryCode: code }));
}

interface Given {
  call?: Parameters<typeof makeCall>[1];
  application?: Parameters<typeof makeApplication>[2];
  refusedBecause?: string;
  notice?: "drafted" | "published" | "closed";
  signed?: boolean;
}

/** An application with its query code, as far along as told. */
function given({ call: batch, application: fields, refusedBecause, notice, signed }: Given, center = here) {
  return prepare(async (ctx) => {
    const centerId = ctx.center.id;
    const call = await makeCall(ctx, batch);
    const made = await makeApplication(ctx, call, fields);
    const application = await ctx.db.application.update({
      where: { centerId_id: { centerId, id: made.id } },
      data: { queryCodeHash: hashQueryCode(made.receipt, queryCode) },
    });
    const of = { centerId, applicationId: application.id };
    if (made.state !== "submitted") {
      await ctx.db.formalCheck.create({
        data: {
          ...of,
          verdict: refusedBecause ? "refused" : "passed",
          reason: refusedBecause ?? null,
          checkedById: centerId,
          checkedByName: "初审人员王某",
          checkedAt: noonOf("2022-01-05"),
        },
      });
    }
    if (notice) {
      const selection = await makeSelection(ctx, call);
      await ctx.db.ranking.create({
        data: {
          centerId,
          callId: call.id,
          review: {},
          result: {},
          digest: "x",
          confirmedById: centerId,
          confirmedByName: "王某",
          confirmedAt: ctx.now,
        },
      });
      await ctx.db.publicNotice.create({
        data: {
          centerId,
          callId: call.id,
          selectionId: selection.id,
          state: notice,
          title: "入围名单公示",
          body: "",
          rows: [],
          maskRule: "keepEnds",
          startsOn: toUtcMidnight(civilDate("2022-01-17")),
          endsOn: toUtcMidnight(civilDate("2022-01-21")),
          length: 5,
          unit: "workingDays",
          firstDayCounts: true,
          contact: "0352-1234567",
          publishedAt: notice === "drafted" ? null : noonOf("2022-01-17"),
        },
      });
    }
    if (signed) {
      const on = toUtcMidnight(civilDate("2022-02-17"));
      await ctx.db.agreement.create({
        data: {
          ...of,
          callId: call.id,
          number: `协议${application.receipt}`,
          state: "signed",
          organizationSignedOn: on,
          organizationSigner: "张小三",
          centerSignedOn: on,
          centerSigner: "王某",
        },
      });
    }
    return application;
  }, center);
}

function traces(center = here) {
  return prepare(
    (ctx) => ctx.db.auditEntry.findMany({ where: { subjectType: "tracking" }, orderBy: { id: "asc" } }),
    center,
  );
}

describe("trackApplication", () => {
  it("tells the status behind a receipt and its code", async () => {
    const { receipt, name } = await given({});
    const found = await track(receipt);
    expect(found).toMatchObject({ receipt, name, label: "待受理", published: false });
    expect(found?.steps).toEqual([{ on: "2021-12-30", what: "提交申请" }]);
  });

  it("leads to the papers where some were handed over", async () => {
    const { id, receipt } = await given({});
    expect((await track(receipt))?.handedOver).toBe(false);
    await owner.file.create({
      data: {
        ...{ id: randomUUID(), centerId: here.id, subjectType: "application", subjectId: id },
        ...{ part: "material:m1", purpose: "attachment", name: "证书.pdf", type: "pdf", bytes: 9 },
        ...{ digest: "0".repeat(64), createdAt: new Date() },
      },
    });
    expect((await track(receipt))?.handedOver).toBe(true);
  });

  it("answers a wrong code and an unknown receipt alike", async () => {
    const { receipt } = await given({});
    expect(await track(receipt, "ABCD2346")).toBeNull();
    expect(await track("XX01-0001")).toBeNull();
  });

  it("does not find an application of another center, though receipt and code are right", async () => {
    const { receipt } = await given({}, elsewhere);
    expect(await track(receipt, queryCode, elsewhere)).not.toBeNull();
    expect(await track(receipt)).toBeNull();
  });

  it("does not open one application with the code of another", async () => {
    const one = await given({});
    const other = await prepare(async (ctx) => {
      const made = await makeApplication(ctx, await makeCall(ctx));
      const queryCodeHash = hashQueryCode(made.receipt, "WXYZ6789");
      await ctx.db.application.updateMany({ where: { id: made.id }, data: { queryCodeHash } });
      return made;
    });
    expect(await track(other.receipt)).toBeNull();
    expect(await track(one.receipt, "WXYZ6789")).toBeNull();
  });

  it("leaves a trace of every try, also of a wrong one, and never the code", async () => {
    const { id, receipt } = await given({});
    await track(receipt);
    await track(receipt, "GUESSED2");
    await track("XX09-0009", "GUESSED3");
    const entries = await traces();
    const recent = entries.slice(-3).map(({ event, subjectId }) => ({ event, subjectId }));
    expect(recent).toEqual([
      { event: "track", subjectId: id },
      { event: "guess", subjectId: id },
      { event: "guess", subjectId: here.id },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/GUESSED|ABCD2345/);
  });

  it("gives the reason of a refusal, and not who refused", async () => {
    const { receipt } = await given({
      application: { state: "refused" },
      refusedBecause: "章程缺少签章页",
    });
    const found = await track(receipt);
    expect(found?.label).toBe("初审不通过");
    expect(found?.meaning).toContain("章程缺少签章页");
    expect(found?.steps.map(({ what }) => what)).toEqual(["提交申请", "初审不通过"]);
    expect(JSON.stringify(found)).not.toContain("王某");
  });

  it.each(["shortlisted", "reserve", "notAdmitted"] as const)(
    "keeps the outcome %s to itself until the notice is published",
    async (state) => {
      const hidden = await given({
        call: { state: "reviewing" },
        application: { state },
        notice: "drafted",
      });
      const before = await track(hidden.receipt);
      expect(before).toMatchObject({ label: "评审中", published: false });
      expect(JSON.stringify(before)).not.toMatch(/未入围|候补|递补/);
      const shown = await given({
        call: { state: "noticing" },
        application: { state },
        notice: "published",
      });
      expect((await track(shown.receipt))?.label).not.toBe("评审中");
    },
  );

  it("tells nobody the result before the first day of the notice", async () => {
    const { receipt } = await given({
      call: { state: "noticing" },
      application: { state: "announced" },
      notice: "published",
    });
    const before = await track(receipt, queryCode, here, "2022-01-16");
    expect(before).toMatchObject({ label: "评审中", published: false });
    expect(JSON.stringify(before)).not.toMatch(/已入围|公布入围名单/);
    expect(await track(receipt, queryCode, here, "2022-01-17")).toMatchObject({ published: true });
  });

  it("follows an admitted organization to its agreement, in order of time", async () => {
    const { receipt } = await given({
      call: { state: "completed" },
      application: { state: "signed" },
      notice: "closed",
      signed: true,
    });
    const found = await track(receipt);
    expect(found).toMatchObject({ label: "已签约", published: true });
    expect(found?.steps.map(({ on }) => on)).toEqual([
      "2021-12-30",
      "2022-01-05",
      "2022-01-17",
      "2022-02-17",
      "2022-02-17",
    ]);
  });

  it("needs at most nine statements, of which one asks whether the portal is open", async () => {
    const { receipt } = await given({
      call: { state: "completed" },
      application: { state: "signed" },
      notice: "closed",
      signed: true,
    });
    expect((await statementsOf(() => track(receipt))).length).toBeLessThanOrEqual(9);
  });
});
