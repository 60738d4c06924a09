import { z } from "zod";
import { assignableRoles } from "@/lib/domain/access";
import { flag } from "@/lib/domain/base/form";
import { schemaOfField } from "@/lib/web/form-schema";
import { edition, optionalText, requiredName, requiredText } from "@/lib/web/typed-input";

const name = requiredName("姓名", 50);
const contact = optionalText("联系方式", 200);

const roles = z
  .array(z.enum(assignableRoles))
  .default([])
  .pipe(z.array(z.enum(assignableRoles)).min(1, "请至少勾选一个角色。"));

const title = optionalText("单位、职务或职称", 100);
const namesake = schemaOfField(flag("同名的另一人"));

/** The address of the list: whom of the 专家库, or for which partner, to invite, and what was sent last. */
export const membersAddress = z.object({
  expert: z.uuid().nullable().default(null),
  organization: z.uuid().nullable().default(null),
  body: z.uuid().nullable().default(null),
  place: z.uuid().nullable().default(null),
  sent: z.string().optional().catch(undefined),
});

/** One member: the address of the page, and what an act on the member needs. */
export const oneMember = z.object({ member: z.uuid() });

export const inviteMemberInput = z.object({
  name,
  contact,
  roles,
  title,
  namesake,
  expert: z.uuid().nullable().default(null),
});

/** Somebody who is to act for an organization, a third party or a place. */
export const invitePartnerInput = z.object({
  name,
  contact,
  organization: z.uuid().nullable().default(null),
  body: z.uuid().nullable().default(null),
  place: z.uuid().nullable().default(null),
});

export const changeMemberInput = z.object({
  member: z.uuid(),
  edition,
  name,
  contact,
  roles,
  title,
  namesake,
});

export const removeMemberInput = z.object({ member: z.uuid(), reason: requiredText("原因", 500) });

/** One invitation: the address of the page, and what an act on it needs. */
export const oneInvitation = z.object({ invitation: z.uuid() });
export const seenInvitation = oneInvitation.extend({ edition });
