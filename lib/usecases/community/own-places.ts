import type { Context } from "@/lib/db/context";
import type { Option } from "@/lib/domain/base/form";
import { idsWithin, placeOptions } from "../registry/place-choice";

/** The places that a visit is narrowed to, its own and all below; without a scope those of the center. */
export async function ownPlaceOptions(ctx: Context, chosen: string | null = null): Promise<Option[]> {
  const offered = await placeOptions(ctx, chosen);
  const { place } = ctx.scope;
  if (!place) return offered;
  const own = await idsWithin(ctx, place);
  return offered.filter(({ value }) => own.includes(value));
}
