"use server";

import { z } from "zod";
import { formatDate } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { trackApplication } from "@/lib/usecases/recruitment/application/tracking";
import { withdrawApplication } from "@/lib/usecases/recruitment/application/withdrawal";
import { publicAction } from "@/lib/web/action";
import { countFailures, trackLimits, visitorAddress } from "@/lib/web/rate-limit";
import { keepOwn, ownCookie, ownFields, withSeal } from "../own-cookie";
import { trackApplicationInput } from "./schema";

export const trackApplicationAction = publicAction({
  permission: "application.track",
  input: trackApplicationInput,
  run: trackApplication,
  around: async (track, key, slug) => {
    const limits = trackLimits(slug, key.receipt, await visitorAddress());
    const found = await countFailures(limits, track, (one) => one !== null);
    if (found) await keepOwn(slug, { ...key, seal: found.seal });
    return found;
  },
  data: (found) => {
    if (!found) {
      throw new AppError("not_found", "申请编号与查询码不相符，请对照回执核对后再查。");
    }
    const {
      steps,
      published,
      correcting,
      answers,
      goOn,
      mayWithdraw,
      handedOver,
      issued,
      seal: _,
      ...status
    } = found;
    return {
      ...status,
      stepDates: steps.map(({ on }) => formatDate(on)),
      questions: answers.map(({ label }) => label),
      answers: answers.map(({ value }) => value),
      stepWords: steps.map(({ what }) => what),
      ...(correcting ? { correcting: "yes" } : {}),
      ...(published ? { published: "yes" } : {}),
      ...(goOn ? { goOn } : {}),
      ...(issued ? { issued: "yes" } : {}),
      ...(handedOver ? { handedOver: "yes" } : {}),
      ...(mayWithdraw ? { mayWithdraw: "yes" } : {}),
    };
  },
});

export const withdrawApplicationAction = publicAction({
  permission: "application.track",
  input: z.object(ownFields).transform(withSeal),
  cookie: ownCookie,
  run: withdrawApplication,
  next: ({ receipt }, slug) => `/${slug}/track?receipt=${receipt}&done=withdrawn`,
});
