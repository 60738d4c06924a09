import { randomInt } from "node:crypto";
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Center } from "@/lib/db/context";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { openSession } from "@/lib/web/session-store";
import { makeCenter, ownerClient, type Person } from "../support/factories";

// What a browser test stands on: a center of its own, on a day of its own, and people who are signed in already.

/** The database as its owner, whom row-level security does not bind: to prepare rows and to see what was written. */
export const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");

function randomLetters(): string {
  return String.fromCharCode(...Array.from({ length: 5 }, () => 65 + randomInt(26)));
}

/** Several files run at once, so the code is drawn and not counted. */
export function openCenter(day: string, fields: Partial<Center> = {}): Promise<Center> {
  const code = `E${randomLetters()}`;
  return makeCenter(owner, { slug: `e2e-${code.toLowerCase()}`, code, demoToday: midnight(day), ...fields });
}

/** Moves a center's day behind the back of whoever has a page of it open. */
export async function setToday(center: Center, day: string): Promise<void> {
  await owner.center.update({ where: { id: center.id }, data: { demoToday: midnight(day) } });
}

function midnight(day: string): Date {
  return toUtcMidnight(civilDate(day));
}

export const sessionCookie = "next-auth.session-token";

/** A session of its own, as its cookie says it. */
export async function sessionOf({ id }: Pick<Person, "id">): Promise<{ name: string; value: string }> {
  return { name: sessionCookie, value: (await openSession(id)).token };
}

/** Signs a person in without the form, in place of whoever was there. Returns the cookie's value. */
export async function enter(context: BrowserContext, person: Pick<Person, "id">): Promise<string> {
  const session = await sessionOf(person);
  await context.clearCookies();
  await context.addCookies([
    { ...session, url: process.env.BASE_URL ?? "", httpOnly: true, sameSite: "Lax" },
  ]);
  return session.value;
}

/** The alert of the page itself; Next keeps one of its own, for screen readers, outside of it. */
export function alertOf(page: Page) {
  return page.getByRole("main").getByRole("alert");
}

/** The sentence stands beside the field, and in the summary as a link that leads to it. */
export async function expectFault(page: Page, field: Locator, sentence: RegExp): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(sentence);
  await alertOf(page).getByRole("link", { name: sentence }).click();
  await expect(field).toBeFocused();
}

/** Signs somebody in who acts for an organization, and opens the home of its portal. */
export async function enterPortal(
  page: Page,
  { center, person }: { center: Pick<Center, "slug">; person: Pick<Person, "id"> },
): Promise<void> {
  await enter(page.context(), person);
  await page.goto(`/${center.slug}/portal`);
}
