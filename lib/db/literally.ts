/** Words to look for with LIKE as they are, also where Prisma writes it. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
