import { z } from "zod";
import { tellOfFinding } from "@/lib/usecases/projects/project-finding";
import { centerJob } from "./job";

export const projectsJobs = [
  centerJob({
    name: "tellOfFinding",
    permission: "finding.tell",
    input: z.object({ finding: z.uuid() }),
    run: tellOfFinding,
  }),
];
