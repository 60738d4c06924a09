import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { admitOwnFile, attachOwnFile } from "@/lib/usecases/recruitment/own-file";
import { publicUpload } from "@/lib/web/upload";
import { ownCookie } from "../../../own-cookie";
import { ownInput, part } from "../../schema";

const address = z.object({ ...ownInput, part });

export const POST = publicUpload({
  permission: "application.submit",
  address,
  input: address.extend(received),
  cookie: ownCookie,
  admit: admitOwnFile,
  receive: receiveFile.bind(null, "material"),
  run: attachOwnFile,
  discard: discardFile,
});
