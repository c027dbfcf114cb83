/** Structured data as the text of a script element: `<` is escaped, so that no words of the record can end the element. */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
