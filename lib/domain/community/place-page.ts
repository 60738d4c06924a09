import { flag, form, longText, phone, text } from "../base/form";

/** What a community says on its public page. */
export const placePageForm = form({
  introduction: longText("介绍", { most: 500 }),
  phone: phone("值班电话"),
  address: text("地址", { most: 100, optional: true, hint: "居民来办事的地方，如 宝山花园三区 2 号楼一层" }),
  hours: text("值班时间", { most: 60, optional: true, hint: "如 周一至周五 8:30—18:00" }),
  shown: flag("公开这个页面"),
  ordersOpen: flag("居民可以在线点单"),
});

/** Above every form that asks for help: what must not wait for a form. */
export const emergencyNumbers = [
  { label: "报警", number: "110" },
  { label: "火警", number: "119" },
  { label: "急救", number: "120" },
  { label: "政务服务热线", number: "12345" },
] as const;
