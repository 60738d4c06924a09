import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToOwnCase } from "@/lib/usecases/incubation/own-eviction";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "ownEviction.state",
  scope: "organization",
  input: z.object(received),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToOwnCase,
  discard: discardFile,
});
