import { z } from "zod";
import { centerPage } from "@/lib/web/page";

/** Any address that is no page of the community's room: a 404. */
export default centerPage({
  permission: "community.view",
  scope: "place",
  input: z.never(),
  load: async () => null,
  render: () => null,
});
