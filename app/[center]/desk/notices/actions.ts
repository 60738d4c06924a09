"use server";

import { draftNotice, editNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { centerAction } from "@/lib/web/action";
import { closeNoticeInput, draftNoticeInput, editNoticeInput, publishNoticeInput } from "./schema";

export const draftNoticeAction = centerAction({
  permission: "notice.draft",
  input: draftNoticeInput,
  run: draftNotice,
  next: ({ id }, slug) => `/${slug}/desk/notices/${id}`,
});

export const editNoticeAction = centerAction({
  permission: "notice.draft",
  input: editNoticeInput,
  run: editNotice,
  next: ({ id }, slug) => `/${slug}/desk/notices/${id}`,
});

export const publishNoticeAction = centerAction({
  permission: "notice.publish",
  input: publishNoticeInput,
  run: publishNotice,
});

export const closeNoticeAction = centerAction({
  permission: "notice.close",
  input: closeNoticeInput,
  run: closeNotice,
  next: ({ call }, slug) => `/${slug}/desk/agreements?call=${call}`,
});
