import { type FormValue, form, number } from "../base/form";

/** Within how many working days of the center an order of a resident is to be done. */
export const orderTermForm = form({
  orderDays: number("点单办结期限", {
    least: 1,
    most: 30,
    unit: "个工作日",
    hint: "从点单的次日起；对以后的点单起作用，已有的点单期限不变",
  }),
});
export type OrderTerm = FormValue<typeof orderTermForm>;
