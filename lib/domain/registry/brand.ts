import { type FormValue, form, longText, name } from "../base/form";

/** A service that an organization is known by (服务品牌); activities are held under it. */
export const brandForm = form({
  name: name("品牌名称", { most: 30, hint: "如 小小讲解员、悦享童年" }),
  about: longText("说明", { most: 300, optional: true }),
});

export type BrandWords = FormValue<typeof brandForm>;
