"use server";

import { z } from "zod";
import { removeOwnFile } from "@/lib/usecases/recruitment/own-file";
import { publicAction } from "@/lib/web/action";
import { ownCookie, ownFields, withSeal } from "../own-cookie";

export const removeOwnFileAction = publicAction({
  permission: "application.submit",
  input: z.object({ ...ownFields, file: z.uuid() }).transform(withSeal),
  cookie: ownCookie,
  run: removeOwnFile,
});
