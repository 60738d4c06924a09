import { z } from "zod";
import { ownPlace } from "@/lib/usecases/community/own-place";
import { chosenCookie } from "@/lib/web/arrival";
import { secureCookies } from "@/lib/web/auth";
import { centerRoute } from "@/lib/web/route";

/** Whoever works for several places goes on with this one; the browser remembers it. */
export const GET = centerRoute({
  permission: "community.view",
  scope: "place",
  input: z.object({ place: z.uuid() }),
  load: ownPlace,
  respond: ({ data: { id }, center }) => {
    const room = `/${center.slug}/community`;
    const cookie = `${chosenCookie}=${id}; Path=${room}; Max-Age=31536000; HttpOnly; SameSite=Lax`;
    return new Response(null, {
      status: 303,
      headers: { location: room, "set-cookie": secureCookies() ? `${cookie}; Secure` : cookie },
    });
  },
});
