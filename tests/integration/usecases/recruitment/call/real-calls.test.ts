import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { incubationTerms, proposedRules } from "@/lib/domain/recruitment/call/call-defaults";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";
import { saveOptionList } from "@/lib/usecases/center/option-list";
import { submitDraft } from "@/lib/usecases/recruitment/application/submission";
import { prepareCall, publishCall } from "@/lib/usecases/recruitment/call/call";
import { callAsks } from "@/lib/usecases/recruitment/call/call-asks";
import { saveCallOffer } from "@/lib/usecases/recruitment/call/call-group";
import { saveConditions } from "@/lib/usecases/recruitment/call/condition";
import { addMaterial } from "@/lib/usecases/recruitment/call/required-material";
import { sheetOf } from "../../../../support/factories";
import { applicantAt } from "../../../../support/recruitment/applicant";
import { typedApplication } from "../../../../support/recruitment/applications";
import { type RealCall, realCalls } from "../../../../support/recruitment/real-calls";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

// Seven calls as centers published them fit into a call of ours, with nothing pushed into its text.

let desk: Desk;
afterAll(closeDesks);

const number = (real: RealCall) => realCalls.indexOf(real) + 1;
const keyOf = (real: RealCall) => ({ kind: "incubation" as const, number: number(real) });
const before = (real: RealCall) => `${Number(real.window[0].slice(0, 4)) - 1}-12-01`;

/** Everything that a center does until its call is public, by the acts of the desk. */
async function publish(real: RealCall): Promise<void> {
  const day = before(real);
  const call = keyOf(real);
  const act = <T>(run: (ctx: Context) => Promise<T>) => desk.act(day, "call.prepare", run);
  const edition = async () => {
    const found = await desk.read(day, (ctx) => ctx.db.call.findFirstOrThrow({ where: call }));
    const entry = await desk.read(day, (ctx) =>
      ctx.db.auditEntry.findFirstOrThrow({ where: { subjectId: found.id }, orderBy: { id: "desc" } }),
    );
    return { edition: entry.id, callId: found.id };
  };
  const words = (list: "category" | "stage", said: string[]) =>
    desk.act(day, "settings.edit", (ctx) =>
      saveOptionList(ctx, { list, words: said.join("\n"), retired: null }),
    );
  await words("category", real.categories);
  if (real.stages.length > 0) await words("stage", real.stages);
  const form = await desk.read(day, (ctx) =>
    ctx.db.form.create({
      data: {
        centerId: desk.center.id,
        name: real.place,
        questions: JSON.parse(JSON.stringify(real.questions)),
      },
    }),
  );
  await act((ctx) =>
    prepareCall(ctx, {
      ...incubationTerms,
      ...{ number: call.number, name: real.place, title: `${real.place}招募公告`, body: "面向全区招募。" },
      ...{ guide: null, method: real.method ?? "ranking", quota: real.quota, categories: real.categories },
      ...{ opensOn: civilDate(real.window[0]), opensAt: "09:00" },
      ...{ closesOn: civilDate(real.window[1]), closesAt: real.window[2] },
      ...{ reviewOn: null, formId: form.id },
      criteria: sheetOf(real.criteria.map(([name, max], at) => ({ row: at + 1, name, max, step: 1 }))),
      rules: { ...proposedRules, ...(real.passMark === undefined ? {} : { passMark: real.passMark }) },
    }),
  );
  await act(async (ctx) => saveCallOffer(ctx, { call, ...(await edition()), ...real.offer }));
  const lines = (texts: string[]) => texts.map((text) => ({ text, evidence: null }));
  await act(async (ctx) =>
    saveConditions(ctx, {
      ...{ call, ...(await edition()) },
      ...{ entry: lines(real.entry), exclusion: lines(real.exclusion) },
    }),
  );
  for (const { name, of = [], expires = false, optional = false } of real.materials)
    await act(async (ctx) =>
      addMaterial(ctx, {
        ...{ call, ...(await edition()), name, why: null, legalStatuses: of, groupIds: [] },
        ...{ required: !optional, types: [], expires },
      }),
    );
  const sum = real.criteria.reduce((total, [, max]) => total + max, 0);
  await desk.act(day, "call.publish", async (ctx) =>
    publishCall(ctx, { ...(await edition()), agreedFullMark: sum }),
  );
}

describe.each(realCalls)("$place", (real) => {
  beforeAll(async () => {
    desk = await openManagerDesk();
    await publish(real);
  });

  test("asks of its applicants what was published", async () => {
    const { asks, closesAt } = await desk.read(before(real), (ctx) => callAsks(ctx, keyOf(real)));
    expect(closesAt).toBe(real.window[2]);
    expect(asks).toMatchObject({
      categories: real.categories.map((value) => ({ value })),
      stages: real.offer.stages.map((value) => ({ value })),
      groups: real.offer.groups.map(({ name }) => ({ label: name })),
      conditions: [
        ...real.entry.map((text) => ({ kind: "entry", text })),
        ...real.exclusion.map((text) => ({ kind: "exclusion", text })),
      ],
      questions: real.questions.map(({ label, kind }) => ({ label, kind })),
      materials: real.materials.map(({ name }) => ({ name })),
    });
  });

  test.each(["registered", "team"] as const)(
    "takes an application of a %s organization, but for the materials asked of such",
    async (legalStatus) => {
      const applicant = applicantAt(desk.center, real.window[1]);
      const day = real.window[1];
      const { asks } = await desk.read(day, (ctx) => callAsks(ctx, keyOf(real)));
      const typed = typedOf(real, asks, legalStatus);
      const saved = await applicant.save(keyOf(real), { step: null, typed }, day);
      expect(saved.faults).toEqual({});
      const refusal = await refusalOf(
        applicant.act((ctx) => submitDraft(ctx, { ...saved, publicationConsent: "yes" }), day),
      );
      const owed = real.materials.filter(
        ({ of = [], optional }) => !optional && (of.length === 0 || of.includes(legalStatus)),
      );
      expect(Object.keys(refusal.fields ?? {}).sort()).toEqual(
        owed.map(({ name }) => `material:${asks.materials.find((one) => one.name === name)?.id}`).sort(),
      );
    },
  );
});

type Asks = Awaited<ReturnType<typeof callAsks>>["asks"];

function typedOf(real: RealCall, asks: Asks, legalStatus: LegalStatus) {
  return {
    ...typedApplication({ category: real.categories[0], legalStatus, name: `${real.place}${legalStatus}` }),
    ...(legalStatus === "team" && { creditCode: "", founders: "王小明\n李四" }),
    groupId: asks.groups[0]?.value,
    stage: real.offer.stages[0],
    residencyMode: real.offer.residencyModes[0],
    confirmed: asks.conditions.filter(({ kind }) => kind === "entry").map(({ id }) => id),
    ...(real.exclusion.length > 0 && { noExclusion: "yes" }),
    expiry: Object.fromEntries(
      asks.materials.filter(({ expires }) => expires).map(({ id }) => [id, "2030-01-01"]),
    ),
  };
}
