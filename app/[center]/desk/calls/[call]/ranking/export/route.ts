import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { AppError } from "@/lib/domain/base/errors";
import { listFile } from "@/lib/usecases/base/list-file";
import { viewRanking } from "@/lib/usecases/review/ranking";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { rankingSheet } from "./ranking-sheet";

export const GET = centerRoute({
  permission: "ranking.view",
  input: z.object({ call: callKey }),
  load: async (ctx, input) => {
    const { call, rankings, confirmed, withheld } = await viewRanking(ctx, input);
    if (rankings.length === 0) throw new AppError("conflict", withheld?.why ?? "评审还没有开始，没有排名。");
    return { title: `${call.name}评审排名${confirmed ? "" : "（未确认）"}`, rankings };
  },
  respond: async ({ data: { title, rankings }, center, today }) =>
    fileResponse(await listFile({ title, center: center.name, on: today, ...rankingSheet(rankings) })),
});
