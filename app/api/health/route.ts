import { health } from "@/lib/web/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const state = await health();
  return Response.json(state, { status: state.ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
