import { centerTitle } from "@/lib/web/center-title";
import { plainRoom } from "../plain-room";

export const generateMetadata = centerTitle;

/** The room of the bureau: what waits for its approval. */
export default plainRoom({ role: "approver", permission: "approval.view" });
