import { form, longText, reference } from "../base/form";

/** An application goes into a colleague's hands. */
export const handOverForm = form({
  to: reference("交给谁"),
  reason: longText("原因", { most: 500, hint: "如“与负责人是亲属，回避”。记入办理经过" }),
});
