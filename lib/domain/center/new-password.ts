/** Characters of a password that a person chooses. NIST SP 800-63B: length counts, rules of composition do not. */
export const shortestPassword = 10;
export const longestPassword = 200;

/** Why this cannot be the new password of a person with these logins, in one sentence; null when it can. */
export function whyNotPassword(password: string, logins: readonly string[]): string | null {
  const length = [...password].length;
  if (length < shortestPassword) return `新密码至少 ${shortestPassword} 位，可以用一句话。`;
  if (length > longestPassword) return `新密码不能超过 ${longestPassword} 位。`;
  if (new Set(password).size < 4) return "新密码不能是少数几个字符的重复。";
  const small = password.toLowerCase();
  const names = logins
    .map((login) => login.toLowerCase().split("@")[0] ?? "")
    .filter((name) => name.length > 3);
  if (names.some((name) => small.includes(name))) return "新密码不能含有您的登录名。";
  return null;
}
