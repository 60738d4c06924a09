import { z } from "zod";

const none = "请勾选要邀请的组织。";

export const inviteRepresentativesInput = z.object({
  organizations: z.array(z.uuid(), none).min(1, none),
});
