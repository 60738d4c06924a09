"use server";

import { z } from "zod";
import { organizationPageForm } from "@/lib/domain/registry/organization-page";
import { saveOwnPage } from "@/lib/usecases/registry/organization-page";
import { removePagePicture } from "@/lib/usecases/registry/page-picture";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

export const saveOwnPageAction = centerAction({
  permission: "ownPage.edit",
  scope: "organization",
  input: schemaOf(organizationPageForm, { seen: z.string().max(40) }),
  run: saveOwnPage,
  message: ({ shown }) => (shown ? "已保存，正在中心网站上展示。" : "已保存，没有对外展示。"),
});

export const removePagePictureAction = centerAction({
  permission: "ownPage.edit",
  scope: "organization",
  input: z.object({ file: z.uuid() }),
  run: removePagePicture,
});
