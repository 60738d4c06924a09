import { expenseList } from "@/components/project/expense-list";

export const ownExpenses = expenseList("portal/expenses");
