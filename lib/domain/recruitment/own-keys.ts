/** What a browser keeps of an application that was begun on it, or led back to: its number and its seal. */
export interface OwnKey {
  receipt: string;
  seal: string;
}

/** So many are kept on one machine; more are led back to by their number and code. */
const most = 5;

/** The keys of a browser as its cookie holds them, `PC04-0012.seal~…`; whatever is none of them is left out. */
export function readOwnKeys(text: string): OwnKey[] {
  return text.split("~").flatMap((one) => {
    const [receipt = "", seal = ""] = one.split(".");
    return /^[A-Z0-9-]{6,40}$/.test(receipt) && /^[\w-]{20,100}$/.test(seal) ? [{ receipt, seal }] : [];
  });
}

/** The same with one more in front; an older one of the same application goes, and so does the fifth before it. */
export function addOwnKey(text: string, key: OwnKey): string {
  const others = readOwnKeys(text).filter(({ receipt }) => receipt !== key.receipt);
  return [key, ...others]
    .slice(0, most)
    .map(({ receipt, seal }) => `${receipt}.${seal}`)
    .join("~");
}

/** The key of one application among those of a browser; a seal that opens nothing where it has none. */
export function ownKeyOf(text: string, receipt: string): OwnKey {
  return readOwnKeys(text).find((key) => key.receipt === receipt) ?? { receipt, seal: "" };
}
