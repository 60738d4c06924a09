import { type AreaAccess, desk, own } from "./roles";

export const centerAccess = {
  "desk.view": desk,
  "portal.view": [...own, "former"],
  "ownPeople.view": own,
  "ownPeople.edit": own,
  "mentoring.view": ["mentor"],
  "settings.view": desk,
  "settings.edit": ["manager"],
  "member.view": desk,
  "member.edit": ["manager"],
  "clock.set": desk,
  "news.view": desk,
  "news.edit": desk,
  "news.publish": desk,
  "message.view": desk,
  "message.release": desk,
  "messageTemplate.edit": ["manager"],
  "form.view": desk,
  "form.edit": desk,
} as const satisfies AreaAccess;
