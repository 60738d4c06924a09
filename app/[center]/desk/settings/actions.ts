"use server";

import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { checkTermsForm } from "@/lib/domain/center/check-terms";
import { orderTermForm } from "@/lib/domain/center/order-term";
import { removeCalendarDay, saveCalendarDay } from "@/lib/usecases/center/calendar-day";
import {
  saveCenterFacts,
  saveCheckTerms,
  saveNoticeRules,
  saveOrderTerm,
  saveReleaseRule,
  saveReviewRules,
} from "@/lib/usecases/center/settings";
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

export const saveNoticeRulesAction = centerAction({
  permission: "settings.edit",
  input: noticeRulesInput,
  run: saveNoticeRules,
  message: () => "公示规则已保存，对以后拟写的公示起作用。",
});

export const saveCheckTermsAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(checkTermsForm, { edition }),
  run: saveCheckTerms,
  message: () => "初审期限已保存。",
});

export const saveOrderTermAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(orderTermForm, { edition }),
  run: saveOrderTerm,
  message: () => "点单期限已保存，对以后的点单起作用。",
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
