import { beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  lapseInTime,
  remindOfAgreement,
  timeAgreement,
} from "@/lib/usecases/admission/signing/signing-clock";
import { makeIssuedAgreements } from "../../../../support/admission/screen-signing";
import { actorIn } from "../../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../../support/factories";
import { ownerPool } from "../../../../support/machine/database";
import { nth } from "../../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let made: Awaited<ReturnType<typeof makeIssuedAgreements>>;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
  made = await makeIssuedAgreements(center, staff);
});

const by = (run: typeof lapseInTime, day: string, place = 0) =>
  actInCenter(visitOf(center, system, "agreement.lapse", day), (ctx) =>
    run(ctx, { agreement: nth(made.issued, place).id }),
  );
const agreementAt = (place: number) =>
  owner.agreement.findFirstOrThrow({ where: { id: nth(made.issued, place).id } });
const remindersOf = (place: number) =>
  owner.message.count({
    where: { occasion: "agreementReminder", subjectId: nth(made.issued, place).application.id },
  });

test("what an organization has not signed by its last day lapses the day after, by nobody's hand", async () => {
  await by(lapseInTime, "2022-02-28");
  expect((await agreementAt(0)).state).toBe("prepared");
  await by(lapseInTime, "2022-03-01");
  expect((await agreementAt(0)).state).toBe("voided");
  const entry = await owner.auditEntry.findFirstOrThrow({
    where: { subjectId: nth(made.issued, 0).id, event: "void" },
  });
  expect(entry).toMatchObject({ actorName: "系统", reason: "乙方到2022年2月28日逾期未签" });
  await by(lapseInTime, "2022-03-02");
});

test("an organization is reminded while it can still sign, and not when it cannot any more", async () => {
  await by(remindOfAgreement, "2022-02-25", 1);
  expect(await remindersOf(1)).toBe(1);
  await by(remindOfAgreement, "2022-03-01", 1);
  await by(remindOfAgreement, "2022-02-25", 0);
  expect([await remindersOf(1), await remindersOf(0)]).toEqual([1, 0]);
});

test("both are left to the queue with the agreement", async () => {
  await actorIn(center, staff)(
    "agreement.sign",
    "2022-01-24",
    async (ctx, input: Parameters<typeof timeAgreement>[1]) => {
      await timeAgreement(ctx, input);
      ctx.audit.nothing("a test");
    },
    { id: nth(made.issued, 2).id, expiresOn: civilDate("2022-02-28") },
  );
  const { rows } = await ownerPool().query<{ name: string }>(
    "select name from jobs.job where data->'input'->>'agreement' = $1",
    [nth(made.issued, 2).id],
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(["lapseAgreement", "remindAgreement"]);
});
