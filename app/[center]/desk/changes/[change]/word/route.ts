import { changeWordRoute } from "../../../../change-word-route";

export const GET = changeWordRoute("project.view");
