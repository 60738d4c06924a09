"use server";

import { z } from "zod";
import { ownExchangeForm } from "@/lib/domain/incubation/exchange/exchange";
import {
  confirmExchange,
  disputeExchange,
  proposeOwnExchange,
  settleExchange,
  voidExchange,
} from "@/lib/usecases/incubation/exchange/exchange";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { basis, disputed, one, voided } from "../../_parts/incubation/exchange-input";

const door = { permission: "ownExchange.edit", scope: "organization" } as const;

export const proposeOwnExchangeAction = centerAction({
  ...door,
  input: schemaOf(ownExchangeForm, { ...basis, draftKey: z.uuid() }),
  run: proposeOwnExchange,
  next: ({ id }, slug) => `/${slug}/portal/exchanges/${id}`,
});

export const confirmOwnExchangeAction = centerAction({ ...door, input: z.object(one), run: confirmExchange });

export const disputeOwnExchangeAction = centerAction({ ...door, input: disputed, run: disputeExchange });

export const settleOwnExchangeAction = centerAction({ ...door, input: z.object(one), run: settleExchange });

export const voidOwnExchangeAction = centerAction({ ...door, input: voided, run: voidExchange });
