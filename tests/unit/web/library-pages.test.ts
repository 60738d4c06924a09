import { expect, it } from "vitest";
import { mayAnswer, noSuchPage, policed } from "@/lib/web/library-pages";

const actions = "providers session csrf signin signout callback verify-request error _log".split(" ");
const paths = actions.flatMap((action) => [
  action,
  `${action}/oidc`,
  `${action}/credentials`,
  `${action}/oidc/x`,
]);
const asked = (providers: { id: string }[]) =>
  ["GET", "POST"].flatMap((method) =>
    paths.filter((path) => mayAnswer(method, path, providers)).map((path) => `${method} ${path}`),
  );

it("lets next-auth answer what signing in through the provider needs, and nothing else", () => {
  expect(asked([{ id: "oidc" }])).toEqual([
    "GET providers",
    "GET csrf",
    "GET signin",
    "GET callback/oidc",
    "GET error",
    "POST signin/oidc",
  ]);
});

it("lets it answer nothing where there is no provider", () => {
  expect(asked([])).toEqual([]);
});

it("gives every answer the policy, and keeps its cookies and its way on", async () => {
  const headers = new Headers({ location: "/signin" });
  headers.append("set-cookie", "a=1");
  headers.append("set-cookie", "b=2");
  const answer = policed(new Response(null, { status: 302, headers }));
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/signin");
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  for (const one of [answer, noSuchPage()]) {
    expect(one.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
  expect(noSuchPage().status).toBe(404);
});
