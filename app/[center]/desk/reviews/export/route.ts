import { z } from "zod";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { tableRoute } from "../../../list-route";
import { reviewColumns } from "../list";

export const GET = tableRoute({
  permission: "ranking.view",
  input: z.object({}),
  load: (ctx) => listReviews(ctx),
  table: (rows) => ({ title: "评审进度", columns: reviewColumns, rows }),
});
