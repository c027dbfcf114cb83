/** What a citation in words is made from, for sources and for pages of the site alike. */
import type { CslName } from './csl.ts';

/** How the styles treat a work: as part of a newspaper or journal, as a page of a site, or as a whole of its own. */
export type WorkForm = 'article' | 'page' | 'whole';

/** A work to cite. Every text is typeset. */
export interface Work {
  readonly form: WorkForm;
  readonly authors: readonly CslName[];
  readonly title: string;
  /** The title is a description of ours, in brackets: it stands without quotation marks and italics, in its own case. */
  readonly described?: boolean | undefined;
  /** The newspaper, journal or site it appeared in; of a whole, who published it. */
  readonly outlet?: string | undefined;
  /** What it is, where a style says so: `Press release`. */
  readonly genre?: string | undefined;
  /** When it was issued (EDTF subset). */
  readonly issued?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which it was read (EDTF subset). */
  readonly accessed?: string | undefined;
  /** Where a copy of it is kept: a whole address. */
  readonly archive?: string | undefined;
  /** BCP 47: titles in English are set in capitals where a style asks for it. */
  readonly language: string;
}
