"use server";

import { publicAction } from "@/lib/web/action";
import { dropOwn } from "../own-cookie";
import { dropSlipInput } from "./schema";

/** For a computer that others use too. */
export const dropSlipAction = publicAction({
  permission: "application.submit",
  input: dropSlipInput,
  run: async (ctx) => ctx.audit.nothing("only this browser forgets"),
  around: async (forget, _input, slug) => {
    await dropOwn(slug);
    return forget();
  },
});
