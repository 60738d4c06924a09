import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import { env } from "@/lib/env";

const oidcProfile = z.object({
  sub: z.string().min(1),
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  email_verified: z.union([z.boolean(), z.stringbool()]).exactOptional(),
});
type OidcProfile = z.output<typeof oidcProfile>;

/** What an ID token says; its signature was checked when it was fetched. */
function claimsOf(idToken: string | undefined): OidcProfile {
  const payload = Buffer.from(idToken?.split(".")[1] ?? "", "base64url").toString();
  return oidcProfile.parse(JSON.parse(payload));
}

/** The identity provider that the operator named, if any. */
export function oidc(): OAuthConfig<OidcProfile>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: "openid profile email" } },
      idToken: true,
      userinfo: {
        // Providers differ in where they tell the e-mail address: in the ID token, or only when asked.
        request: async ({ client, tokens }) => {
          const claims = claimsOf(tokens.id_token);
          if (claims.email || !tokens.access_token) return claims;
          const told = oidcProfile.parse(await client.userinfo(tokens.access_token));
          if (told.sub !== claims.sub) throw new Error("userinfo speaks of somebody else");
          return told;
        },
      },
      checks: ["pkce", "state", "nonce"],
      // The issuer is one that the operator chose, so its e-mail address may be trusted to name the account,
      // unless it says itself that nobody has checked the address.
      allowDangerousEmailAccountLinking: true,
      profile: ({ sub, name = "", email = "", email_verified }) => ({
        id: sub,
        name,
        email: email_verified === false ? "" : email,
      }),
    },
  ];
}
