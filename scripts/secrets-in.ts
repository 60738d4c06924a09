// What in a text looks like a secret. Keys and tokens of a known form are secretlint's knowledge; the rest is a guess.

import path from "node:path";
import { lintSource } from "@secretlint/core";
import { creator as recommended } from "@secretlint/secretlint-rule-preset-recommend";
import { root } from "./paths.ts";

export interface Finding {
  line: number;
  rule: string;
  message: string;
}

export async function secretsIn(file: string, text: string): Promise<Finding[]> {
  if (text.includes("\0")) return []; // a picture
  return [...(await known(file, text)), ...privateKeys(text), ...guessed(text)];
}

/** Keys, tokens and addresses with a password, of the forms that are known. */
async function known(file: string, content: string): Promise<Finding[]> {
  const { messages } = await lintSource({
    source: { content, filePath: path.join(root, file), ext: path.extname(file), contentType: "text" },
    options: { config: { rules: [{ id: recommended.meta.id, rule: recommended }] }, maskSecrets: true },
  });
  return messages.map(({ loc, ruleId, message }) => ({
    line: loc.start.line,
    rule: ruleId,
    message: message.replace(/:?\s*\*{2,}/g, ""),
  }));
}

/** Short ones too, which secretlint lets pass. */
function privateKeys(text: string): Finding[] {
  return [...text.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----/g)].map(({ index }) => ({
    line: lineAt(text, index),
    rule: "private-key",
    message: "a private key",
  }));
}

/** Literals that are named like a secret and look drawn by chance. */
function guessed(text: string): Finding[] {
  const assignment =
    /\b\w*(?:password|passwd|secret|token|api_?key|private_?key)\w*["']?\s*[:=]\s*["'`]?([\w+/=.-]{20,})(?![\w(])/gi;
  return [...text.matchAll(assignment)]
    .filter(([, value = ""]) => /\d/.test(value) && /[a-z]/i.test(value) && bitsPerLetter(value) > 3.4)
    .map(({ index }) => ({
      line: lineAt(text, index),
      rule: "looks-drawn-by-chance",
      message: "a literal that looks like a password or a key",
    }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

function bitsPerLetter(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / value.length) * Math.log2(count / value.length),
    0,
  );
}
