import type { Context } from "@/lib/db/context";

/** Applicants as messages address them, each with the facts of the application that every message may name. */
export async function applicantsOf(ctx: Context, ids: readonly string[]) {
  const applications = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, id: { in: [...ids] } },
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
  return applications.map(({ id, receipt, name, contactName, contactMobile, email, call }) => ({
    subject: { type: "application" as const, id },
    to: { name: contactName, email, mobile: contactMobile },
    fields: { 收件人: contactName, 组织名称: name, 申请编号: receipt, 批次名称: call.name },
  }));
}
