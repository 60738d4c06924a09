import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Center, Context, Visit } from "@/lib/db/context";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";
import type { Actor, GivenRole, Permission, PlatformRole, Scope } from "@/lib/domain/access";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { userId } from "@/lib/domain/base/ids";
import { outStates, uncheckedStates } from "@/lib/domain/recruitment/application/application-standing";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallCriterion } from "@/lib/domain/recruitment/call/criteria";
import { formatReceipt } from "@/lib/domain/recruitment/receipt";
import { bodyCodeCheckCharacter, creditCodeCheckCharacter } from "@/lib/domain/registry/credit-code-digits";
import { hashPassword } from "@/lib/io/password";
import type { StoredRules } from "@/lib/usecases/recruitment/rules";

// Plain functions with dull defaults, for the tests and for the demo world alike.

const owners = new Map<string, PrismaClient>();

/**
 * The database as its owner: for centers and accounts, which the app itself does not create here. The files of a
 * process share it; after a disconnect it connects again when it is asked.
 */
export function ownerClient(url: string): PrismaClient {
  const owner = owners.get(url) ?? new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  owners.set(url, owner);
  return owner;
}

let counter = 0;
function next(): number {
  counter += 1;
  return counter;
}

/** 0 -> "TAAA", 27 -> "TABB": receipts begin with letters only. */
function lettersOf(n: number): string {
  const places = [Math.floor(n / 676), Math.floor(n / 26), n].map((value) => 65 + (value % 26));
  return `T${String.fromCharCode(...places)}`;
}

export async function makeCenter(owner: PrismaClient, fields: Partial<Center> = {}): Promise<Center> {
  const n = next();
  const { services, ...plain } = fields;
  return owner.center.create({
    data: {
      slug: `center${n}-${Date.now().toString(36)}`,
      code: lettersOf(n),
      name: `第${n}社会组织孵化中心`,
      bureau: "某区民政局",
      address: "某区文化街1号",
      phone: "0352-1234567",
      introduction: "为社会组织提供场地、培训、一对一指导和项目扶持。",
      guide: "请按招募公告准备材料，在线填写申请表。",
      ...(services && { services }),
      ...plain,
    },
  });
}

export interface Person {
  id: string;
  actor: Actor;
}

export async function makePerson(
  owner: PrismaClient,
  center: Center | null,
  roles: GivenRole[],
  fields: {
    name?: string;
    email?: string;
    mobile?: string;
    password?: string;
    /** In place of a password: one hash may serve many. */
    passwordHash?: string;
    platformRoles?: PlatformRole[];
  } = {},
): Promise<Person> {
  const n = next();
  const { password, platformRoles = [], ...rest } = fields;
  const name = rest.name ?? `人员${n}`;
  const user = await owner.user.create({
    data: {
      ...rest,
      name,
      platformRoles,
      ...(password ? { passwordHash: await hashPassword(password) } : {}),
    },
  });
  if (center) await joinCenter(owner, center, user, roles);
  const grants = roles.map((role) => ({ role, scope: {} }));
  return { id: user.id, actor: { userId: userId(user.id), name, grants, platformRoles } };
}

/** Makes somebody with an account a member, in the roles given; a scoped role is given as a grant. */
export async function joinCenter(
  owner: PrismaClient,
  center: { id: string },
  person: { id: string },
  grants: readonly (
    | GivenRole
    | { role: GivenRole; organizationId: string }
    | { role: GivenRole; bodyId: string }
    | { role: GivenRole; placeId: string }
  )[],
): Promise<void> {
  const create = grants.map((grant) => (typeof grant === "string" ? { role: grant } : grant));
  const { name, email, mobile } = await owner.user.findUniqueOrThrow({ where: { id: person.id } });
  const contact = email ?? mobile;
  await owner.membership.create({
    data: { centerId: center.id, userId: person.id, name, contact, grants: { create } },
  });
}

/** Noon of a day in China, as the clock of a visit. */
export function noonOf(day: string): Date {
  return new Date(chinaDayStart(civilDate(day)).getTime() + 12 * 3_600_000);
}

export function visitOf(
  center: Center,
  person: Person | Actor,
  permission: Permission,
  now: string | Date,
  scope: Scope = {},
): Visit {
  const actor = "actor" in person ? person.actor : person;
  return { center, actor, permission, now: typeof now === "string" ? noonOf(now) : now, scope };
}

/** Lines of a mark sheet, as the form gives them to the use case. */
export function sheetOf(lines: readonly Omit<CallCriterion, "id">[]): CallCriterion[] {
  return lines.map((line) => ({ ...line, id: randomUUID() }));
}

/** The call for incubation of this number. */
export function batch(number: number): CallKey {
  return { kind: "incubation", number };
}

/** The five published criteria of Pingcheng's third batch. */
export const pingchengCriteria = [
  "孵化需求与孵化中心功能契合度",
  "机构服务内容的公益性",
  "执行团队及机构可持续发展",
  "创始人的意愿及能力",
  "机构的服务与平城区社区需求的契合度",
] as const;

export const plainRules: StoredRules = {
  reserve: 0,
  aggregate: { method: "mean" },
  decimals: 2,
  minBallots: 1,
  tieBreak: [],
  tieAtCut: "decide",
};

export async function makeCall(
  ctx: Context,
  fields: Partial<Omit<Prisma.CallUncheckedCreateInput, "opensOn" | "closesOn">> & {
    opensOn?: string;
    closesOn?: string;
  } = {},
) {
  const { opensOn = "2021-12-25", closesOn = "2022-01-03", ...rest } = fields;
  const number = next();
  return ctx.db.call.create({
    data: {
      centerId: ctx.center.id,
      number,
      name: `第${number}批`,
      title: "入驻招募公告",
      body: "面向全区招募社会组织入驻。",
      opensOn: toUtcMidnight(civilDate(opensOn)),
      closesOn: toUtcMidnight(civilDate(closesOn)),
      reviewOn: toUtcMidnight(addDays(civilDate(closesOn), 11)),
      quota: 30,
      categories: ["公益慈善", "城乡服务", "科技", "文艺", "行业协会商会", "其他社会服务机构"],
      rules: plainRules,
      ...rest,
    },
  });
}

export async function makeCriteria(
  ctx: Context,
  call: { id: string },
  names: readonly string[] = pingchengCriteria,
  points = { max: 20, step: 1 },
) {
  return ctx.db.criterion.createManyAndReturn({
    data: names.map((name, position) => ({
      centerId: ctx.center.id,
      callId: call.id,
      position,
      name,
      ...points,
    })),
  });
}

/** A well-formed synthetic credit code of a civil-affairs body; `serial` below 10 million makes it unique. */
export function syntheticCreditCode(serial: number, division = "140213"): string {
  const body = `M${String(serial).padStart(7, "0")}`;
  const first17 = `52${division}${body}${bodyCodeCheckCharacter(body)}`;
  return first17 + creditCodeCheckCharacter(first17);
}

/** In these the formal check has matched no organization. */
const unmatchedStates: readonly unknown[] = [undefined, ...uncheckedStates, ...outStates];

/** Beyond the formal check it has its organization, as the check gives it one. */
export async function makeApplication(
  ctx: Context,
  call: { id: string } & CallKey,
  fields: Partial<Prisma.ApplicationUncheckedCreateInput> = {},
) {
  const n = next();
  const legalStatus = fields.legalStatus ?? "registered";
  const data = {
    centerId: ctx.center.id,
    callId: call.id,
    receipt: formatReceipt(ctx.center.code, call, n),
    queryCodeHash: `query-${n}`,
    submissionHash: `submission-${n}`,
    category: "公益慈善",
    legalStatus,
    name: `第${n}社会工作服务中心`,
    creditCode: legalStatus === "registered" ? syntheticCreditCode(n) : null,
    filingNumber: legalStatus === "filed" ? `民备${n}号` : null,
    leaderName: "张小三",
    contactName: "李四",
    contactMobile: `138${String(n).padStart(8, "0")}`,
    fullTimeStaff: 3,
    partTimeStaff: 5,
    profile: "扎根社区的社会工作服务机构。",
    serviceField: "社区为老服务",
    servedGroups: "独居和高龄老人",
    incubationNeeds: "办公场地与项目管理培训。",
    projectPlan: "开展邻里互助和定期探访。",
    publicationConsent: true,
    submittedAt: ctx.now,
    ...fields,
  };
  if (data.organizationId === undefined && !unmatchedStates.includes(data.state)) {
    data.organizationId = await organizationOf(ctx, data);
  }
  return ctx.db.application.create({ data });
}

/** The organization on record with these papers, or a new record. */
async function organizationOf(
  ctx: Context,
  facts: Pick<
    Prisma.OrganizationUncheckedCreateInput,
    "name" | "category" | "legalStatus" | "creditCode" | "filingNumber"
  >,
): Promise<string> {
  const { name, category, legalStatus, creditCode = null, filingNumber = null } = facts;
  const centerId = ctx.center.id;
  const paper = creditCode ?? filingNumber;
  const known =
    paper && (await ctx.db.organization.findFirst({ where: creditCode ? { creditCode } : { filingNumber } }));
  if (known) return known.id;
  const { id } = await ctx.db.organization.create({
    data: { centerId, name, category, legalStatus, creditCode, filingNumber },
  });
  await ctx.db.organizationStatus.create({
    data: { centerId, organizationId: id, legalStatus, since: ctx.now, paper },
  });
  return id;
}

/** Somebody of the 专家库 with the person behind; the fields are the person's. */
export async function makeExpert(ctx: Context, fields: { name: string; title?: string; userId?: string }) {
  const { id: personId, ...person } = await ctx.db.person.create({
    data: { centerId: ctx.center.id, title: "高级社会工作师", ...fields },
    select: { id: true, name: true, title: true, userId: true },
  });
  const { id } = await ctx.db.expert.create({ data: { centerId: ctx.center.id, personId } });
  return { id, personId, ...person };
}

export async function makePanelist(
  ctx: Context,
  call: { id: string },
  position: number,
  fields: { name?: string; title?: string; userId?: string } = {},
) {
  const expert = await makeExpert(ctx, { name: `评审专家${position + 1}`, ...fields });
  const panelist = await ctx.db.panelist.create({
    data: { centerId: ctx.center.id, callId: call.id, expertId: expert.id, position },
  });
  return { expert, panelist };
}

/** A handed-in sheet, or a recusal or absence with its reason. */
export async function makeMark(
  ctx: Context,
  panelist: { id: string },
  application: { id: string },
  points: Record<string, number>,
  status: "draft" | "scored" | "recused" | "absent" = "scored",
) {
  return ctx.db.mark.create({
    data: {
      centerId: ctx.center.id,
      panelistId: panelist.id,
      applicationId: application.id,
      status,
      points,
      reason: status === "recused" || status === "absent" ? "曾任该组织理事" : null,
      savedAt: ctx.now,
      lockedAt: status === "draft" ? null : ctx.now,
    },
  });
}

/** A batch taken over from before the platform, without a call. */
export async function makeCohort(ctx: Context, fields: Partial<Prisma.CohortUncheckedCreateInput> = {}) {
  const number = next();
  const startedOn = toUtcMidnight(civilDate("2018-03-01"));
  return ctx.db.cohort.create({
    data: { centerId: ctx.center.id, number, name: `第${number}批`, startedOn, ...fields },
  });
}

/**
 * An organization that entered before the platform began: without application and agreement. Registered unless told
 * otherwise; a new one unless it is on record already.
 */
export async function makeIncubatee(
  ctx: Context,
  cohort: { id: string },
  fields: {
    organizationId?: string;
    name?: string;
    category?: Prisma.OrganizationUncheckedCreateInput["category"];
    legalStatus?: Prisma.OrganizationUncheckedCreateInput["legalStatus"];
    state?: NonNullable<Prisma.IncubateeUncheckedCreateInput["state"]>;
    startedOn?: string;
  } = {},
) {
  const n = next();
  const {
    name = `第${n}社区服务站`,
    category = "公益慈善",
    legalStatus = "registered",
    startedOn = "2018-03-01",
    ...rest
  } = fields;
  const creditCode = legalStatus === "registered" ? syntheticCreditCode(n) : null;
  const filingNumber = legalStatus === "filed" ? `民备${n}号` : null;
  const facts = { name, category, legalStatus, creditCode, filingNumber };
  const organizationId = fields.organizationId ?? (await organizationOf(ctx, facts));
  return ctx.db.incubatee.create({
    data: {
      centerId: ctx.center.id,
      cohortId: cohort.id,
      startedOn: toUtcMidnight(civilDate(startedOn)),
      ...rest,
      organizationId,
    },
  });
}
