/** The little of `edtf` that the tests ask: it ships no types. */
declare module 'edtf' {
  /** A date of any level; `min` and `max` are its first and last instant, in milliseconds. */
  export interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
