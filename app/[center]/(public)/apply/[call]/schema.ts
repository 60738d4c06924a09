import { z } from "zod";
import { callKey } from "../../../call-key";

/** Everything else is read by the definition of the form. */
export const submitApplicationInput = z.looseObject({
  call: callKey,
  submissionKey: z.uuid("申请表已失效，请先复制已填的内容，再刷新页面。"),
});
