"use server";

import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { takeBackLapse } from "@/lib/usecases/admission/agreement-take-back";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { centerAction } from "@/lib/web/action";
import { agreementsOf } from "./list";
import { correctSignaturesInput, recordLapseInput, signAgreementsInput, takeBackInput } from "./schema";

export const signAgreementsAction = centerAction({
  permission: "agreement.sign",
  input: signAgreementsInput,
  run: signAgreements,
  // Where the act is to be seen, with the way to take it back.
  next: ({ call, recorded }, slug) => `/${slug}/desk/${agreementsOf(call)}&recorded=${recorded}`,
});

export const recordLapseAction = centerAction({
  permission: "agreement.sign",
  input: recordLapseInput,
  run: recordLapse,
});

export const correctSignaturesAction = centerAction({
  permission: "agreement.sign",
  input: correctSignaturesInput,
  run: correctSignatures,
});

export const takeBackLapseAction = centerAction({
  permission: "agreement.sign",
  input: takeBackInput,
  run: takeBackLapse,
});
