"use server";

import { z } from "zod";
import { removeOwnFile } from "@/lib/usecases/recruitment/own-file";
import { publicAction } from "@/lib/web/action";
import { ownCookie } from "../own-cookie";
import { ownInput } from "./schema";

export const removeOwnFileAction = publicAction({
  permission: "application.submit",
  input: z.object({ ...ownInput, file: z.uuid() }),
  cookie: ownCookie,
  run: removeOwnFile,
});
