"use server";

import { z } from "zod";
import { optionListForm, optionListLabels, optionListNames } from "@/lib/domain/center/option-list";
import { saveOptionList } from "@/lib/usecases/center/option-list";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const saveOptionListAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(optionListForm, { list: z.enum(optionListNames), edition }),
  run: saveOptionList,
  message: ({ list }) => `${optionListLabels[list]}已保存，对以后填写的起作用。`,
});
