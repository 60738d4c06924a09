/** Behind an address that is opened to be printed. */
export const printing = "#print";
