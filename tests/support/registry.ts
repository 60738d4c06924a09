import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addBody } from "@/lib/usecases/registry/body";
import { addOrganization } from "@/lib/usecases/registry/organization-record";
import { addPlace } from "@/lib/usecases/registry/place";

/** A place with a part, a body and an organization there, all of whose names begin with these words. */
export async function makeRegistry(ctx: Context, words: string) {
  const place = await addPlace(ctx, {
    name: `${words}街道`,
    kind: "subDistrict",
    parentId: null,
    note: null,
  });
  const part = { name: `${words}社区`, kind: "community" as const, parentId: place.id, note: null };
  const { id: placeId } = await addPlace(ctx, part);
  const body = await addBody(ctx, {
    name: `${words}民政局`,
    kind: "bureau",
    creditCode: null,
    placeId,
    contactName: "李四",
    contactPhone: "0352-1234567",
    note: null,
  });
  const organization = await addOrganization(ctx, {
    name: `${words}志愿服务队`,
    category: "charity",
    founder: "李四",
    origin: "cultivated",
    partyOrganization: null,
    placeId,
    legalStatus: "filed",
    since: chinaDate(ctx.now),
    creditCode: null,
    filingNumber: "同备 2021 第 1 号",
  });
  return { place, body, organization };
}
