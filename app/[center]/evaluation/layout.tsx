import { centerTitle } from "@/lib/web/center-title";
import { plainRoom } from "../plain-room";

export const generateMetadata = centerTitle;

/** The room of a third party: what it was asked to look at. */
export default plainRoom({ role: "evaluator", permission: "evaluation.view", scope: "body" });
