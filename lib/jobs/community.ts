import { z } from "zod";
import { tellOfOrder } from "@/lib/usecases/community/order/order-told";
import { centerJob } from "./job";

export const communityJobs = [
  centerJob({
    name: "tellOfOrder",
    permission: "order.tell",
    input: z.object({ order: z.uuid() }),
    run: tellOfOrder,
  }),
];
