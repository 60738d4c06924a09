import { changeWordRoute } from "../../../../_parts/projects/change-word-route";

export const GET = changeWordRoute("project.view");
