// next-auth comes with pages of its own, in English and without our policy. Only what signing in through the identity
// provider needs is answered; both `signin` and `error` lead to our page, which `authOptions` names.

const always = ["GET csrf", "GET providers", "GET signin", "GET error"];

/** Whether next-auth may answer this path below /api/auth. Without a provider it has nothing to do at all. */
export function mayAnswer(method: string, path: string, providers: readonly { id: string }[]): boolean {
  const asked = `${method} ${path}`;
  return providers.some(({ id }) => [...always, `POST signin/${id}`, `GET callback/${id}`].includes(asked));
}

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The answer with our policy: none of these is a page, and none may become one. */
export function policed(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set("content-security-policy", policy);
  return new Response(answer.body, { status: answer.status, headers });
}

export function noSuchPage(): Response {
  const sentence = "没有这个页面。请返回首页，或从登录页登录。";
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return policed(new Response(sentence, { status: 404, headers }));
}
