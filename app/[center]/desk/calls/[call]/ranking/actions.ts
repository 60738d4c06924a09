"use server";

import { confirmRanking } from "@/lib/usecases/review/ranking";
import { centerAction } from "@/lib/web/action";
import { confirmRankingInput } from "./schema";

export const confirmRankingAction = centerAction({
  permission: "ranking.confirm",
  input: confirmRankingInput,
  run: confirmRanking,
});
