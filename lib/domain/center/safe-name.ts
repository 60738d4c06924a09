const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name of a file or folder that every system takes, Windows among them: without the signs it keeps for itself, with
 * no dot or space at its end, none of its devices' names, and at most 80 signs. The ending stands apart: ".pdf" or "".
 */
export function safeName(words: string, ending = ""): string {
  const plain = words
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what must go
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\\/:*?"<>|]/g, "_")
    .replace(/\s+/g, " ");
  const short = [...plain]
    .slice(0, 80)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");
  const name = short === "" || reserved.test(short) ? `${short}_` : short;
  return name + ending;
}
