import { z } from "zod";
import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { outStates } from "@/lib/domain/recruitment/application/application-standing";

/** Applicants as messages address them, each with the facts of the application that every message may name. */
export function applicantsOf(ctx: Context, ids: readonly string[]) {
  return applicantsWhere(ctx, { id: { in: [...ids] } });
}

/** Those of a call whose application is still in the race. */
export function applicantsStanding(ctx: Context, callId: string) {
  return applicantsWhere(ctx, {
    callId,
    state: { notIn: [...outStates, "lapsed", "disqualified", "notAdmitted"] },
  });
}

async function applicantsWhere(ctx: Context, which: Prisma.ApplicationWhereInput) {
  const applications = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, ...which },
    orderBy: { receipt: "asc" },
    select: {
      id: true,
      receipt: true,
      name: true,
      contactName: true,
      contactMobile: true,
      email: true,
      call: { select: { name: true } },
    },
  });
  return applications.map(letterTo);
}

const typedContact = z.object({
  name: z.string().catch(""),
  contactName: z.string().catch(""),
  contactMobile: z.string().catch(""),
  email: z.string().catch(""),
});

/** Those who have begun to apply and not handed in yet, as far as they have typed how they are reached. */
export async function draftersOf(ctx: Context, call: { id: string; name: string }) {
  const drafts = await ctx.db.draft.findMany({
    where: { centerId: ctx.center.id, callId: call.id, submittedAt: null },
    orderBy: { receipt: "asc" },
    select: { id: true, receipt: true, values: true },
  });
  return drafts.flatMap(({ id, receipt, values }) => {
    const { name, contactName, contactMobile, email } = typedContact
      .catch({ name: "", contactName: "", contactMobile: "", email: "" })
      .parse(values);
    const mail = z.email().safeParse(email.trim());
    const mobile = normalizeMobile(contactMobile);
    if (mobile === null && !mail.success) return [];
    const person = { contactName: contactName.trim() || "申请人", name: name.trim() || "您的组织" };
    return [
      letterTo({ id, receipt, ...person, contactMobile: mobile ?? "", email: mail.data ?? null, call }),
    ];
  });
}

interface Applicant {
  id: string;
  receipt: string;
  name: string;
  contactName: string;
  contactMobile: string;
  email: string | null;
  call: { name: string };
}

/** The applicant as a message addresses them. */
export function letterTo({ id, receipt, name, contactName, contactMobile, email, call }: Applicant) {
  return {
    subject: { type: "application" as const, id },
    to: { name: contactName, email, mobile: contactMobile },
    fields: { 收件人: contactName, 组织名称: name, 申请编号: receipt, 批次名称: call.name },
  };
}
