import type { Context } from "@/lib/db/context";
import type { Role } from "@/lib/domain/access";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotAnswered } from "@/lib/domain/center/invitation";
import type { Login } from "@/lib/domain/center/login";
import { hashPassword } from "@/lib/io/password";
import { hashInvitationCode } from "@/lib/io/slip-code";

// The answer is the person's own, by the code that was handed over; the center only asked.

/** Somebody who has just become a member. */
export interface Joined {
  userId: string;
  roles: Role[];
  personId: string | null;
}

function invitationBy(ctx: Context, code: string) {
  return ctx.db.invitation.findFirst({
    where: { centerId: ctx.center.id, codeHash: hashInvitationCode(code) },
    select: {
      id: true,
      name: true,
      roles: true,
      personId: true,
      organizationId: true,
      bodyId: true,
      placeId: true,
      organization: { select: { name: true } },
      body: { select: { name: true } },
      place: { select: { name: true } },
      state: true,
      expiresAt: true,
    },
  });
}

/** The invitation behind a code, which may still be answered. It is locked: of two answers at once the second sees the first. */
async function answerable(ctx: Context, code: string) {
  await ctx.db.$queryRaw`
    select 1 from invitations
     where center_id = ${ctx.center.id}::uuid and code_hash = ${hashInvitationCode(code)} for update`;
  const found = await invitationBy(ctx, code);
  if (!found) throw notFound("邀请");
  const why = whyNotAnswered(found, ctx.now);
  if (why) throw new AppError("conflict", why);
  return found;
}

/** What the person who was invited sees of it; null for a code that belongs to none. */
export async function findInvitation(ctx: Context, { code }: { code: string | null }) {
  const found = code ? await invitationBy(ctx, code) : null;
  if (!found) return null;
  const { name, roles, organization, body, place, state, expiresAt } = found;
  return { name, roles, organization, body, place, state, expiresAt, whyNot: whyNotAnswered(found, ctx.now) };
}

/** The person who is signed in becomes a member. */
export async function acceptInvitation(ctx: Context, { code }: { code: string }): Promise<Joined> {
  const found = await answerable(ctx, code);
  const { userId } = ctx.actor;
  if (!userId) throw new AppError("unauthenticated", "登录已失效，请重新登录后再接受。");
  return join(ctx, code, found, userId);
}

/** The same for somebody without an account, who chooses a login and a password that nobody else knows. */
export async function acceptWithNewAccount(
  ctx: Context,
  { code, name, login, password }: { code: string; name: string; login: Login; password: string },
): Promise<Joined> {
  const found = await answerable(ctx, code);
  const { email, mobile } = { email: null, mobile: null, ...login };
  const [opened] = await ctx.db.$queryRaw<[{ id: string | null }]>`
    select open_account(${hashInvitationCode(code)}, ${name}, ${email}, ${mobile}, ${await hashPassword(password)}) as id`;
  if (!opened.id) {
    throw new AppError("invalid", "没有建立账号。", {
      login: "不能用它建立新账号。如果您用它登录过本平台，请改用“已有账号”登录；否则请换一个。",
    });
  }
  return join(ctx, code, found, opened.id);
}

async function join(
  ctx: Context,
  code: string,
  {
    id,
    name,
    roles,
    personId,
    organizationId,
    bodyId,
    placeId,
    state,
  }: Awaited<ReturnType<typeof answerable>>,
  userId: string,
): Promise<Joined> {
  const centerId = ctx.center.id;
  await ctx.db.$queryRaw`
    select accept_invitation(${hashInvitationCode(code)}, ${userId}::uuid, ${ctx.now}::timestamptz)::text`;
  await ctx.db.grant.createMany({
    data: roles.map((role) => ({
      centerId,
      userId,
      role,
      organizationId: role === "organization" ? organizationId : null,
      bodyId: role === "evaluator" ? bodyId : null,
      placeId: role === "community" ? placeId : null,
    })),
    skipDuplicates: true,
  });
  await ctx.audit(
    {
      subject: { type: "invitation", id },
      event: "accept",
      from: state,
      to: "accepted",
      details: { name },
    },
    { subject: { type: "member", id: userId }, event: "join", details: { name, roles } },
  );
  return { userId, roles, personId };
}

/** The person would rather not; no account is needed to say so. */
export async function declineInvitation(ctx: Context, { code }: { code: string }): Promise<void> {
  const { id, name, state: from } = await answerable(ctx, code);
  const { count } = await ctx.db.invitation.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state: "declined", answeredAt: ctx.now },
  });
  if (count === 0) throw new AppError("conflict", "这份邀请刚刚有变动，请刷新页面查看。");
  const subject = { type: "invitation" as const, id };
  await ctx.audit({ subject, event: "decline", from, to: "declined", details: { name } });
}
