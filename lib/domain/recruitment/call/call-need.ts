import { form, references } from "../../base/form";

/** The needs (需求征集) that a call takes over: its notice shows them, and an applicant may answer one. */
export const callNeedsForm = form({
  needs: references("承接的需求", {
    optional: true,
    hint: "正在对接的需求；承接后写进公告，申请人填写申报书时选择回应哪一项",
  }),
});
