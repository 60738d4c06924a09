"use server";

import { answerOwnCorrection, saveOwnCorrection } from "@/lib/usecases/recruitment/correction/own-correction";
import { publicAction } from "@/lib/web/action";
import { ownCookie } from "../../../own-cookie";
import { correctionInput } from "./schema";

export const answerCorrectionAction = publicAction({
  permission: "application.submit",
  input: correctionInput,
  cookie: ownCookie,
  run: (ctx, { act, ...typing }) =>
    act === "save" ? saveOwnCorrection(ctx, typing) : answerOwnCorrection(ctx, typing),
  message: ({ submitted }) =>
    submitted ? "补正已提交，等待中心继续审查。" : "已保存，尚未提交。期限之前可以回到本页继续填写。",
});
