import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import { answerAddress } from "@/lib/io/answer-address";
import { answerCode } from "@/lib/io/answer-code";
import { say } from "../../center/say";

interface Called {
  id: string;
  name: string;
  task: string;
  answerBy: Date;
}

/** Tells the leader of every team that a call-out reaches, with the code by which the team answers. */
export async function tellOfCallOut(
  ctx: Context,
  { id, name, task, answerBy }: Called,
  reached: readonly {
    answer: string;
    team: { name: string; leader: string | null; leaderPhone: string | null };
  }[],
): Promise<void> {
  const letters = reached.map(({ answer, team }) => {
    const code = formatSlipCode(answerCode("mobilization", answer));
    const to = { name: team.leader ?? team.name, email: null, mobile: team.leaderPhone };
    return {
      subject: { type: "mobilization" as const, id },
      to,
      fields: {
        ...{ 收件人: to.name, 队伍: team.name, 拉动: name, 任务: task },
        截止时间: formatDateTime(answerBy),
        回应网址: answerAddress(ctx.center.slug, "mobilizations", code),
      },
    };
  });
  await say(ctx, "teamCalled", letters);
}
