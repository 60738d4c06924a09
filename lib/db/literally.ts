/** Words to look for as they are: Prisma hands wildcards through to LIKE. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
