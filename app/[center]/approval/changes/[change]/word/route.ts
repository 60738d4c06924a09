import { changeWordRoute } from "../../../../change-word-route";

export const GET = changeWordRoute("approval.view");
