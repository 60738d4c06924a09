"use server";

import { placePageForm } from "@/lib/domain/community/place-page";
import { saveOwnPlacePage } from "@/lib/usecases/community/place-page";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveOwnPlacePageAction = centerAction({
  permission: "communityPage.edit",
  scope: "place",
  input: schemaOf(placePageForm, { edition }),
  run: saveOwnPlacePage,
  message: () => "已保存。",
});
