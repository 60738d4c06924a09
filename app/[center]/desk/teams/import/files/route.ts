import { z } from "zod";
import { receivedSheet } from "@/lib/usecases/center/received-sheet";
import { checkTeams, receiveTeams } from "@/lib/usecases/community/volunteer/team-import";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "team.edit",
  input: z.object({ file: receivedSheet }),
  receive: receiveTeams,
  run: checkTeams,
  discard: async () => undefined, // only its rows were read
});
