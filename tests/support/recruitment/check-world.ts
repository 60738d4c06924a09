import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import type { Question } from "@/lib/domain/center/form-definition";
import type { Finding } from "@/lib/domain/recruitment/check/finding";
import { acceptApplications } from "@/lib/usecases/recruitment/check/acceptance";
import { saveFindings, viewFindings } from "@/lib/usecases/recruitment/check/finding";
import { requestCorrection } from "@/lib/usecases/recruitment/correction/correction";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { makeApplication, makeCall, visitOf } from "../factories";
import type { Desk } from "../staff-desk";

/** A Wednesday; five working days later it is the 11th, for no holiday lies between. */
export const checkDay = "2026-03-04";

/** An application of a call that asks for a paper, one condition and one ground of exclusion. */
export async function checkWorld(
  desk: Desk,
  fields: Parameters<typeof makeApplication>[2] = {},
  day = checkDay,
  questions: Question[] = [],
) {
  const made = await desk.read(day, async (ctx) => {
    const call = await makeCall(ctx, {
      state: "preparing",
      opensOn: "2026-03-01",
      closesOn: "2026-03-20",
      questions,
    });
    const own = { centerId: ctx.center.id, callId: call.id };
    const material = await ctx.db.requiredMaterial.create({ data: { ...own, position: 1, name: "章程" } });
    const entry = await ctx.db.condition.create({
      data: { ...own, kind: "entry", position: 1, text: "在本区开展服务", evidence: "看活动记录" },
    });
    const exclusion = await ctx.db.condition.create({
      data: { ...own, kind: "exclusion", position: 1, text: "近三年受过行政处罚" },
    });
    await ctx.db.call.updateMany({
      where: { id: call.id },
      data: { state: "recruiting", publishedAt: ctx.now },
    });
    const application = await makeApplication(ctx, call, { confirmed: [entry.id, exclusion.id], ...fields });
    const seal = sealFor(ctx, application.receipt, application.queryCodeHash);
    return { call, application, material, entry, exclusion, own: { receipt: application.receipt, seal } };
  });
  const { application, own } = made;
  const id = application.id;
  const check = <T>(run: (ctx: Context) => Promise<T>, on = day) => desk.act(on, "application.check", run);
  const visit = (on: string) => visitOf(desk.center, visitor, "application.submit", on);

  /** Looks at every item: all is in order but what is named, each with what is wrong. */
  async function findings(deficient: Record<string, string> = {}): Promise<Finding[]> {
    const { items } = await desk.read(day, (ctx) => viewFindings(ctx, own));
    return items.map(({ item }) => {
      const reason = deficient[item] ?? null;
      return { item, verdict: reason === null ? "met" : "deficient", reason, evidence: null };
    });
  }

  return {
    ...made,
    check,
    findings,
    accept: () => check((ctx) => acceptApplications(ctx, { applications: [id] })),
    find: async (deficient: Record<string, string> = {}) => {
      const all = await findings(deficient);
      return check((ctx) => saveFindings(ctx, { application: id, findings: all }));
    },
    ask: (why = "") => check((ctx) => requestCorrection(ctx, { application: id, days: 5, why })),
    row: () => desk.read(day, (ctx) => ctx.db.application.findFirstOrThrow({ where: { id } })),
    notice: () =>
      desk.read(day, (ctx) =>
        ctx.db.correction.findFirstOrThrow({ where: { applicationId: id }, orderBy: { number: "desc" } }),
      ),
    said: () =>
      desk.read(day, async (ctx) => {
        const messages = await ctx.db.message.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
        return messages.map(({ occasion, state, body }) => ({ occasion, state, body }));
      }),
    asApplicant: {
      act: <T>(run: (ctx: Context) => Promise<T>, on = day) => actInCenter(visit(on), run),
      look: <T>(run: (ctx: Context) => Promise<T>, on = day) => inCenter(visit(on), run),
    },
    upload: (part: string, name: string) =>
      desk.read(day, (ctx) =>
        ctx.db.file.create({
          data: {
            centerId: ctx.center.id,
            id: randomUUID(),
            subjectType: "application",
            subjectId: id,
            purpose: "material",
            part,
            name,
            type: "pdf",
            bytes: 10,
            digest: "0".repeat(64),
            // Later on the day than the notice.
            createdAt: new Date(ctx.now.getTime() + 60_000),
          },
        }),
      ),
  };
}
