import { normalizeQueryCode } from "./query-code";

/** What a browser keeps of an application that was begun on it, or led back to. The seal is what opens it. */
export interface OwnKey {
  /** 申请编号 */
  receipt: string;
  /** 查询码, to be shown again. */
  queryCode: string;
  seal: string;
}

/** So many are kept on one machine; more are led back to by their number and code. */
const most = 5;

/** The keys of a browser as its cookie holds them, `PC04-0012.ABCD2345.seal_…`; whatever is none of them is left out. */
export function readOwnKeys(text: string): OwnKey[] {
  return text.split("~").flatMap((one) => {
    const [receipt = "", code = "", seal = ""] = one.split(".");
    const queryCode = normalizeQueryCode(code);
    const isKey = /^[A-Z0-9-]{6,40}$/.test(receipt) && /^[\w-]{43}$/.test(seal);
    return isKey && queryCode ? [{ receipt, queryCode, seal }] : [];
  });
}

/** The same with one more in front; an older one of the same application goes, and so does the fifth before it. */
export function addOwnKey(text: string, key: OwnKey): string {
  const others = readOwnKeys(text).filter(({ receipt }) => receipt !== key.receipt);
  return [key, ...others]
    .slice(0, most)
    .map(({ receipt, queryCode, seal }) => `${receipt}.${queryCode}.${seal}`)
    .join("~");
}

/** The keys that have come in front of this application's since; all of them where it is not among them. */
export function keysSince(keys: readonly OwnKey[], receipt: string | undefined): readonly OwnKey[] {
  const at = keys.findIndex((key) => key.receipt === receipt);
  return at < 0 ? keys : keys.slice(0, at);
}

/** The seal of one application among the keys of a browser; one that opens nothing where it has none. */
export function sealIn(text: string, receipt: string): string {
  return readOwnKeys(text).find((key) => key.receipt === receipt)?.seal ?? "";
}
