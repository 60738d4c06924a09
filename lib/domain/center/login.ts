/** What a person signs in with: an e-mail address in small letters, or a mobile number as digits. */
export type Login = { email: string } | { mobile: string };
