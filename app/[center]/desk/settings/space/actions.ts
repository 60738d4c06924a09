"use server";

import { spaceSettingsForm } from "@/lib/domain/incubation/space-settings";
import { saveSpaceSettings } from "@/lib/usecases/incubation/space-settings";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveSpaceSettingsAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(spaceSettingsForm, { edition }),
  run: saveSpaceSettings,
  message: () => "已保存。",
});
