"use server";

import { z } from "zod";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { siteForm } from "@/lib/domain/center/site-text";
import { removeCalendarDay, saveCalendarDay } from "@/lib/usecases/center/calendar-day";
import {
  saveCenterFacts,
  saveNoticeRules,
  saveReleaseRule,
  saveReviewRules,
  saveSiteText,
} from "@/lib/usecases/center/settings";
import { removeSitePhoto } from "@/lib/usecases/center/site-photo";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";
import {
  calendarDayInput,
  centerFactsInput,
  noticeRulesInput,
  releaseRuleInput,
  removeCalendarDayInput,
  reviewRulesInput,
} from "./schema";

export const saveCenterFactsAction = centerAction({
  permission: "settings.edit",
  input: centerFactsInput,
  run: saveCenterFacts,
  message: () => "中心信息已保存。",
});

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

export const saveNoticeRulesAction = centerAction({
  permission: "settings.edit",
  input: noticeRulesInput,
  run: saveNoticeRules,
  message: () => "公示规则已保存，对以后拟写的公示起作用。",
});

export const saveReleaseRuleAction = centerAction({
  permission: "settings.edit",
  input: releaseRuleInput,
  run: saveReleaseRule,
  message: () => "公告发布办法已保存。",
});

export const saveReviewRulesAction = centerAction({
  permission: "settings.edit",
  input: reviewRulesInput,
  run: saveReviewRules,
  message: () => "评审规则已保存。",
});

export const saveCalendarDayAction = centerAction({
  permission: "settings.edit",
  input: calendarDayInput,
  run: saveCalendarDay,
  message: ({ day }) => `${formatDateWithWeekday(day)}的安排已保存。`,
});

export const removeCalendarDayAction = centerAction({
  permission: "settings.edit",
  input: removeCalendarDayInput,
  run: removeCalendarDay,
});
