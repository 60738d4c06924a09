// What only the operator of the platform does, with the database's owner: no role of a center reaches so far.

import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { invitationEnd } from "@/lib/domain/center/invitation";
import type { Login } from "@/lib/domain/center/login";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import { drawFirstPassword } from "@/lib/io/password";
import { drawSlipCode, hashInvitationCode } from "@/lib/io/slip-code";
import { parseLogin } from "@/lib/web/account";
import { Failure } from "./failure.ts";

/** A center to be founded; what its site says beyond this its manager writes in the settings. */
export interface Founding {
  slug: string;
  code: string;
  name: string;
  bureau: string;
  address: string;
  phone: string;
  manager: string;
}

/** Founds a center and invites its first manager. The path of the invitation is told once. */
export async function foundCenter(ownerUrl: string, founding: Founding): Promise<{ invitation: string }> {
  const { manager, ...facts } = founding;
  const code = drawSlipCode();
  const now = new Date();
  return asOwner(ownerUrl, async (owner) => {
    return owner.$transaction(async (db) => {
      const center = await db.center.create({
        data: {
          ...facts,
          introduction: `${facts.name}由${facts.bureau}主办。`,
          guide: "请按招募公告准备材料，在线填写申请表。",
        },
      });
      await db.$queryRaw`select enter_center(${center.id}::uuid, null, null, null)::text`;
      await db.invitation.create({
        data: {
          centerId: center.id,
          name: manager,
          roles: ["manager"],
          codeHash: hashInvitationCode(code),
          sentAt: now,
          expiresAt: invitationEnd(chinaDate(now)),
        },
      });
      await db.auditEntry.create({
        data: {
          centerId: center.id,
          requestId: randomUUID(),
          at: now,
          actorName: "平台运维",
          permission: "center.found",
          subjectType: "center",
          subjectId: center.id,
          event: "found",
          details: { manager },
        },
      });
      return { invitation: `/${center.slug}/join?code=${formatSlipCode(code)}` };
    });
  }).catch((fault: unknown) => {
    const why = whyNotFounded(fault);
    throw why ? new Failure(why, { cause: fault }) : fault;
  });
}

/** A new first password for anybody, whatever centers they work in. */
export async function renewAnyPassword(ownerUrl: string, login: string): Promise<{ password: string }> {
  return asOwner(ownerUrl, async (owner) => {
    const known = await owner.user.findFirst({ where: readLogin(login) });
    if (!known) throw new Failure(`没有账号 ${login}。`);
    const { password, hash } = await drawFirstPassword();
    await owner.user.update({ where: { id: known.id }, data: { passwordHash: hash, firstPassword: true } });
    return { password };
  });
}

async function asOwner<T>(ownerUrl: string, act: (owner: PrismaClient) => Promise<T>): Promise<T> {
  const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) });
  try {
    return await act(owner);
  } finally {
    await owner.$disconnect();
  }
}

function readLogin(typed: string): Login {
  const login = parseLogin(typed);
  if (!login) throw new Failure(`“${typed}”既不是邮箱，也不是手机号。`);
  return login;
}

function whyNotFounded(fault: unknown): string | null {
  const text = String(fault) + JSON.stringify(fault);
  if (/slug_is_an_address/.test(text))
    return "--slug 只能由小写字母、数字和连字符组成，2 至 31 位，以字母开头。";
  if (/slug_is_free/.test(text)) return "--slug 是平台自己的地址，请换一个。";
  if (/P2002/.test(text)) return "--slug 或 --code 已被别的中心使用。";
  return null;
}
