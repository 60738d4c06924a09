"use server";

import { draftNotice, editNotice } from "@/lib/usecases/admission/notice-draft";
import { publishNotice } from "@/lib/usecases/admission/notice-publication";
import { archiveNotice, discardNotice, withdrawNotice } from "@/lib/usecases/admission/notice-take-back";
import { concludeNotice, reopenConcluded } from "@/lib/usecases/projects/giving/contest-honour";
import { draftAwardNotice } from "@/lib/usecases/projects/project/award-notice";
import { centerAction } from "@/lib/web/action";
import {
  archiveNoticeInput,
  closeNoticeInput,
  discardNoticeInput,
  draftAwardNoticeInput,
  draftNoticeInput,
  editNoticeInput,
  publishNoticeInput,
  reopenNoticeInput,
  withdrawNoticeInput,
} from "./schema";

export const draftNoticeAction = centerAction({
  permission: "notice.draft",
  input: draftNoticeInput,
  run: draftNotice,
  next: ({ id }, slug) => `/${slug}/desk/notices/${id}`,
});

export const draftAwardNoticeAction = centerAction({
  permission: "notice.draft",
  input: draftAwardNoticeInput,
  run: draftAwardNotice,
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
  run: concludeNotice,
  next: ({ next }, slug) => `/${slug}/desk/${next}`,
});

export const withdrawNoticeAction = centerAction({
  permission: "notice.publish",
  input: withdrawNoticeInput,
  run: withdrawNotice,
});

export const reopenNoticeAction = centerAction({
  permission: "notice.close",
  input: reopenNoticeInput,
  run: reopenConcluded,
});

export const discardNoticeAction = centerAction({
  permission: "notice.draft",
  input: discardNoticeInput,
  run: discardNotice,
});

export const archiveNoticeAction = centerAction({
  permission: "notice.archive",
  input: archiveNoticeInput,
  run: archiveNotice,
});
