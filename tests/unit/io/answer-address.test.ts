import { expect, test, vi } from "vitest";

test("a message leads to where its code is answered", async () => {
  vi.resetModules(); // the addresses are read once
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@localhost/none");
  vi.stubEnv("AUTH_SECRET", "x".repeat(32));
  vi.stubEnv("NEXTAUTH_URL", "https://fuhua.example");
  const { answerAddress } = await import("@/lib/io/answer-address");
  expect(answerAddress("pingcheng", "dispatches", "ABCD-EFGH-JKMN")).toBe(
    "https://fuhua.example/pingcheng/dispatches?code=ABCD-EFGH-JKMN",
  );
  vi.unstubAllEnvs();
});
