import { can, type Grant, isPublic } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { Context } from "./context";
import type { Tx } from "./visit";

const confirmed = new WeakSet<Tx>();

/**
 * Reads the grants of the actor again and refuses what they no longer allow, and anybody whose session has ended. Every
 * act asks once: at its end, so that the time it waited for a lock counts too, or, where it changes members, as soon as
 * it holds the lock that all such changes take. From there nobody else can take the authority away before the act
 * ends, and it may give up its own.
 */
export async function confirmAuthority({
  db,
  center,
  actor,
  permission,
  scope,
  session,
}: Context): Promise<void> {
  if (isPublic(permission) || actor.isSystem || confirmed.has(db)) return;
  const [found] = await db.$queryRaw<{ grants: Grant[] }[]>`
    select grants from members
     where center_id = ${center.id}::uuid and id = ${actor.userId}::uuid and not disabled
       and (${session ?? null}::text is null or session_is_open(${session ?? null}))`;
  if (!can({ grants: found?.grants ?? [] }, permission, scope)) {
    throw new AppError(
      "forbidden",
      "您的登录或在本中心的权限刚刚有变动，本次没有办理。请重新登录；仍不能办理的，请联系中心管理者。",
    );
  }
  confirmed.add(db);
}
