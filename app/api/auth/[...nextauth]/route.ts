import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/web/auth";
import { mayAnswer, noSuchPage, policed } from "@/lib/web/library-pages";

async function handle(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const options = authOptions();
  const path = (await context.params).nextauth.join("/");
  if (!mayAnswer(request.method, path, options.providers)) return noSuchPage();
  return policed(await NextAuth(request, context, options));
}

export { handle as GET, handle as POST };
