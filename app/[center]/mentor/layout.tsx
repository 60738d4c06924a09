import { centerTitle } from "@/lib/web/center-title";
import { plainRoom } from "../plain-room";

export const generateMetadata = centerTitle;

/** The room of a mentor: the guidances that are theirs. */
export default plainRoom({ role: "mentor", permission: "mentoring.view" });
