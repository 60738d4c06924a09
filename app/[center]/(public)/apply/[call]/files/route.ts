import { z } from "zod";
import {
  admitWord,
  draftFromWord,
  receivedWord,
  receiveWord,
} from "@/lib/usecases/recruitment/draft/draft-from-word";
import { countSubmission, visitorAddress } from "@/lib/web/rate-limit";
import { publicUpload } from "@/lib/web/upload";
import { keepOwn, ownCookie } from "../../../own-cookie";
import { place } from "../schema";

/** A form that was filled in with Word comes back, and becomes a draft. */
export const POST = publicUpload({
  permission: "application.submit",
  address: z.object(place),
  input: z.object({ ...place, file: receivedWord }),
  cookie: ownCookie,
  admit: async (ctx, address) => {
    await countSubmission(await visitorAddress());
    return admitWord(ctx, address);
  },
  receive: receiveWord,
  run: draftFromWord,
  discard: async () => undefined,
  told: async ({ receipt, queryCode, seal }, slug) => {
    if (queryCode) await keepOwn(slug, { receipt, queryCode, seal });
  },
});
