"use server";

import { z } from "zod";
import { residentOrderForm } from "@/lib/domain/community/order-form";
import { askOrder } from "@/lib/usecases/community/order/order-ask";
import { publicAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { countSubmission, visitorAddress } from "@/lib/web/rate-limit";

export const askOrderAction = publicAction({
  permission: "order.ask",
  input: schemaOf(residentOrderForm, {
    community: z.uuid(),
    draftKey: z.uuid(),
    consent: z.literal("yes", "请勾选同意后再提交。"),
  }),
  run: (ctx, { consent: _, ...asked }) => askOrder(ctx, asked),
  around: async (ask) => {
    await countSubmission(await visitorAddress());
    return ask();
  },
  data: ({ id, number, code }) => ({ id, number, code }),
});
