/** Straight quotes to curly ones and `--` to an en dash: the record is typed plainly and set properly. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–/-])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–/-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\d)--(\d)/g, '$1–$2');
}
