import { form, references } from "@/lib/domain/base/form";

export const memberForm = form({
  volunteers: references("志愿者", { hint: "已登记、还不在这支队伍里的志愿者" }),
});
