import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

// A real office suite, where the machine has one.

const macro = path.join(import.meta.dirname, "office", "fill-form.bas");

export const hasLibreOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

const xml = (root: string, dtd: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">
${body}`;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * The document as LibreOffice Writer saves it once the answers are written into its tables: by label, in the order in
 * which labels occur. An answer that begins with ☑ ticks the box before these words, one that begins with | writes its
 * parts below the label.
 */
export async function filledByLibreOffice(
  document: Uint8Array,
  answers: readonly (readonly [label: string, written: string])[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), "fuhua-office-"));
  try {
    const standard = path.join(folder, "profile", "user", "basic", "Standard");
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    const office = (...args: string[]) =>
      spawnSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--norestore", ...args], {
        encoding: "utf8",
        timeout: 90_000,
      });
    office("--terminate_after_init"); // a new profile would have its own macros put over ours
    const library = `<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Form"/></library:library>`;
    const module = `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Form" script:language="StarBasic">${escaped(await readFile(macro, "utf8"))}</script:module>`;
    await writeFile(path.join(standard, "script.xlb"), xml("library:library", "library", library));
    await writeFile(path.join(standard, "Form.xba"), xml("script:module", "module", module));
    const [source, target, written] = ["blank.docx", "filled.docx", "answers.txt"].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    await writeFile(source, document);
    await writeFile(
      written,
      answers.map(([label, words]) => `${label}\t${words.replaceAll("\n", "\\n")}\n`).join(""),
    );
    const [from, by, to] = [source, written, target].map((file) => pathToFileURL(file).href);
    const { stderr } = office(`macro:///Standard.Form.Fill("${from}","${by}","${to}")`);
    if (!existsSync(target)) throw new Error(`LibreOffice has written nothing: ${stderr}`);
    return await readFile(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
