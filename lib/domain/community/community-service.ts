import { form, longText, name, reference, word } from "../base/form";

/** 服务项目: what residents may ask for, where, and who provides it. */
export const communityServiceForm = form({
  name: name("名称", { most: 40 }),
  field: word("服务领域", { most: 20 }),
  description: longText("说明", { most: 300, hint: "做什么、收不收费、什么时候有" }),
  placeId: reference("服务地点", { optional: true, hint: "不选的，全部社区都能点" }),
  organizationId: reference("提供的社会组织", { optional: true }),
  teamId: reference("提供的志愿服务队伍", { optional: true }),
  bodyId: reference("提供的单位", { optional: true }),
});
