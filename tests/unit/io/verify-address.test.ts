import { expect, test, vi } from "vitest";

test("a paper leads to the page of its center, as visitors reach it", async () => {
  vi.resetModules(); // the addresses are read once
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@localhost/none");
  vi.stubEnv("AUTH_SECRET", "x".repeat(32));
  vi.stubEnv("NEXTAUTH_URL", "https://fuhua.example");
  const { verifyAddress } = await import("@/lib/io/verify-address");
  expect(verifyAddress("pingcheng", "PC-7K3M-X9QF-2HTA")).toBe(
    "https://fuhua.example/pingcheng/verify?serial=PC-7K3M-X9QF-2HTA",
  );
  vi.unstubAllEnvs();
});
