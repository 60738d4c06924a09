import { z } from "zod";
import { tellOfReply } from "@/lib/usecases/projects/giving/reply-told";
import { unsayReportDue } from "@/lib/usecases/projects/project-report";
import { tellOfFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerJob } from "./job";

export const projectsJobs = [
  centerJob({
    name: "tellOfFinding",
    permission: "finding.tell",
    input: z.object({ finding: z.uuid() }),
    run: tellOfFinding,
  }),
  centerJob({
    name: "tellOfReply",
    permission: "reply.tell",
    input: z.object({ reply: z.uuid() }),
    run: tellOfReply,
  }),
  centerJob({
    name: "unsayReportDue",
    permission: "projectReport.unsay",
    input: z.object({ projectReport: z.uuid() }),
    run: unsayReportDue,
  }),
];
