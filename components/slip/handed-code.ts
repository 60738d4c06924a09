// A query code on its way from the slip to the track form: within this tab, and never in an address, which would
// stay in histories and logs. Browsers may refuse the storage; then the code is typed.

const key = "query-code";

export function handOverCode(receipt: string, queryCode: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify([receipt, queryCode]));
  } catch {}
}

/** The code handed over for this receipt, or nothing. */
export function handedCode(receipt: string | undefined): string | undefined {
  try {
    const [of, queryCode] = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return receipt && of === receipt ? String(queryCode) : undefined;
  } catch {
    return undefined;
  }
}

/** Once it was used: the tab may belong to a computer that others use too. */
export function dropHandedCode(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {}
}
