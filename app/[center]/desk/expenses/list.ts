import { expenseList } from "@/components/project/expense-list";

export const deskExpenses = expenseList("desk/expenses");
