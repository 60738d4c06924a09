import { z } from "zod";
import { ownOrganization } from "@/lib/usecases/registry/own-record";
import { chosenCookie } from "@/lib/web/arrival";
import { secureCookies } from "@/lib/web/auth";
import { centerRoute } from "@/lib/web/route";

/** Whoever acts for several organizations goes on with this one; the browser remembers it. */
export const GET = centerRoute({
  permission: "portal.view",
  scope: "organization",
  input: z.object({ organization: z.uuid() }),
  load: ownOrganization,
  respond: ({ data: { id }, center }) => {
    const portal = `/${center.slug}/portal`;
    const cookie = `${chosenCookie}=${id}; Path=${portal}; Max-Age=31536000; HttpOnly; SameSite=Lax`;
    return new Response(null, {
      status: 303,
      headers: { location: portal, "set-cookie": secureCookies() ? `${cookie}; Secure` : cookie },
    });
  },
});
