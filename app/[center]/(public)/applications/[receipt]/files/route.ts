import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { admitOwnFile, attachOwnFile } from "@/lib/usecases/recruitment/own-file";
import { publicUpload } from "@/lib/web/upload";
import { ownCookie, ownFields, withSeal } from "../../../own-cookie";

const address = z.object({ ...ownFields, part: z.string().max(60) });

export const POST = publicUpload({
  permission: "application.submit",
  address: address.transform(withSeal),
  input: address.extend(received).transform(withSeal),
  cookie: ownCookie,
  admit: admitOwnFile,
  receive: receiveFile.bind(null, "material"),
  run: attachOwnFile,
  discard: discardFile,
});
