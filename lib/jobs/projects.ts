import { z } from "zod";
import { tellOfReply } from "@/lib/usecases/projects/reply-told";
import { centerJob } from "./job";

export const projectsJobs = [
  centerJob({
    name: "tellOfReply",
    permission: "reply.tell",
    input: z.object({ reply: z.uuid() }),
    run: tellOfReply,
  }),
];
