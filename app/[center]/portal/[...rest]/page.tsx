import { z } from "zod";
import { centerPage } from "@/lib/web/page";

/** Any address that is no page of the portal, so that its navigation leads on: a 404. */
export default centerPage({
  permission: "portal.view",
  scope: "organization",
  input: z.never(),
  load: async () => null,
  render: () => null,
});
