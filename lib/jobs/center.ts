import { z } from "zod";
import { forgetSheets } from "@/lib/usecases/center/checked-sheet";
import { sweepFiles } from "@/lib/usecases/center/file";
import { beginDelivery, concludeDelivery, deliver } from "@/lib/usecases/center/message-delivery";
import { centerJob } from "./job";

export const centerJobs = [
  centerJob({
    name: "sweepFiles",
    permission: "file.sweep",
    input: z.object({}),
    run: sweepFiles,
  }),
  centerJob({
    name: "forgetSheets",
    permission: "sheet.forget",
    input: z.object({}),
    run: forgetSheets,
  }),
  centerJob({
    name: "deliverMessage",
    permission: "message.deliver",
    input: z.object({ message: z.uuid() }),
    run: beginDelivery,
    outside: { go: deliver, conclude: concludeDelivery },
  }),
];
