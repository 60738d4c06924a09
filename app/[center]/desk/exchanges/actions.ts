"use server";

import { z } from "zod";
import { exchangeForm } from "@/lib/domain/incubation/exchange/exchange";
import {
  confirmExchange,
  disputeExchange,
  proposeExchange,
  settleExchange,
  voidExchange,
} from "@/lib/usecases/incubation/exchange/exchange";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { basis, disputed, one, voided } from "../../_parts/incubation/exchange-input";

export const proposeExchangeAction = centerAction({
  permission: "exchange.edit",
  input: schemaOf(exchangeForm, { ...basis, draftKey: z.uuid() }),
  run: proposeExchange,
  next: ({ id }, slug) => `/${slug}/desk/exchanges/${id}`,
});

export const confirmExchangeAction = centerAction({
  permission: "exchange.edit",
  input: z.object(one),
  run: confirmExchange,
});

export const disputeExchangeAction = centerAction({
  permission: "exchange.edit",
  input: disputed,
  run: disputeExchange,
});

export const settleExchangeAction = centerAction({
  permission: "exchange.edit",
  input: z.object(one),
  run: settleExchange,
});

export const voidExchangeAction = centerAction({
  permission: "exchange.edit",
  input: voided,
  run: voidExchange,
});
