import { z } from "zod";
import { sweepFiles } from "@/lib/usecases/center/file";
import { centerJob } from "./job";

export const centerJobs = [
  centerJob({
    name: "sweepFiles",
    permission: "file.sweep",
    input: z.object({}),
    run: sweepFiles,
  }),
];
