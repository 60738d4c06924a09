"use server";

import { promoteReserve, takeBackPromotion } from "@/lib/usecases/admission/promotion";
import { centerAction } from "@/lib/web/action";
import { promoteReserveInput, takeBackPromotionInput } from "../schema";

export const promoteReserveAction = centerAction({
  permission: "reserve.promote",
  input: promoteReserveInput,
  run: promoteReserve,
  next: ({ id }, slug) => `/${slug}/desk/notices/${id}`,
});

export const takeBackPromotionAction = centerAction({
  permission: "reserve.promote",
  input: takeBackPromotionInput,
  run: takeBackPromotion,
});
