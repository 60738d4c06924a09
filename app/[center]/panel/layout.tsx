import { centerTitle } from "@/lib/web/center-title";
import { plainRoom } from "../plain-room";

export const generateMetadata = centerTitle;

/** The room of a review day. */
export default plainRoom({ role: "panelist", permission: "mark.view" });
