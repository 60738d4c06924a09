"use server";

import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { noteVisit } from "@/lib/usecases/review/appraisal-visit";
import { describePhoto, removeFromVisit } from "@/lib/usecases/review/visit-photo";
import { centerAction } from "@/lib/web/action";
import { describePhotoInput, noteVisitInput, removePhotoInput } from "../../schema";

export const noteVisitAction = centerAction({
  permission: "appraisal.give",
  input: noteVisitInput,
  run: noteVisit,
  next: ({ call, receipt, visit }, slug) =>
    `/${slug}/desk/calls/${formatCallKey(call)}/appraisal/${receipt}#${visit}`,
});

export const removeVisitPhotoAction = centerAction({
  permission: "appraisal.give",
  input: removePhotoInput,
  run: removeFromVisit,
});

export const describeVisitPhotoAction = centerAction({
  permission: "appraisal.give",
  input: describePhotoInput,
  run: describePhoto,
  message: () => "照片说明已保存。",
});
