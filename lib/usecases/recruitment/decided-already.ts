import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import {
  type ApplicationState,
  applicationLabels,
} from "@/lib/domain/recruitment/application/application-lifecycle";

interface Decided {
  id: string;
  receipt: string;
  state: ApplicationState;
  acceptedAt: Date | null;
  acceptedByName: string | null;
}

/** Names who was quicker, so that two clerks can sort it out between them; `rest` is what that means for the second. */
export async function decidedAlready(
  ctx: Context,
  { id, receipt, state, acceptedAt, acceptedByName }: Decided,
  rest: string,
): Promise<AppError> {
  const check = await ctx.db.formalCheck.findFirst({ where: { applicationId: id } });
  const by = (name: string, at: Date) => `已由${name}于${formatDateTime(at)}`;
  const what = () => {
    if (check) return `${by(check.checkedByName, check.checkedAt)}判为“${applicationLabels[check.verdict]}”`;
    if (state === "accepted" && acceptedAt && acceptedByName) return `${by(acceptedByName, acceptedAt)}受理`;
    return `目前是“${applicationLabels[state]}”`;
  };
  return new AppError("conflict", `申请 ${receipt} ${what()}，${rest}`);
}
