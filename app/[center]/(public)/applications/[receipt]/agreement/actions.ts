"use server";

import { AppError } from "@/lib/domain/base/errors";
import { declineOwnAgreement, signOwnAgreement } from "@/lib/usecases/admission/signing/screen-signing";
import { sendSigningCode } from "@/lib/usecases/admission/signing/signing-code";
import { publicAction } from "@/lib/web/action";
import { ownCookie } from "../../../own-cookie";
import { askForCode, refusal, signature } from "./schema";

export const sendSigningCodeAction = publicAction({
  permission: "ownAgreement.sign",
  input: askForCode,
  cookie: ownCookie,
  run: sendSigningCode,
  message: ({ mobile }) => `验证码已发到 ${mobile}，10 分钟内有效。`,
});

export const signOwnAgreementAction = publicAction({
  permission: "ownAgreement.sign",
  input: signature,
  cookie: ownCookie,
  run: signOwnAgreement,
  data: (right) => {
    if (!right)
      throw new AppError("invalid", "验证码不对，请核对。", {
        code: "验证码不对，请对照短信核对；输错 5 次后须重新获取。",
      });
    return { signed: "yes" };
  },
});

export const declineOwnAgreementAction = publicAction({
  permission: "ownAgreement.sign",
  input: refusal,
  cookie: ownCookie,
  run: declineOwnAgreement,
});
