"use server";

import { z } from "zod";
import { siteForm } from "@/lib/domain/center/site-text";
import { saveSiteText } from "@/lib/usecases/center/settings";
import { removeSitePhoto } from "@/lib/usecases/center/site-photo";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveSiteTextAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(siteForm, { edition }),
  run: saveSiteText,
  message: () => "网站内容已保存，网站上立即更新。",
});

export const removeSitePhotoAction = centerAction({
  permission: "settings.edit",
  input: z.object({ file: z.uuid() }),
  run: removeSitePhoto,
});
