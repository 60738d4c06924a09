"use server";

import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { centerAction } from "@/lib/web/action";
import { recordLapseInput, signAgreementsInput } from "./schema";

export const signAgreementsAction = centerAction({
  permission: "agreement.sign",
  input: signAgreementsInput,
  run: signAgreements,
  message: ({ recorded, signed, completed }) => {
    const entered = signed > 0 ? `，${signed} 家组织进入孵化` : "";
    return `已登记 ${recorded} 份协议的签署${entered}${completed ? "，本批次签约完成" : ""}。`;
  },
});

export const recordLapseAction = centerAction({
  permission: "agreement.sign",
  input: recordLapseInput,
  run: recordLapse,
});
