import { type AreaAccess, desk, own } from "./roles";

export const registryAccess = {
  "place.view": desk,
  "place.edit": desk,
  "body.view": desk,
  "body.edit": desk,
  "organization.view": desk,
  "organization.edit": desk,
  "person.view": desk,
  "person.edit": desk,
  "activity.view": desk,
  "activity.edit": desk,
  "activity.confirm": desk,
  "ownActivity.view": own,
  "ownActivity.edit": ["organization"],
  "ownRecord.view": own,
  "ownPage.view": own,
  "ownPage.edit": own,
  "brand.view": desk,
  "brand.edit": desk,
} as const satisfies AreaAccess;
