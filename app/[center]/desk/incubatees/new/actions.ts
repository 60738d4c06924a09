"use server";

import { confirmTakeover } from "@/lib/usecases/incubation/takeover/confirm";
import { decideTakeover } from "@/lib/usecases/incubation/takeover/sheet";
import { centerAction } from "@/lib/web/action";
import { confirmTakeoverInput, decideTakeoverInput } from "./schema";

export const decideTakeoverAction = centerAction({
  permission: "incubatee.takeOver",
  input: decideTakeoverInput,
  run: decideTakeover,
  message: ({ said }) => said,
});

export const confirmTakeoverAction = centerAction({
  permission: "incubatee.takeOver",
  input: confirmTakeoverInput,
  run: confirmTakeover,
  message: ({ entered }) => `已登记 ${entered} 家次入驻。`,
});
